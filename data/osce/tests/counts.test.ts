import { describe, expect, it } from 'vitest';
import { loadData } from '../../load';
import { firstDay } from '../../../src/lib/atlas/date';
import type { StatusInterval } from '../../../src/lib/atlas/types';

const data = loadData();

function statusOn(statuses: readonly StatusInterval[], day: string): StatusInterval['status'] | null {
	const held = statuses.find(({ from, to }) => firstDay(from) <= day && (to === null || day < firstDay(to)));
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

	it('there are 38 field operations, 12 of them at work', () => {
		expect(data.operations).toHaveLength(38);
		expect(data.operations.filter(({ closed }) => closed === null)).toHaveLength(12);
	});

	it('6 related activities and one programme stand apart from the field operations', () => {
		const kinds = data.activities.map(({ kind }) => kind);
		expect(kinds.filter((kind) => kind === 'related-activity')).toHaveLength(6);
		expect(kinds.filter((kind) => kind === 'programme')).toHaveLength(1);
	});

	it('there are 23 fields of work, and each dimension has some', () => {
		expect(data.fields).toHaveLength(23);
		expect(new Set(data.fields.map(({ dimension }) => dimension.value)).size).toBe(4);
	});

	it('7 Summits and 32 Ministerial Councils have been held, and 2 additional meetings counted apart', () => {
		const held = (kind: string): number => data.meetings.filter((meeting) => meeting.kind === kind).length;
		expect([held('summit-meetings'), held('ministerial-council-meetings')]).toEqual([7, 32]);
		expect(held('additional-ministerial-meetings')).toBe(2);
		expect(data.meetings).toHaveLength(7 + 32 + 2);
	});

	it('there are 16 kinds of meetings on the list of the organisation, and one that is not on it', () => {
		const listed = data.meetingKinds.filter(({ named }) => named.sources.includes('osce-navigation-2025'));
		expect(listed).toHaveLength(16);
		expect(data.meetingKinds.filter((kind) => !listed.includes(kind)).map(({ id }) => id)).toEqual([
			'additional-ministerial-meetings'
		]);
	});

	it('the Chairs are known from 1991 to 2026, and nobody is named for 2027', () => {
		const years = data.chairs.map(({ year }) => year);
		expect(years).toEqual(Array.from({ length: 36 }, (_, position) => 1991 + position));
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
		const mirror =
			/azkurs|vdocument|docslib|fdokumen|shhada|paperzz|webintra|readkong|123dok|cilevics|docplayer|pdfslide|lawsdocbox|issuu|scribd|kiwix|luna\.ovh|owiki|einpresswire|adattar|vargadigital|survincity|uralkp|vlex|beritakini|blogspot|solidarityrenewed|armenianews|nkrusa/;
		expect(data.sources.filter(({ url }) => mirror.test(url ?? ''))).toEqual([]);
	});

	it('leave the note on Kosovo to the page of an operation, which carries it once', () => {
		const operations = [...data.operations, ...data.activities];
		expect(
			operations.filter(({ note }) => note?.includes('All references to Kosovo')).map(({ id }) => id)
		).toEqual([]);
	});

	it('name Kosovo with its note', () => {
		const records = [
			...data.countries,
			...data.institutions,
			...data.bodies,
			...data.fields,
			...data.meetings,
			...data.meetingKinds,
			...data.milestones,
			...data.glossary,
			...data.omissions,
			...data.corrections,
			...data.publishedBorders
		];
		const named = records.filter((record) => /Kosovo|XKX/.test(JSON.stringify(record)));
		expect(named.length).toBeGreaterThan(0);
		expect(named.filter((record) => !JSON.stringify(record).includes('1244')).map(({ id }) => id)).toEqual(
			[]
		);
	});
});
