import { describe, expect, it } from 'vitest';
import { loadData } from '../../data/load';
import { earliestDay } from '../../data/schema/dates';
import type { StatusInterval } from '../../src/lib/atlas/types';

const data = loadData();

function statusOn(statuses: readonly StatusInterval[], day: string): StatusInterval['status'] | null {
	const held = statuses.find(
		({ from, to }) => earliestDay(from) <= day && (to === null || day < earliestDay(to))
	);
	return held?.status ?? null;
}
const holders = (status: StatusInterval['status'], day: string): string[] =>
	data.countries.filter(({ statuses }) => statusOn(statuses, day) === status).map(({ id }) => id);

/** Seats taken on a day: countries, and former States that no country continues on that day. */
function seats(day: string): number {
	const former = data.formerStates.filter(({ statuses, continuedBy }) => {
		const heir = data.countries.find(({ id }) => id === continuedBy);
		const isCounted = heir !== undefined && statusOn(heir.statuses, day) !== null;
		return !isCounted && statusOn(statuses, day) === 'participating';
	});
	return holders('participating', day).length + former.length;
}

describe('on the as-of day', () => {
	const today = data.asOf.date;

	it('there are 57 participating States', () => {
		expect(holders('participating', today)).toHaveLength(57);
	});

	it('there are 6 Mediterranean Partners for Co-operation', () => {
		expect(holders('mediterranean-partner', today)).toEqual(['DZA', 'EGY', 'ISR', 'JOR', 'MAR', 'TUN']);
	});

	it('there are 5 Asian Partners for Co-operation', () => {
		expect(holders('asian-partner', today)).toEqual(['AFG', 'AUS', 'JPN', 'KOR', 'THA']);
	});

	it('there are 12 active field operations', () => {
		expect(data.operations.filter(({ closed }) => closed === null)).toHaveLength(12);
	});
});

describe('in the past', () => {
	it('35 States took part in the conference of 1975', () => {
		expect(seats('1975-12-31')).toBe(35);
	});

	it('34 States signed in Paris in 1990, after German unity', () => {
		expect(seats('1990-12-31')).toBe(34);
	});

	it('Mongolia was an Asian Partner before it became the 57th participating State', () => {
		expect(holders('asian-partner', '2005-12-31')).toContain('MNG');
		expect(seats('2012-11-20')).toBe(56);
		expect(seats('2012-12-31')).toBe(57);
	});

	it('Yugoslavia was suspended from 1992 to 2000 and took part again until Montenegro left', () => {
		const yugoslavia = data.formerStates.find(({ id }) => id === 'F-SCG');
		expect(statusOn(yugoslavia?.statuses ?? [], '1999-12-31')).toBe('suspended');
		expect(statusOn(yugoslavia?.statuses ?? [], '2005-12-31')).toBe('participating');
	});
});

describe('the words', () => {
	const texts = JSON.stringify(data);

	it('never call a participating State a member', () => {
		expect(texts.match(/[^"]*\bmember (?:state|of the OSCE)[^"]*/gi) ?? []).toEqual([]);
	});

	it('never publish what is only remembered', () => {
		expect(texts.match(/[^"]*\b(?:from memory|recall)\b[^"]*/gi) ?? []).toEqual([]);
	});

	it('send no reader to a mirror', () => {
		const mirror = /azkurs|vdocuments|docslib|fdokumen|shhada|paperzz|webintra|readkong|123dok|cilevics/;
		expect(data.sources.filter(({ url }) => mirror.test(url ?? ''))).toEqual([]);
	});

	it('name Kosovo with its note', () => {
		const records = [...data.countries, ...data.operations, ...data.institutions, ...data.publishedBorders];
		const named = records.filter((record) => /Kosovo|XKX/.test(JSON.stringify(record)));
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((record) => !JSON.stringify(record).includes('1244')).map(({ id }) => id)).toEqual(
			[]
		);
	});
});
