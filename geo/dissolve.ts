import { merge } from 'topojson-client';
import { topology } from 'topojson-server';
import type { MultiPolygon as MultiPolygonObject, Polygon as PolygonObject } from 'topojson-specification';
import type { Point, PolygonRings } from './area';

/** Dissolves polygons that touch into one; exact, because neighbours share their points. */
export function dissolve(polygons: readonly PolygonRings[]): PolygonRings[] {
	const shared = topology({
		land: { type: 'MultiPolygon', coordinates: [...polygons] } as GeoJSON.MultiPolygon
	});
	const { land } = shared.objects;
	const isPolygonal = (object: typeof land): object is PolygonObject | MultiPolygonObject =>
		object?.type === 'Polygon' || object?.type === 'MultiPolygon';
	if (!isPolygonal(land)) throw new TypeError('only polygons can be dissolved');
	return merge(shared, [land]).coordinates.map((rings) =>
		rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat]))
	);
}
