import { expect, test } from 'vitest';
import { within } from './label.fixture';
import { segmentGrid } from './segment-grid';

test('finds a line that passes the box without a point in it, also where it ends outside the area', () => {
	const grid = segmentGrid(
		[
			[
				[-500, 150],
				[900, 150]
			]
		],
		within
	);
	expect(grid.crosses([180, 140, 220, 160])).toBe(true);
	expect(grid.crosses([180, 152, 220, 170])).toBe(false);
});

test('finds a line aslant wherever a box lies on it, and nowhere beside it', () => {
	const grid = segmentGrid(
		[
			[
				[390, 10],
				[10, 280]
			]
		],
		within
	);
	for (let share = 0; share <= 1; share += 0.05) {
		const [x, y] = [390 - 380 * share, 10 + 270 * share];
		expect(grid.crosses([x - 3, y - 3, x + 3, y + 3])).toBe(true);
		expect(grid.crosses([x - 3, y + 10, x + 3, y + 16])).toBe(false);
	}
});

test('finds each of several lines in one place, and in a box that reaches out of the area', () => {
	const level = (y: number): [number, number][] => [
		[100, y],
		[120, y]
	];
	const grid = segmentGrid([level(100), level(108), level(116)], within);
	expect([99, 107, 115].map((y) => grid.crosses([105, y, 110, y + 2]))).toEqual([true, true, true]);
	expect([102, 110, 118].map((y) => grid.crosses([105, y, 110, y + 4]))).toEqual([false, false, false]);
	expect(grid.crosses([-50, -50, 500, 500])).toBe(true);
});

test('a line of one point, or of none, crosses nothing', () => {
	expect(segmentGrid([[[100, 100]], []], within).crosses([0, 0, 400, 300])).toBe(false);
});
