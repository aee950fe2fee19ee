import { describe, expect, it } from 'vitest';
import { ATLAS, WORLD } from '$data/fixtures/small.fixture';
import type { Atlas } from '../../atlas/atlas-index';
import { formerState } from '../../atlas/ids.fixture';
import type { Chairpersonship } from '../../atlas/types';
import { chairsView, currentChair } from './chairs-view';

/** The first Chair of all: a State that is no more. */
const FIRST: Chairpersonship = {
	year: 1990,
	chair: { value: formerState('F-SUN'), sources: ['list'], confirmed: true },
	persons: [{ name: 'A First', from: null, to: null, sources: ['list'], confirmed: true }],
	handover: null
};
const CHAIRED: Atlas = { ...WORLD, chairs: [FIRST, ...WORLD.chairs] };

describe('the page of the Chairpersonships', () => {
	const view = chairsView(CHAIRED, ATLAS);

	it('puts the Chair of the as-of year first and the others after it, the latest first', () => {
		expect(view.current).toMatchObject({ year: 2026, holder: { name: 'Kyrgyzstan', slug: 'kyrgyzstan' } });
		expect(view.earlier.map(({ year }) => year)).toEqual([2025, 2024, 1990]);
	});

	it('has no first Chair where that of the as-of year is not known', () => {
		const chairs = CHAIRED.chairs.filter(({ year }) => year !== 2026);
		expect(chairsView({ ...CHAIRED, chairs }, ATLAS).current).toBeNull();
	});

	it('tells how a Chair was chosen where that was read, and nothing where it was not', () => {
		const chairs = CHAIRED.chairs.map((one) =>
			one.year === 2025 ? { ...one, chosen: { value: 'By lot.', sources: ['list'], confirmed: true } } : one
		);
		const { earlier } = chairsView({ ...CHAIRED, chairs }, ATLAS);
		expect(earlier.map(({ year, chosen }) => [year, chosen?.value ?? null])).toEqual([
			[2025, 'By lot.'],
			[2024, null],
			[1990, null]
		]);
	});

	it('names a former State without a link', () => {
		expect(view.earlier[2]?.holder).toEqual({ name: 'Union of Soviet Socialist Republics', slug: null });
	});

	it('counts holders once, and tells who came back', () => {
		expect(view.holders).toBe(3);
		expect(view.repeated).toEqual([{ name: 'Austria', slug: 'austria', years: [2024, 2025] }]);
	});

	it('marks a person apart only where other sources stand behind the name or its days', () => {
		const [, third] = view.earlier[1]?.persons ?? [];
		expect(view.earlier[0]?.persons).toMatchObject([{ name: 'D Fourth', marks: null }]);
		const [number = 0] = third?.marks?.numbers ?? [];
		expect(view.sources[number - 1]?.id).toBe('press');
		expect(third).toMatchObject({ from: '2024-02', marks: { confirmed: false } });
	});

	it('marks an unconfirmed person whose sources are those of the country', () => {
		const both = { sources: ['press'], confirmed: false };
		const chairs = CHAIRED.chairs.map((one) =>
			one.year === 2025
				? {
						...one,
						chair: { ...one.chair, ...both },
						persons: one.persons.map((each) => ({ ...each, ...both }))
					}
				: one
		);
		const [year] = chairsView({ ...CHAIRED, chairs }, ATLAS).earlier;
		expect(year?.marks).toMatchObject({ confirmed: false });
		expect(year?.persons[0]?.marks).toEqual({ numbers: [], confirmed: false });
	});

	it('marks a change within a year of which no days are told', () => {
		const chairs = CHAIRED.chairs.map((one) =>
			one.year === 1990 ? { ...one, handover: { sources: [], confirmed: false } } : one
		);
		const changed = chairsView({ ...CHAIRED, chairs }, ATLAS);
		expect(changed.earlier.map((one) => one.changed)).toEqual([
			null,
			null,
			{ numbers: [], confirmed: false }
		]);
	});

	it('names the meetings of each year', () => {
		expect(view.earlier[0]?.meetings).toEqual([
			{ id: '2025-warsaw', name: 'Warsaw Council', city: 'Warsaw' }
		]);
	});
});

describe('the line on the home page', () => {
	it('names the Chair of the as-of year, and is not confirmed where a name is not', () => {
		expect(currentChair(WORLD, ATLAS)).toEqual({
			year: 2026,
			name: 'Kyrgyzstan',
			persons: ['E Fifth'],
			confirmed: false
		});
	});

	it('is absent in a year without a known Chair', () => {
		expect(currentChair({ ...WORLD, asOf: '2027-01-01' }, ATLAS)).toBeNull();
	});
});
