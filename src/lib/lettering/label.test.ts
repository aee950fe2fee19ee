import { expect, test } from 'vitest';
import { enlargedBox, labelBox, leaderOf } from './label';
import { at, lettering } from './label.fixture';

test('measures a block of lines as wide as its widest line', () => {
	const lines = [
		{ text: 'wide line', lettering },
		{ text: 'i', lettering }
	];
	const [left, top, right, bottom] = labelBox({ lines, x: 10, y: 50, align: 'start' });
	const [, oneTop, oneRight, oneBottom] = labelBox(at('wide line', 10, 50, 'start'));
	expect(left).toBe(10);
	expect(right).toBe(oneRight);
	expect(bottom - top).toBeGreaterThan(oneBottom - oneTop + 12);
});

/** Height of the ink of one line at the size of these tests, in units. */
const INK = 12 * 0.92;

test('is as high as the ink of its lines, one beneath the other', () => {
	const line = { text: 'Name', lettering };
	const [, top, , bottom] = labelBox({ lines: [line, line], x: 10, y: 50, align: 'end' });
	expect(bottom - top).toBeCloseTo(12 * 1.15 + INK, 6);
	expect((top + bottom) / 2).toBeCloseTo(50, 6);
});

test('that shows its first line only keeps its top and is as high and as wide as that line', () => {
	const lines = [
		{ text: 'Name', lettering },
		{ text: 'and a long line below', lettering }
	];
	const whole = enlargedBox({ lines, x: 100, y: 50, align: 'middle' }, { growth: 2, firstLine: false });
	const first = enlargedBox({ lines, x: 100, y: 50, align: 'middle' }, { growth: 2, firstLine: true });
	const [left, , right] = labelBox(at('Name', 100, 50), 2);
	expect(first).toEqual([left, whole[1], right, expect.closeTo(whole[1] + 2 * INK, 6)]);
});

test('the line to a label ends at the side that is nearest to where it begins', () => {
	const position = at('Name', 100, 50);
	const end = (y: number, box: readonly [number, number, number, number]): number[] =>
		leaderOf([0, y], position, box).slice(2);
	expect(end(10, [80, 40, 120, 60])).toEqual([100, 40]);
	expect(end(90, [80, 40, 120, 60])).toEqual([100, 60]);
	expect(end(52, [80, 40, 120, 60])).toEqual([100, 50]);
	expect(end(52, [110, 40, 150, 60])).toEqual([110, 50]);
	expect(end(52, [50, 40, 90, 60])).toEqual([90, 50]);
});
