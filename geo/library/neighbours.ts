import type { CountryId } from '../../src/lib/atlas/types';
import { areaId } from './area-id';
import type { BorderOptions, BorderTable } from './border-table';
import { bordersOf } from './borders-of';

/**
 * The areas that border one, in order of ids; home parts of States only unless asked otherwise. Empty
 * for an island. Throws an UnknownAreaError on a code that the map does not have.
 */
export function neighbours(table: BorderTable, country: string, options: BorderOptions = {}): CountryId[] {
	const id = areaId(table.areas, country);
	return bordersOf(table, id, options)
		.map(({ countries: [a, b] }) => (a === id ? b : a))
		.sort();
}
