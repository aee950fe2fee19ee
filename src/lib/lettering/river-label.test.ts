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
	expect(named([-1200, 300], [20, 300])).toEqual([]);
});

/** Distance of the nearest corner of a place's box from a straight line through two points. */
function gap(place: Parameters<typeof labelBox>[0], [x1, y1]: number[], [x2, y2]: number[]): number {
	const [left, top, right, bottom] = labelBox(place);
	const [dx, dy] = [(x2 ?? 0) - (x1 ?? 0), (y2 ?? 0) - (y1 ?? 0)];
	const distances = [left, right].flatMap((x) =>
		[top, bottom].map((y) => Math.abs((x - (x1 ?? 0)) * dy - (y - (y1 ?? 0)) * dx) / Math.hypot(dx, dy))
	);
	return Math.min(...distances);
}

test.each<readonly [string, [number, number], [number, number]]>([
	['level', [0, 300], [800, 300]],
	['upright', [400, 0], [400, 600]],
	['falling', [100, 50], [700, 550]],
	['rising', [100, 550], [700, 50]],
	['steep', [300, 50], [450, 550]]
])('a name keeps 4 units from a course that is %s, on either side', (_, from, to) => {
	const places = named(from, to);
	expect(places.length).toBeGreaterThan(10);
	for (const place of places) expect(gap(place, from, to)).toBeCloseTo(4, 6);
	const sides = places.map(({ x, y }) =>
		Math.sign((x - from[0]) * (to[1] - from[1]) - (y - from[1]) * (to[0] - from[0]))
	);
	expect(new Set(sides)).toEqual(new Set([1, -1]));
});

test('places follow each other by 16 units along the whole course, whatever points it has', () => {
	const along = (...line: [number, number][]): number[] =>
		[...new Set(named(...line).map(({ x }) => Math.round(x)))].sort((one, other) => one - other);
	const places = along([100, 300], [500, 300]);
	expect(places).toEqual(Array.from({ length: 25 }, (_, index) => 100 + index * 16));
	expect(along([100, 300], [110, 300], [111, 300], [500, 300])).toEqual(places);
});

test('the name lies beside the longest piece of the course that is seen', () => {
	const [first] = named([100, 100], [300, 100], [300, -100], [320, -100], [320, 400], [320, 590]);
	expect(Math.abs((first?.x ?? 0) - 320)).toBeLessThan(60);
	expect(first?.y).toBeGreaterThan(200);
	const [, ...others] = named([310, 20], [310, 590], [310, 700], [500, 700], [500, 500], [600, 500]);
	expect(Math.abs((others[0]?.x ?? 0) - 310)).toBeLessThan(60);
});

test('every place has the name in one line', () => {
	expect(named([0, 300], [800, 300])[0]?.lines).toEqual([{ text: 'Long River', lettering: LETTERING }]);
});

test('a course hidden in its middle is no longer than its pieces', () => {
	const pieces: [number, number][] = [
		[740, 300],
		[1200, 300],
		[1200, 340],
		[740, 340]
	];
	expect(named(...pieces)).toEqual([]);
});
