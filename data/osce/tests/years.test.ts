import { expect, it } from 'vitest';
import { indexOf, joinAtlas } from '../../join';
import { loadData } from '../../load';
import { createAtlas } from '../../../src/lib/atlas/atlas';
import { dayOfYear } from '../../../src/lib/atlas/date';
import { COUNTED_YEARS, type CountedYear } from './years';

const index = indexOf(joinAtlas(loadData(), [], []));
// Counting needs no geometry, and borders cannot be told apart without the names of all areas.
const atlas = createAtlas({ ...index, borders: [] });

function counted(year: number): CountedYear {
	const day = dayOfYear(year, atlas.asOf);
	const holders = (status: string): number => atlas.holdersOf(status, day).length;
	const former = atlas.formerStatesOn(day);
	const standing = (wanted: string): number => former.filter((one) => one.standing === wanted).length;
	return {
		year,
		participating: holders('participating') + standing('participating'),
		suspended: standing('suspended'),
		mediterranean: holders('mediterranean-partner'),
		asian: holders('asian-partner'),
		operations: atlas.activeOperations(day).length
	};
}

it('the table holds every year from 1973 to that of the as-of day', () => {
	const years = COUNTED_YEARS.map(({ year }) => year);
	expect(years[0]).toBe(1973);
	expect(years.at(-1)).toBe(Number(atlas.asOf.slice(0, 4)));
	expect(years).toEqual(years.map((_, position) => 1973 + position));
});

it.each(COUNTED_YEARS)('$year stands as counted by hand', (expected) => {
	expect(counted(expected.year)).toEqual(expected);
});

it('one presence is never counted twice on any day on which an operation opens or closes', () => {
	const days = atlas.operations.flatMap(({ opened, closed }) =>
		[opened, closed].filter((date) => date !== null && date.length === 10)
	);
	for (const day of days) {
		const lineages = atlas.activeOperations(day ?? undefined).map(({ lineage }) => lineage);
		expect(new Set(lineages).size, `${day}`).toBe(lineages.length);
	}
});
