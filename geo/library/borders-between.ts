import type { BorderRow } from '../../src/lib/atlas/geometry';
import { areaId } from './area-id';
import { counts, type BorderOptions, type BorderTable } from './border-table';

/**
 * Every border with one country in `some` and the other in `others`, in order of ids, once each. A
 * country that stands in both sets counts on both sides: given twice, a set yields its inner borders.
 * Throws an UnknownAreaError on a code that the map does not have.
 */
export function bordersBetween(
	table: BorderTable,
	some: Iterable<string>,
	others: Iterable<string>,
	options: BorderOptions = {}
): BorderRow[] {
	const here = new Set([...some].map((id) => areaId(table.areas, id)));
	const there = new Set([...others].map((id) => areaId(table.areas, id)));
	return table.rows.filter((row) => {
		const [a, b] = row.countries;
		return counts(row, options) && ((here.has(a) && there.has(b)) || (here.has(b) && there.has(a)));
	});
}
