import buffer from '@turf/buffer';
import simplify from '@turf/simplify';
import type { Feature, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { BorderId, Kilometres } from '../../src/lib/atlas/types';
import { borderLines } from './border-lines';

export type CorridorShape = Polygon | MultiPolygon;

/** One degree of latitude in km, for turning a tolerance in km into degrees. */
const KM_PER_DEGREE = 111.2;
/** How far the line may be off, as a share of the band's width: a fiftieth is under a pixel. */
const TOLERANCE_SHARE = 1 / 50;
/** Corners of a quarter circle at the ends and bends of the band. */
const STEPS = 8;
/** Coordinates are written to about a hundred metres. */
const DECIMALS = 3;

const round = ([lon = 0, lat = 0]: Position): Position => [
	Number(lon.toFixed(DECIMALS)),
	Number(lat.toFixed(DECIMALS))
];
const roundRings = (rings: readonly Position[][]): Position[][] => rings.map((ring) => ring.map(round));

/**
 * The band of `km` on both sides of some borders, as one Polygon or MultiPolygon without overlaps,
 * rounded to three decimals; rings run as in RFC 7946 (exterior anticlockwise). Throws a RangeError
 * if `km` is not positive, if no border is given, or if one has no line on the map.
 */
export function corridor(
	topology: AtlasTopology,
	borders: readonly BorderId[],
	km: Kilometres
): CorridorShape {
	if (!(km > 0)) throw new RangeError(`a corridor must be wider than 0 km, not ${km}`);
	if (borders.length === 0) throw new RangeError('a corridor needs a border');
	const lines: Feature<MultiLineString> = {
		type: 'Feature',
		properties: {},
		geometry: {
			type: 'MultiLineString',
			coordinates: borders.flatMap((id) => borderLines(topology, id).map((line) => line.map((p) => [...p])))
		}
	};
	const tolerance = (km * TOLERANCE_SHARE) / KM_PER_DEGREE;
	const band = buffer(simplify(lines, { tolerance }), km, { units: 'kilometers', steps: STEPS });
	if (!band) throw new RangeError(`no band of ${km} km can be made round ${borders.join(', ')}`);
	const { geometry } = band;
	return geometry.type === 'Polygon'
		? { type: 'Polygon', coordinates: roundRings(geometry.coordinates) }
		: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(roundRings) };
}
