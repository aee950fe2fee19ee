import simplify from '@turf/simplify';
import type { MultiPolygon } from 'geojson';
import { corridor } from '../../../geo/index';
import type { AtlasTopology } from '../atlas/geometry';
import type { MapOverlays } from '../atlas/overlays';
import type { Corridor } from '../atlas/scene';
import type { Story } from './story';

/**
 * The geometry that a story's steps ask for, by step id; a step without a corridor is not in it.
 * Rings run as in RFC 7946, exterior anticlockwise. For the build only.
 */
export function storyOverlays(story: Story, topology: AtlasTopology): Readonly<Record<string, MapOverlays>> {
	return Object.fromEntries(
		story.steps.flatMap(({ id, scene }) => {
			return scene.corridor ? [[id, { corridor: bandOf(topology, scene.corridor) }]] : [];
		})
	);
}

/** One degree of latitude in km. */
const KM_PER_DEGREE = 111.2;
/** What a page carries may be off by this share of the band's width: under a pixel where it is drawn. */
const TOLERANCE_SHARE = 1 / 50;
/** A hundredth of a degree is about a kilometre. */
const DECIMALS = 2;

function bandOf(topology: AtlasTopology, { borders, km }: Corridor): MultiPolygon {
	const tolerance = (km * TOLERANCE_SHARE) / KM_PER_DEGREE;
	const band = simplify(corridor(topology, borders, km), { tolerance });
	const polygons = band.type === 'MultiPolygon' ? band.coordinates : [band.coordinates];
	const rounded = (value: number): number => Number(value.toFixed(DECIMALS));
	return {
		type: 'MultiPolygon',
		coordinates: polygons.map((rings) => rings.map((ring) => ring.map((point) => point.map(rounded))))
	};
}
