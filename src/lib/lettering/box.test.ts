import { expect, test } from 'vitest';
import { contains, grown, intersect } from './box';
import type { Box } from './box';

const middle: Box = [10, 20, 30, 40];

/** Boxes beside the middle one, each moved so far over its edge. */
const beside = (over: number): Box[] => [
	[0, 20, 10 + over, 40],
	[30 - over, 20, 50, 40],
	[10, 0, 30, 20 + over],
	[10, 40 - over, 30, 60]
];

test('boxes that share an edge do not intersect, and those that reach over it do', () => {
	expect(beside(0).map((box) => intersect(middle, box))).toEqual([false, false, false, false]);
	expect(beside(1).map((box) => intersect(middle, box))).toEqual([true, true, true, true]);
});

test('a grown box has as much more room on each side', () => {
	expect(grown(middle, 5)).toEqual([5, 15, 35, 45]);
});

test('a box lies in itself, and in none over one of whose sides it reaches', () => {
	expect(contains(middle, middle)).toBe(true);
	const smaller: Box[] = [
		[11, 20, 30, 40],
		[10, 21, 30, 40],
		[10, 20, 29, 40],
		[10, 20, 30, 39]
	];
	expect(smaller.map((box) => contains(box, middle))).toEqual([false, false, false, false]);
});
