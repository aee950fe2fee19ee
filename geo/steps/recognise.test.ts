import { expect, test } from 'vitest';
import type { CutLine } from '../../data/schema/policy';
import { areaContains, countryId } from '../area';
import { area, boxRing, policy, row, testGrid, twoCountries, type TestRow } from '../fixture';
import { recognise } from './recognise';

const AAA = countryId('AAA');
const BBB = countryId('BBB');
const line: CutLine = {
	name: 'Line',
	description: 'A line.',
	accuracyKm: 1,
	confirmed: true,
	source: 'A test.',
	line: [
		[-1, 4],
		[11, 6]
	]
};
const lines = { golan: line };

function recogniseWith(areas: ReturnType<typeof twoCountries>, rows: TestRow[], rules = policy()) {
	const found = recognise(areas, { ...rules, rows: rows.map(row) }, lines, [], testGrid);
	return (point: readonly [number, number]) =>
		found.filter(({ polygons }) => areaContains(polygons, point)).map(({ id }) => id);
}

test('one polygon of a country can be merged into its neighbour, without a line between', () => {
	const areas = [
		area('AAA', boxRing(0, 0, 10, 10)),
		area('BBB', boxRing(10, 0, 20, 10), boxRing(10, 10, 20, 20))
	];
	const merged = recognise(
		areas,
		policy({ rows: [row({ operation: { kind: 'merge', from: BBB, to: AAA, at: [15, 5] } })] }),
		lines,
		[],
		testGrid
	);
	expect(merged.map(({ id, polygons }) => [id, polygons.length])).toEqual([
		['AAA', 1],
		['BBB', 1]
	]);
	expect(areaContains(merged[0]?.polygons ?? [], [15, 5])).toBe(true);
});

test('an area that is merged whole is gone', () => {
	const found = recogniseWith(twoCountries(), [{ operation: { kind: 'merge', from: BBB, to: AAA } }]);
	expect(found([15, 5])).toEqual(['AAA']);
});

test('a cut along a parallel gives the south away and keeps the north', () => {
	const found = recogniseWith(twoCountries(), [
		{ operation: { kind: 'cut', from: AAA, to: BBB, parallel: 4 } }
	]);
	expect([found([5, 3.9]), found([5, 4.1])]).toEqual([['BBB'], ['AAA']]);
});

test('a cut along a line that is not there is refused by its row', () => {
	const cut: TestRow = { operation: { kind: 'cut-line', from: AAA, to: BBB, line: 'nowhere', at: [5, 6] } };
	expect(() => recogniseWith(twoCountries(), [cut])).toThrow('there is no line "nowhere"');
});

test('a cut along a line gives away the side that holds the point', () => {
	const found = recogniseWith(twoCountries(), [
		{ operation: { kind: 'cut-line', from: AAA, to: BBB, line: 'golan', at: [5, 6] } }
	]);
	expect([found([5, 5.2]), found([5, 4.8])]).toEqual([['BBB'], ['AAA']]);
});

test('a distant part with an id becomes an area of its own that names its State', () => {
	const areas = [area('AAA', boxRing(0, 0, 10, 10), boxRing(40, 0, 42, 2))];
	const rules = policy({
		distantParts: [
			{ name: 'Far', state: AAA, id: countryId('FAR'), within: [39, -1, 43, 3], borders: 'dependency' }
		]
	});
	const found = recognise(areas, rules, lines, [], testGrid);
	expect(found.map(({ id, state, part: kind }) => [id, state, kind])).toEqual([
		['AAA', undefined, undefined],
		['FAR', 'AAA', 'distant']
	]);
});

test('a dependency learns its State', () => {
	const found = recognise(twoCountries(), policy(), lines, [{ id: BBB, state: AAA }], testGrid);
	expect(found.map(({ id, state }) => [id, state])).toEqual([
		['AAA', undefined],
		['BBB', 'AAA']
	]);
});

test('all rows that cannot be applied are named together', () => {
	const rows: TestRow[] = [
		{ id: 'first', operation: { kind: 'merge', from: countryId('ZZZ'), to: AAA } },
		{ id: 'second', operation: { kind: 'cut', from: AAA, to: BBB, parallel: 60 } }
	];
	expect(() => recogniseWith(twoCountries(), rows)).toThrow(/first: .*"ZZZ"\nsecond: no polygon of AAA/);
});
