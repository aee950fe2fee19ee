import type { BorderId, CountryId, Kilometres } from '../../src/lib/atlas/types';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import { borderId, isCountryId } from '../area';
import { arcLengthKm } from './arc-points';
import { sharedArcs } from './shared-arcs';

export interface PairBorder {
	readonly id: BorderId;
	readonly countries: readonly [CountryId, CountryId];
	/** Numbers of the arcs that both countries use. */
	readonly arcs: readonly number[];
	readonly lengthKm: Kilometres;
}

/**
 * Every pair of areas that share an arc, with the shared arcs and their geodesic length in km, by
 * id (`AFG-TJK`). Reads `countries` alone; linear in the number of arcs. Lengths are those of the
 * given level of detail: for a figure that a reader sees use `borders.json`, made at full detail.
 * Throws a RangeError that names a shape whose id is no country id.
 */
export function bordersByPair(
	topology: Pick<AtlasTopology, 'arcs' | 'transform'> & {
		readonly objects: Pick<AtlasTopology['objects'], 'countries'>;
	}
): Map<BorderId, PairBorder> {
	const shapes = topology.objects.countries.geometries;
	const idOf = (index: number): CountryId => {
		const id = String(shapes[index]?.id);
		if (!isCountryId(id)) throw new RangeError(`shape ${index} has the id "${id}", which is no country id`);
		return id;
	};
	const borders = sharedArcs(shapes, topology.arcs.length).map(({ a, b, arcs }): [BorderId, PairBorder] => {
		const [first, second] = [idOf(a), idOf(b)];
		const id = borderId(first, second);
		const km = arcs.reduce((sum, number) => sum + arcLengthKm(topology, number), 0);
		return [id, { id, countries: first < second ? [first, second] : [second, first], arcs, lengthKm: km }];
	});
	return new Map(borders.sort(([a], [b]) => (a < b ? -1 : 1)));
}
