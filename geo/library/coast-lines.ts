import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { LonLat } from '../../src/lib/atlas/types';
import { areaId } from './area-id';
import { arcPoints } from './arc-points';
import { topologyAreas } from './topology-areas';

/**
 * The coast of one country as lists of `[lon, lat]`, one per arc: every line that it shares with
 * nobody, islands and distant parts without a code of their own counted in. Lakes are not in the source,
 * so a shore of the Caspian Sea is coast and one of Lake Geneva is not. Cuts along ±180° and the pole are
 * no coast. Empty for a landlocked country. Measure it with `lengthKm`: the length of a coast grows
 * without end with the detail of the map and is no fact about the country. Throws an UnknownAreaError
 * on a code that the topology does not have.
 */
export function coastLines(topology: AtlasTopology, country: string): LonLat[][] {
	const id = areaId(topologyAreas(topology), country);
	return topology.objects.coast.geometries.flatMap((coast) =>
		coast.id === id && coast.type === 'MultiLineString'
			? coast.arcs.flat().map((arc) => arcPoints(topology, arc))
			: []
	);
}
