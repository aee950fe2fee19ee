import type { MultiPolygon } from 'geojson';
import { merge } from 'topojson-client';
import type { MultiPolygon as MultiPolygonObject, Polygon as PolygonObject } from 'topojson-specification';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { areaId } from './area-id';
import { topologyAreas } from './topology-areas';

/**
 * The land of several countries as one MultiPolygon, without the lines between them: a former State
 * from its successors, say. Exact, since arcs are shared; rings run as in the topology (exteriors
 * clockwise). It is made of today's lines and shows no line that has since moved; see the README.
 * For the outline alone, as lines without the cut at ±180°, use `unionLines`.
 * Throws an UnknownAreaError on a code that the topology does not have, a RangeError if there is none.
 */
export function union(topology: AtlasTopology, countries: Iterable<string>): MultiPolygon {
	const areas = topologyAreas(topology);
	const wanted = new Set<string>([...countries].map((id) => areaId(areas, id)));
	if (wanted.size === 0) throw new RangeError('a union needs a country');
	const shapes = topology.objects.countries.geometries.filter(
		(shape): shape is (MultiPolygonObject | PolygonObject) & typeof shape =>
			wanted.has(String(shape.id)) && (shape.type === 'MultiPolygon' || shape.type === 'Polygon')
	);
	return merge(topology, shapes);
}
