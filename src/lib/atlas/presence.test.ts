import { describe, expect, it, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { country, field, operation } from './ids.fixture';
import { worksOn } from './presence';

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);
const centre = operation('centre-in-dushanbe');
const office = operation('programme-office-in-dushanbe');

describe('worksOn', () => {
	const closed = { opened: '2002-10-31', closed: '2008-06-19' };

	test.each([
		['2002-10-30', false],
		['2002-10-31', true],
		['2008-06-19', true],
		['2008-06-20', false]
	])('on %s: %s; the last day is a day of work', (day, works) => {
		expect(worksOn(closed, [], day)).toBe(works);
	});

	test('where another takes over, the other stands from its first day', () => {
		expect(worksOn(closed, [{ opened: '2008-06-19' }], '2008-06-19')).toBe(false);
	});

	test('a month of closing counts to its end', () => {
		expect(worksOn({ opened: '1994-10', closed: '1995-12' }, [], '1995-12-31')).toBe(true);
	});
});

describe('presences', () => {
	it('are closed when they worked once and do so no longer', () => {
		expect([ids(ATLAS.closedOperations()), ids(ATLAS.closedOperations('2005-12-31'))]).toEqual([
			['centre-in-dushanbe', 'office-in-dushanbe'],
			[]
		]);
	});

	it('of a country are told apart as present and past', () => {
		const there = country('TJK');
		expect([ids(ATLAS.operationsIn(there)), ids(ATLAS.pastOperationsIn(there))]).toEqual([
			['programme-office-in-dushanbe'],
			['centre-in-dushanbe', 'office-in-dushanbe']
		]);
	});

	it('of one lineage form a chain, the earliest first', () => {
		expect(ids(ATLAS.chainOf(office))).toEqual([
			'centre-in-dushanbe',
			'office-in-dushanbe',
			'programme-office-in-dushanbe'
		]);
		expect(ATLAS.chainOf(centre)).toEqual(ATLAS.chainOf(office));
	});

	it('without others in their lineage are a chain of one', () => {
		expect(ids(ATLAS.chainOf(operation('mission-to-serbia')))).toEqual(['mission-to-serbia']);
	});

	it('know what they took over from, and what took over from them', () => {
		expect([ids(ATLAS.predecessorsOf(office)), ids(ATLAS.successorsOf(centre))]).toEqual([
			['office-in-dushanbe'],
			['office-in-dushanbe']
		]);
		expect([ids(ATLAS.predecessorsOf(centre)), ids(ATLAS.successorsOf(office))]).toEqual([[], []]);
	});

	it('that are no field operations stand apart', () => {
		expect(ids(ATLAS.activitiesIn(country('TJK')))).toEqual(['programme-in-dushanbe']);
		expect(ids(ATLAS.operations)).not.toContain('programme-in-dushanbe');
	});
});

describe('fields of work', () => {
	it('are known of each operation', () => {
		expect(ids(ATLAS.fieldsOf(operation('mission-to-serbia')))).toEqual(['policing', 'elections']);
	});

	it('tell who works in them today, on an earlier day, and who did', () => {
		const policing = field('policing');
		expect(ids(ATLAS.operationsInField(policing))).toEqual(['mission-to-serbia']);
		expect(ids(ATLAS.operationsInField(policing, '2005-12-31'))).toEqual([
			'centre-in-dushanbe',
			'mission-to-serbia'
		]);
		expect(ids(ATLAS.pastOperationsInField(policing))).toEqual(['centre-in-dushanbe']);
	});

	it('that are not known have no operations', () => {
		expect(ATLAS.operationsInField(field('ballet'))).toEqual([]);
	});
});
