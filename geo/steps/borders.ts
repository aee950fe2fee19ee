import type { BorderRow } from '../../src/lib/atlas/geometry';
import type { CountryId } from '../../src/lib/atlas/types';
import { lengthKm } from '../sphere';
import type { World } from '../world';

/** Lengths are kept to ten metres: finer than the grid would be a claim. */
const DECIMALS_OF_A_KILOMETRE = 100;

/**
 * The table of all borders of the world: every pair of areas that share an arc, with the geodesic
 * length of the shared line. `dependency` where one side is a dependency or an area with an `X-` id,
 * or where all of the line runs along a distant part; `boundary` where one side is among `bounded`. Ordered by
 * id; O(points).
 * @param bounded areas whose boundary the policy does not call a State border.
 */
export function borderRows(world: World, bounded: ReadonlySet<CountryId>): BorderRow[] {
	const isState = new Map(
		world.land.map(({ id, state }) => [id, state === undefined && !id.startsWith('X-')])
	);
	const rows = new Map<
		string,
		{ countries: readonly [CountryId, CountryId]; row: BorderRow; home: boolean }
	>();
	for (const { id, countries, arcs } of world.borders) {
		const known = rows.get(id);
		const km = arcs.reduce((sum, number) => sum + lengthKm(world.arcs[number] ?? []), known?.row.mapKm ?? 0);
		const home = (known?.home ?? false) || arcs.some((number) => !world.distantArcs.has(number));
		const kind = countries.some((country) => bounded.has(country))
			? 'boundary'
			: home && countries.every((country) => isState.get(country))
				? 'home'
				: 'dependency';
		rows.set(id, { countries, home, row: { id, countries, mapKm: km, kind } });
	}
	return [...rows.values()]
		.map(({ row }) => ({
			...row,
			mapKm: Math.round(row.mapKm * DECIMALS_OF_A_KILOMETRE) / DECIMALS_OF_A_KILOMETRE
		}))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}
