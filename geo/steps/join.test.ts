import { expect, test } from 'vitest';
import type { Policy } from '../../data/schema/policy';
import { borderId, countryId } from '../area';
import { area, boxRing, policy, row, twoCountries, worldOf } from '../fixture';
import { borderRows } from './borders';

test('the line of two countries is their border, every other line is coast', () => {
	const { borders, coast, arcs } = worldOf(twoCountries());
	expect(borders.map(({ id, style }) => [id, style])).toEqual([['AAA-BBB', 'border']]);
	expect(arcs[borders[0]?.arcs[0] ?? -1]?.map(([lon]) => lon)).toEqual([10, 10]);
	expect(coast.map(({ id }) => id)).toEqual(['AAA', 'BBB']);
});

test('the edge along ±180° is in no line', () => {
	const { arcs, coast } = worldOf([area('AAA', boxRing(170, 0, 180, 10))]);
	const drawn = coast.flatMap((line) => line.arcs.map((number) => arcs[number] ?? []));
	const onEdge = drawn.filter((arc) => arc.every(([lon]) => lon === 180));
	expect(onEdge).toEqual([]);
	expect(drawn.flat()).toContainEqual([170, 0]);
});

test('a line is dashed where the policy says so, and only inside the box', () => {
	const east = area('BBB', [
		[10, 0],
		[10, 5],
		[10, 10],
		[20, 10],
		[20, 0],
		[10, 0]
	]);
	const kinked = area('AAA', [
		[0, 0],
		[0, 10],
		[10, 10],
		[10, 5],
		[10, 0],
		[0, 0]
	]);
	const dash = row({ lineStyle: 'dashed', lines: [borderId('AAA', 'BBB')], within: [9, 4, 11, 11] });
	const { borders } = worldOf([kinked, east], policy({ rows: [dash] }));
	expect(borders.map(({ style, arcs }) => [style, arcs.length])).toEqual([
		['border', 1],
		['dashed', 1]
	]);
});

test('a border is as long as its line, and its kind follows from its sides', () => {
	const areas = [
		...twoCountries(),
		{ ...area('DEP', boxRing(0, 10, 10, 20)), state: countryId('BBB') },
		area('XKX', boxRing(10, 10, 20, 20))
	];
	const rows = borderRows(worldOf(areas), new Set([countryId('XKX')]));
	expect(rows.map(({ id, kind }) => [id, kind])).toEqual([
		['AAA-BBB', 'home'],
		['AAA-DEP', 'dependency'],
		['BBB-XKX', 'boundary'],
		['DEP-XKX', 'boundary']
	]);
	expect(rows[0]?.mapKm).toBeCloseTo(1111.95, 1);
});

test('a border that runs along a distant part only is listed apart', () => {
	const areas = [
		area('AAA', boxRing(0, 0, 10, 10), boxRing(40, 0, 41, 1)),
		area('BBB', boxRing(41, 0, 50, 1))
	];
	const part = {
		name: 'Far',
		state: countryId('AAA'),
		within: [39, -1, 42, 2],
		borders: 'dependency'
	} satisfies Policy['distantParts'][number];
	expect(borderRows(worldOf(areas, policy({ distantParts: [part] })), new Set())[0]?.kind).toBe('dependency');
	expect(borderRows(worldOf(areas), new Set())[0]?.kind).toBe('home');
});
