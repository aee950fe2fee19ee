import type { BorderRow } from '../../src/lib/atlas/geometry';
import type { CountryId, Kilometres } from '../../src/lib/atlas/types';
import { areaId } from './area-id';
import type { BorderOptions, BorderTable } from './border-table';
import { bordersBetween } from './borders-between';

/** What the outer land border of an area has with one neighbour. */
export interface OuterNeighbour {
	readonly neighbour: CountryId;
	readonly borders: readonly BorderRow[];
	/** Length in km at full detail. */
	readonly mapKm: Kilometres;
}

/**
 * The outer land border of a set of countries by neighbour, longest first: every border of a member
 * with a country that is none. Dependencies and distant parts are inside with their State; their borders
 * count on request. Kosovo counts on neither side unless asked for; give it as a member
 * where its boundary is inside the area. Throws an UnknownAreaError on a code that the map does not
 * have.
 */
export function outerBorder(
	table: BorderTable,
	members: Iterable<string>,
	options: BorderOptions = {}
): OuterNeighbour[] {
	const inside = new Set([...members].map((id) => areaId(table.areas, id)));
	for (const [id, state] of table.states) if (inside.has(state)) inside.add(id);
	const outside = table.areas.filter((id) => !inside.has(id));
	const byNeighbour = new Map<CountryId, BorderRow[]>();
	for (const row of bordersBetween(table, inside, outside, options)) {
		const [a, b] = row.countries;
		const neighbour = inside.has(a) ? b : a;
		byNeighbour.set(neighbour, [...(byNeighbour.get(neighbour) ?? []), row]);
	}
	return [...byNeighbour]
		.map(([neighbour, borders]) => ({
			neighbour,
			borders,
			mapKm: borders.reduce((sum, { mapKm }) => sum + mapKm, 0)
		}))
		.sort((a, b) => b.mapKm - a.mapKm || (a.neighbour < b.neighbour ? -1 : 1));
}
