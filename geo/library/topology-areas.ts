import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { CountryId } from '../../src/lib/atlas/types';
import { countryId } from '../area';

/** The codes of all areas of a topology, in its own order. Throws a RangeError on an id that is no code. */
export function topologyAreas(topology: Pick<AtlasTopology, 'objects'>): CountryId[] {
	return topology.objects.countries.geometries.map(({ id }) => countryId(String(id)));
}
