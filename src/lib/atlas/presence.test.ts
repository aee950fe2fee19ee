import { describe, expect, it, test } from 'vitest';
import { createAtlas } from './atlas';
import { FIXTURE_INDEX, country, field, operation } from './index.fixture';
import { worksOn } from './presence';

const atlas = createAtlas(FIXTURE_INDEX);
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
		expect([ids(atlas.closedOperations()), ids(atlas.closedOperations('2005-12-31'))]).toEqual([
			['centre-in-dushanbe'],
			[]
		]);
	});

	it('of a country are told apart as present and past', () => {
		const there = country('TJK');
		expect([ids(atlas.operationsIn(there)), ids(atlas.pastOperationsIn(there))]).toEqual([
			['programme-office-in-dushanbe'],
			['centre-in-dushanbe']
		]);
	});

	it('of one lineage form a chain, the earliest first', () => {
		expect(ids(atlas.chainOf(office))).toEqual(['centre-in-dushanbe', 'programme-office-in-dushanbe']);
		expect(atlas.chainOf(centre)).toEqual(atlas.chainOf(office));
	});

	it('without others in their lineage are a chain of one', () => {
		expect(ids(atlas.chainOf(operation('mission-to-serbia')))).toEqual(['mission-to-serbia']);
	});

	it('know what they took over from, and what took over from them', () => {
		expect([ids(atlas.predecessorsOf(office)), ids(atlas.successorsOf(centre))]).toEqual([
			['centre-in-dushanbe'],
			['programme-office-in-dushanbe']
		]);
		expect([ids(atlas.predecessorsOf(centre)), ids(atlas.successorsOf(office))]).toEqual([[], []]);
	});

	it('that are no field operations stand apart', () => {
		expect(ids(atlas.activitiesIn(country('TJK')))).toEqual(['programme-in-dushanbe']);
		expect(ids(atlas.operations)).not.toContain('programme-in-dushanbe');
	});
});

describe('fields of work', () => {
	it('are known of each operation', () => {
		expect(ids(atlas.fieldsOf(operation('mission-to-serbia')))).toEqual(['elections', 'policing']);
	});

	it('tell who works in them today, on an earlier day, and who did', () => {
		const policing = field('policing');
		expect(ids(atlas.operationsInField(policing))).toEqual(['mission-to-serbia']);
		expect(ids(atlas.operationsInField(policing, '2005-12-31'))).toEqual([
			'centre-in-dushanbe',
			'mission-to-serbia'
		]);
		expect(ids(atlas.pastOperationsInField(policing))).toEqual(['centre-in-dushanbe']);
	});

	it('that are not known have no operations', () => {
		expect(atlas.operationsInField(field('ballet'))).toEqual([]);
	});
});
