import { geoArea, geoOrthographic, geoPath } from 'd3-geo';
import type { GeoProjection } from 'd3-geo';
import type { MultiPolygon } from 'geojson';
import { feature, mergeArcs } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { AtlasTopology } from '../atlas/geometry';
import type { LonLat } from '../atlas/types';
import { LOCATOR_SIZE } from './locator-size';

/** A tiny globe that shows where a country lies. All in units of a box of LOCATOR_SIZE, the globe filling it. */
export interface Locator {
	/** Path data of all land in sight. */
	readonly land: string;
	/** Path data of the country with what belongs to it; may be empty where it is too small to draw. */
	readonly country: string;
	/** Middle of a ring round a country that is too small to be seen; `null` where it can be. */
	readonly ring: readonly [x: number, y: number] | null;
}

/** Vertices whose triangle covers less than this, in steradians, are left out: about a unit of the box. */
const LEAST_TRIANGLE = 1.6e-4;
/** Countries that cover less than this share of the visible disc, in square units, get a ring. */
const LEAST_AREA = 14;
/** The globe is seen from nearer to the equator than the country, so that it stands upright. */
const TILT = 0.72;

/** Draws locators from a level of detail, which is simplified once for all of them. */
export function locators(topology: AtlasTopology): (ids: readonly string[], point: LonLat) => Locator {
	const coarse = simplify(presimplify(topology, sphericalTriangleArea), LEAST_TRIANGLE);
	const { geometries } = coarse.objects.countries;
	type Shapes = Parameters<typeof mergeArcs>[1];
	const land = rightWayRound(feature(coarse, mergeArcs(coarse, geometries as Shapes)).geometry);
	return (ids, point) => {
		const projection = geoOrthographic()
			.rotate([-point[0], -point[1] * TILT])
			.scale(LOCATOR_SIZE / 2)
			.translate([LOCATOR_SIZE / 2, LOCATOR_SIZE / 2]);
		const draw = geoPath(projection).digits(0);
		const own = geometries.filter(({ id, properties }) => {
			const state = properties && 'state' in properties ? properties.state : undefined;
			return ids.includes(String(id)) || (state !== undefined && ids.includes(state));
		});
		const shape = rightWayRound(feature(coarse, mergeArcs(coarse, own as Shapes)).geometry);
		const area = geoPath(projection).area(shape);
		return {
			land: draw(land) ?? '',
			country: draw(shape) ?? '',
			ring: area < LEAST_AREA ? placeOf(projection, point) : null
		};
	};
}

/** In steradians: no land covers so much of the Earth. */
const HALF_OF_THE_EARTH = 2 * Math.PI;

/**
 * Leaves out islands that simplification has folded: a ring that turned inside out is all of the Earth but
 * itself.
 */
function rightWayRound({ coordinates }: MultiPolygon): MultiPolygon {
	const islands = coordinates.filter(
		(rings) => geoArea({ type: 'Polygon', coordinates: rings }) < HALF_OF_THE_EARTH
	);
	return { type: 'MultiPolygon', coordinates: islands };
}

function placeOf(projection: GeoProjection, point: LonLat): readonly [number, number] | null {
	const at = projection([point[0], point[1]]);
	return at && [Math.round(at[0]), Math.round(at[1])];
}
