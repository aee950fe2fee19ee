import type { AtlasTopology, BorderRow } from '../../src/lib/atlas/geometry';
import type { CountryId } from '../../src/lib/atlas/types';
import { countryId } from '../area';
import { topologyAreas } from './topology-areas';

/**
 * Who borders whom and for how long: all pairs of the world, lengths in km at full detail, and every
 * area of the map, so that an island is told apart from a wrong code. Plain data; both in order of ids.
 */
export interface BorderTable {
	readonly areas: readonly CountryId[];
	/** The State of every dependency and distant part with a code of its own. */
	readonly states: ReadonlyMap<CountryId, CountryId>;
	readonly rows: readonly BorderRow[];
}

/** The table of a topology (its areas) and its measured rows (`borders.json`). */
export function borderTable(
	topology: Pick<AtlasTopology, 'objects'>,
	rows: readonly BorderRow[]
): BorderTable {
	const states = topology.objects.countries.geometries.flatMap(
		({ id, properties }): [CountryId, CountryId][] =>
			properties && 'state' in properties && properties.state
				? [[countryId(String(id)), properties.state]]
				: []
	);
	return { areas: topologyAreas(topology).sort(), states: new Map(states), rows };
}

/** Which borders count. By default those between home parts of States alone. */
export interface BorderOptions {
	/** Also those through dependencies and distant parts (French Guiana, Ceuta), which are listed apart. */
	readonly withDependencies?: boolean;
	/** Also boundaries that the policy calls no State border; they count in nobody's neighbours. */
	readonly withBoundaries?: boolean;
}

/** Whether a row counts under some options. */
export function counts(
	{ kind }: BorderRow,
	{ withDependencies = false, withBoundaries = false }: BorderOptions
): boolean {
	switch (kind) {
		case 'home':
			return true;
		case 'dependency':
			return withDependencies;
		case 'boundary':
			return withBoundaries;
		default:
			return kind satisfies never;
	}
}
