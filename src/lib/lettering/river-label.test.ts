import { expect, test } from 'vitest';
import { labelBox } from './label';
import { riverNamePositions } from './river-label';

const LETTERING = { size: 13, weight: 400, spacing: 0.04 };
const SEEN = [0, 0, 800, 600] as const;
const named = (...line: [number, number][]) => riverNamePositions([line], 'Long River', LETTERING, SEEN);

test('a name stands level above or below a course from west to east, near its middle first', () => {
	const [first, second] = named([0, 300], [800, 300]);
	expect(first?.x).toBeCloseTo(400, -2);
	expect([first?.y ?? 0, second?.y ?? 0].sort()).toEqual([expect.closeTo(290, 0), expect.closeTo(310, 0)]);
});

test('a name stands beside a course from north to south', () => {
	const [first] = named([400, 0], [400, 600]);
	const [left, , right] = first ? labelBox(first) : [0, 0, 0];
	expect(right < 400 || left > 400).toBe(true);
});

test('no place lies across the course, however it bends', () => {
	const bends = Array.from({ length: 40 }, (_, index): [number, number] => [
		index * 20,
		300 + 40 * Math.sin(index)
	]);
	const places = named(...bends);
	expect(places.length).toBeGreaterThan(0);
	for (const place of places) {
		const [left, top, right, bottom] = labelBox(place);
		const inside = bends.filter(([x, y]) => x > left && x < right && y > top && y < bottom);
		expect(inside).toEqual([]);
	}
});

test('a course that is seen for less than its name has none', () => {
	expect(named([780, 300], [2000, 300])).toEqual([]);
	expect(named([0, 700], [800, 700])).toEqual([]);
});
