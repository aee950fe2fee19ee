import { expect, test } from 'vitest';
import type { BorderRow } from '../../src/lib/atlas/geometry';
import { borderId, countryId } from '../area';
import { areaId, UnknownAreaError } from './area-id';
import { borderOf, NoBorderError } from './border-of';
import type { BorderTable } from './border-table';
import { bordersBetween } from './borders-between';
import { bordersOf } from './borders-of';
import { neighbours } from './neighbours';
import { outerBorder } from './outer-border';

const row = (a: string, b: string, mapKm: number, kind: BorderRow['kind'] = 'home'): BorderRow => ({
	id: borderId(a, b),
	countries: [countryId(a), countryId(b)],
	mapKm,
	kind
});
/** AAA and BBB are inside an area, CCC and DDD outside; ISL is an island, DEP a dependency of BBB. */
const table: BorderTable = {
	areas: ['AAA', 'BBB', 'CCC', 'DDD', 'DEP', 'ISL', 'XKX'].map(countryId),
	states: new Map([[countryId('DEP'), countryId('BBB')]]),
	rows: [
		row('AAA', 'BBB', 100),
		row('AAA', 'CCC', 30),
		row('AAA', 'XKX', 7, 'boundary'),
		row('BBB', 'CCC', 20),
		row('BBB', 'DDD', 60),
		row('CCC', 'DDD', 500),
		row('CCC', 'DEP', 5, 'dependency')
	]
};
const ids = (rows: readonly BorderRow[]) => rows.map(({ id }) => id);

test('borders of a country are those of home parts, others on request', () => {
	expect(ids(bordersOf(table, 'AAA'))).toEqual(['AAA-BBB', 'AAA-CCC']);
	expect(ids(bordersOf(table, 'AAA', { withBoundaries: true }))).toEqual(['AAA-BBB', 'AAA-CCC', 'AAA-XKX']);
	expect(ids(bordersOf(table, 'DEP'))).toEqual([]);
	expect(ids(bordersOf(table, 'DEP', { withDependencies: true }))).toEqual(['CCC-DEP']);
});

test('an island has no border and no neighbour', () => {
	expect(bordersOf(table, 'ISL')).toEqual([]);
	expect(neighbours(table, 'ISL')).toEqual([]);
});

test('the border of two countries is found whichever is named first', () => {
	expect(borderOf(table, 'DDD', 'BBB').mapKm).toBe(60);
	expect(borderOf(table, 'AAA', 'XKX').kind).toBe('boundary');
});

test('two countries that do not touch are said not to', () => {
	expect(() => borderOf(table, 'AAA', 'DDD')).toThrow(NoBorderError);
	expect(() => borderOf(table, 'AAA', 'DDD')).toThrow('AAA and DDD do not touch on the map');
});

test('a country has no border with itself', () => {
	expect(() => borderOf(table, 'AAA', 'AAA')).toThrow('"AAA-AAA" is no border id');
});

test('borders between two sets have one side in each, once', () => {
	expect(ids(bordersBetween(table, ['AAA', 'BBB'], ['CCC', 'DDD']))).toEqual([
		'AAA-CCC',
		'BBB-CCC',
		'BBB-DDD'
	]);
	expect(ids(bordersBetween(table, ['AAA', 'BBB'], ['AAA', 'BBB']))).toEqual(['AAA-BBB']);
	expect(bordersBetween(table, [], ['AAA'])).toEqual([]);
});

test('the outer border of an area is listed by neighbour, the longest first', () => {
	const outer = outerBorder(table, ['AAA', 'BBB']);
	expect(outer.map(({ neighbour, mapKm }) => [neighbour, mapKm])).toEqual([
		['DDD', 60],
		['CCC', 50]
	]);
	expect(ids(outer[1]?.borders ?? [])).toEqual(['AAA-CCC', 'BBB-CCC']);
});

test('a dependency is inside with its State, and its border counts on request', () => {
	const [, ccc] = outerBorder(table, ['AAA', 'BBB'], { withDependencies: true });
	expect(ids(ccc?.borders ?? [])).toEqual(['AAA-CCC', 'BBB-CCC', 'CCC-DEP']);
	expect(outerBorder(table, ['BBB', 'CCC'], { withDependencies: true }).map(({ mapKm }) => mapKm)).toEqual([
		560, 130
	]);
});

test('the outer border of everything is nothing', () => {
	expect(outerBorder(table, table.areas, { withDependencies: true, withBoundaries: true })).toEqual([]);
});

test('a code is taken in either case, and a wrong one is named with codes that look alike', () => {
	expect(areaId(table.areas, ' bbb ')).toBe('BBB');
	expect(() => areaId(table.areas, 'ABB')).toThrow(
		'no area of the map has the code "ABB"; did you mean BBB?'
	);
	expect(() => areaId(table.areas, 'PED')).toThrow('did you mean DEP?');
	expect(() => areaId(table.areas, '__proto__')).toThrow('no area of the map has the code "__proto__"');
});

test.each([
	['bordersOf', () => bordersOf(table, 'QQQ')],
	['neighbours', () => neighbours(table, 'QQQ')],
	['borderOf', () => borderOf(table, 'AAA', 'QQQ')],
	['bordersBetween', () => bordersBetween(table, ['AAA'], ['QQQ'])],
	['outerBorder', () => outerBorder(table, ['QQQ'])]
])('%s names an unknown code', (_, call) => {
	expect(call).toThrow(UnknownAreaError);
	expect(call).toThrow('"QQQ"');
});
