import type { BorderRow } from '../../src/lib/atlas/geometry';
import { areaId } from './area-id';
import { counts, type BorderOptions, type BorderTable } from './border-table';

/**
 * The borders of one country in order of ids, lengths in km at full detail; none for an island. For a
 * dependency or Kosovo ask for its kind, since by default only borders between home parts of States
 * count. Throws an UnknownAreaError on a code that the map does not have.
 */
export function bordersOf(table: BorderTable, country: string, options: BorderOptions = {}): BorderRow[] {
	const id = areaId(table.areas, country);
	return table.rows.filter((row) => row.countries.includes(id) && counts(row, options));
}
