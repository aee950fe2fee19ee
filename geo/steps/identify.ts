import { feature } from 'topojson-client';
import type { Topology, GeometryCollection } from 'topojson-specification';
import type { Policy } from '../../data/schema/policy';
import { countryId, type Area, type Point, type PolygonRings } from '../area';
import { ALPHA3_BY_NUMERIC } from '../iso-numeric';

export type SourceTopology = Topology<{ countries: GeometryCollection<{ name: string }> }>;

const toPolygons = (coordinates: readonly (readonly (readonly number[][])[])[]): PolygonRings[] =>
	coordinates.map((rings) => rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat])));

/**
 * Gives every shape of the source its id: alpha-3 from the ISO number, or the id that the policy
 * declares for shapes known by name only. Australia's number stands on two shapes, so a declared
 * name wins over the number. Throws one Error naming every shape without an id.
 */
export function identify(source: SourceTopology, policy: Pick<Policy, 'otherAreas'>): Area[] {
	const declared = new Map(policy.otherAreas.map((area) => [area.sourceName, area.id]));
	const unknown: string[] = [];
	const areas: Area[] = [];
	for (const shape of feature(source, source.objects.countries).features) {
		const sourceName = shape.properties.name;
		const id = declared.get(sourceName) ?? ALPHA3_BY_NUMERIC.get(String(shape.id));
		const { geometry } = shape;
		if (id === undefined || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) {
			unknown.push(`${sourceName} (id ${shape.id ?? 'none'}, ${geometry.type})`);
			continue;
		}
		const coordinates = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
		areas.push({ id: countryId(id), sourceName, polygons: toPolygons(coordinates) });
	}
	if (unknown.length > 0) throw new Error(`Shapes without an id: ${unknown.join('; ')}`);
	return areas.sort((a, b) => (a.id < b.id ? -1 : 1));
}
