import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { flatArea } from './ring';

/**
 * A shape with its rings as RFC 7946 has them (section 3.1.6): exteriors anticlockwise, holes clockwise. The
 * geometry of the atlas runs the other way, as d3 wants it.
 */
export function rfc7946<Shape extends Geometry>(shape: Shape): Shape {
	switch (shape.type) {
		case 'Polygon':
			return { ...shape, coordinates: shape.coordinates.map(wound) };
		case 'MultiPolygon':
			return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map(wound)) };
		case 'GeometryCollection':
			return { ...shape, geometries: shape.geometries.map((one) => rfc7946(one)) };
		default:
			return shape;
	}
}

/** A collection ready to be written for others. */
export function rfc7946Collection({ features, ...rest }: FeatureCollection): FeatureCollection {
	return {
		...rest,
		features: features.map((one): Feature => ({ ...one, geometry: one.geometry && rfc7946(one.geometry) }))
	};
}

function wound(ring: Position[], index: number): Position[] {
	const area = flatArea(ring.map(([lon = 0, lat = 0]): [number, number] => [lon, lat]));
	return area < 0 === (index === 0) ? [...ring].reverse() : ring;
}
