import simplify from '@turf/simplify';
import { geoInterpolate } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { BorderId, Kilometres, LonLat } from '../../src/lib/atlas/types';
import { KM_PER_DEGREE } from '../../src/lib/atlas/earth';
import { rfc7946 } from '../rfc7946';
import { distanceKm, EARTH_RADIUS_KM, RADIANS } from '../sphere';
import { borderLines } from './border-lines';
import { bandAround, between, unionOf } from './flat-shapes';

export type CorridorShape = Polygon | MultiPolygon;

/**
 * Longest piece of a line that is made flat at once, in km. A flat picture of the Earth is right in its middle
 * only: a band of 50 km at the end of a piece is a thousandth too wide.
 */
const PIECE_KM = 300;
/** Longest side of a piece, in km: a straight line over the Earth bends on a flat picture. */
const SIDE_KM = 100;
/** How far the edge may be off for being made of straight sides, as a share of the band's width. */
const TOLERANCE_SHARE = 1 / 100;
/** How far the edge may be off for being made simpler, likewise: pages of stories carry it. */
const SIMPLER_SHARE = 1.4 / 100;

/**
 * The band of `km` on both sides of some borders, as one Polygon or MultiPolygon without overlaps, cut at ±180°;
 * rings run as in RFC 7946 (exterior anticlockwise). Its edge is `km` away from the lines within 3 %, wherever
 * they lie. Throws a RangeError if `km` is not positive, if no border is given, or if one has no line on the map.
 */
export function corridor(
	topology: AtlasTopology,
	borders: readonly BorderId[],
	km: Kilometres
): CorridorShape {
	if (!(km > 0)) throw new RangeError(`a corridor must be wider than 0 km, not ${km}`);
	if (borders.length === 0) throw new RangeError('a corridor needs a border');
	const pieces = borders.flatMap((id) => borderLines(topology, id).flatMap(piecesOf).flatMap(opened));
	const band = unionOf(pieces.flatMap((piece) => bandAround(piece, km, longestSide(piece, km))));
	const tolerance = (km * SIMPLER_SHARE) / KM_PER_DEGREE;
	const round = roundTo(km);
	const coordinates = simplify(band, { tolerance, highQuality: true })
		.coordinates.map((rings) => rings.map((ring) => stepped(ring, km).map(round)))
		.map((rings) => rings.filter((ring) => ring.length >= 4));
	const [only, ...others] = coordinates;
	return rfc7946<CorridorShape>(
		only && others.length === 0
			? { type: 'Polygon', coordinates: only }
			: { type: 'MultiPolygon', coordinates }
	);
}

/** A line in pieces, each of which begins where the one before ends. */
function piecesOf(line: readonly LonLat[]): LonLat[][] {
	const pieces: LonLat[][] = [[]];
	let length = 0;
	line.forEach((point, index) => {
		const before = line[index - 1];
		const way = before ? distanceKm(before, point) : 0;
		const steps = Math.max(1, Math.ceil(way / SIDE_KM));
		const along = geoInterpolate([...(before ?? point)], [...point]);
		for (let step = 1; step <= steps; step += 1) {
			const next: LonLat = step === steps ? point : along(step / steps);
			length += way / steps;
			const piece = pieces[pieces.length - 1];
			piece?.push(next);
			if (length < PIECE_KM || index === line.length - 1) continue;
			pieces.push([next]);
			length = 0;
		}
	});
	return pieces;
}

/**
 * A piece that ends where it begins, as the Vatican's line does, in two halves. The band around a closed line
 * is made of an inner and an outer edge, and where the inner one should vanish a hole is left.
 */
function opened(piece: readonly LonLat[]): (readonly LonLat[])[] {
	const [first, last] = [piece[0], piece.at(-1)];
	if (piece.length < 3 || String(first) !== String(last)) return [piece];
	const middle = Math.floor(piece.length / 2);
	return [piece.slice(0, middle + 1), piece.slice(middle)];
}

/**
 * Longest side of a band near some points, in km, for which it does not matter whether it is drawn straight on
 * the globe or on a flat map: at 80° north the two are 3 km apart after 150 km.
 */
function longestSide(points: readonly (readonly number[])[], km: Kilometres): Kilometres {
	const lat = Math.max(...points.map(([, one = 0]) => Math.abs(one)));
	const steepness = Math.max(1, Math.tan(Math.min(89.9, lat) * RADIANS));
	return Math.sqrt((8 * EARTH_RADIUS_KM * TOLERANCE_SHARE * km) / steepness);
}

/** A ring with points in between where its sides are too long. */
function stepped(ring: readonly Position[], km: Kilometres): Position[] {
	return ring.flatMap((point, index) => {
		const before = ring[index - 1];
		if (!before) return [point];
		const steps = Math.max(1, Math.ceil(distanceKm(before, point) / longestSide([before, point], km)));
		return between(before, point, steps);
	});
}

/** Rounds to about a hundredth of a band's half: half a kilometre at 50 km. */
function roundTo(km: Kilometres): (position: Position) => Position {
	const decimals = Math.max(2, Math.ceil(3.69 - Math.log10(km)));
	return (position) => position.map((degrees) => Number(degrees.toFixed(decimals)));
}
