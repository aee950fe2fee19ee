import type { MultiPolygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { Policy } from '../../data/schema/policy';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { Point, PolygonRings } from '../area';
import { homePart as homePolygons } from '../steps/labels';
import { areaId } from './area-id';
import { topologyAreas } from './topology-areas';

const toRings = (polygon: readonly Position[][]): PolygonRings =>
	polygon.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat]));

/**
 * The land of a State without its parts far away, as the policy declares them (`distantParts`): what
 * its label, its camera and its neighbours go by. Dependencies are areas of their own and never in it.
 * Rings run as in the topology (exteriors clockwise). Throws an UnknownAreaError on a code that the
 * topology does not have.
 */
export function homePart(
	topology: AtlasTopology,
	country: string,
	distantParts: Policy['distantParts']
): MultiPolygon {
	const id = areaId(topologyAreas(topology), country);
	const shapes = feature(topology, topology.objects.countries).features.filter((shape) => shape.id === id);
	const polygons = shapes.flatMap(({ geometry }) =>
		geometry.type === 'MultiPolygon'
			? geometry.coordinates
			: geometry.type === 'Polygon'
				? [geometry.coordinates]
				: []
	);
	return { type: 'MultiPolygon', coordinates: homePolygons(polygons.map(toRings), id, distantParts) };
}
