import { expect, test } from 'vitest';
import type { Box } from './box';
import { beginsIn, segmentMeets, segmentsCross } from './segment';
import type { Segment } from './segment';

const level: Segment = [0, 0, 10, 0];

test.each<readonly [string, Segment, boolean]>([
	['crosses it', [5, -5, 5, 5], true],
	['ends on it', [5, -5, 5, 0], true],
	['ends before it', [5, -5, 5, -1], false],
	['would cross it further on', [12, -5, 12, 5], false],
	['lies on the same line beyond its end', [11, 0, 20, 0], false],
	['lies on the same line and overlaps it', [9, 0, 20, 0], true]
])('a line that %s', (_, other, crosses) => {
	expect(segmentsCross(level, other)).toBe(crosses);
	expect(segmentsCross(other, level)).toBe(crosses);
});

test.each<readonly [string, Segment, Segment, boolean]>([
	['cross aslant', [2, 1, 10, 9], [2, 9, 10, 1], true],
	['would cross where only one of them is longer', [0, 0, 10, 10], [5, 0, 8, 7], false],
	['lie beside each other aslant', [0, 0, 10, 10], [4, 0, 10, 5], false]
])('two lines that %s', (_, one, other, crosses) => {
	expect(segmentsCross(one, other)).toBe(crosses);
	expect(segmentsCross(other, one)).toBe(crosses);
});

test.each<readonly [string, Box, boolean]>([
	['holds a part of it but neither end', [6, 2, 8, 5], true],
	['lies above it', [6, 0, 8, 2], false],
	['lies below it', [2, 3, 5, 5], false],
	['lies beyond its end', [11, 5, 14, 9], false],
	['holds it', [-5, -5, 20, 20], true]
])('a line aslant and a box that %s', (_, box, meets) => {
	expect(segmentMeets([0, 0, 10, 5], box)).toBe(meets);
	expect(segmentMeets([10, 5, 0, 0], box)).toBe(meets);
});

test('a line begins in a box where its first point lies in it or on its edge', () => {
	const box: Box = [0, 0, 10, 20];
	const begins = (x: number, y: number): boolean => beginsIn([x, y, 5, 5], box);
	expect([begins(0, 5), begins(10, 5), begins(5, 0), begins(5, 20)]).toEqual([true, true, true, true]);
	expect([begins(-1, 5), begins(11, 5), begins(5, -1), begins(5, 21)]).toEqual([false, false, false, false]);
});
