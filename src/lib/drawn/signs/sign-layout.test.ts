import { expect, test } from 'vitest';
import { separated } from './sign-layout';

const disc = (
	x: number,
	y: number,
	fixed = false
): { x: number; y: number; radius: number; fixed: boolean } => ({ x, y, radius: 5, fixed });

test('discs that touch are parted by the gap, also a dozen on one spot', () => {
	const centres = separated(
		Array.from({ length: 12 }, () => disc(100, 100)),
		2
	);
	centres.forEach(([x, y], index) => {
		for (const [x2, y2] of centres.slice(index + 1)) expect(Math.hypot(x2 - x, y2 - y)).toBeGreaterThan(11.8);
	});
});

test('a disc that is alone stays where it is', () => {
	expect(separated([disc(0, 0), disc(50, 0)], 2)).toEqual([
		[0, 0],
		[50, 0]
	]);
});

test('a fixed disc keeps its place and the other gives way', () => {
	const [fixed, moved] = separated([disc(0, 0, true), disc(4, 0)], 2);
	expect(fixed).toEqual([0, 0]);
	expect(moved?.[0]).toBeCloseTo(12, 1);
});

test('two discs go the same way each, and come to rest with the gap between them', () => {
	const [left, right] = separated([disc(0, 0), disc(6, 0)], 2);
	expect([left?.[0], right?.[0]].map((x) => x?.toFixed(3))).toEqual(['-3.000', '9.000']);
	const [upper, lower] = separated([disc(0, 0), disc(0, 6)], 2);
	expect([upper?.[1], lower?.[1]].map((y) => y?.toFixed(3))).toEqual(['-3.000', '9.000']);
});

test('a fixed disc keeps its place where it comes second, and two fixed ones keep theirs', () => {
	const [moved, fixed] = separated([disc(0, 0), disc(4, 0, true)], 2);
	expect([moved?.[0].toFixed(3), fixed]).toEqual(['-8.000', [4, 0]]);
	expect(separated([disc(0, 0, true), disc(4, 0, true)], 2)).toEqual([
		[0, 0],
		[4, 0]
	]);
});

test('discs of two sizes keep the gap between their edges', () => {
	const [small, large] = separated(
		[
			{ ...disc(0, 0), radius: 3 },
			{ ...disc(10, 0), radius: 9 }
		],
		2
	);
	expect((large?.[0] ?? 0) - (small?.[0] ?? 0)).toBeCloseTo(14, 3);
});

test('an overlap that nobody sees is left', () => {
	const centres = [disc(0, 0), disc(11.995, 0)];
	expect(separated(centres, 2)).toEqual(centres.map(({ x, y }) => [x, y]));
});

test('a row of discs is parted all along, whichever cells of the grid they lie in', () => {
	const row = [-26, -15, -4, 7, 18].map((at) => disc(at, at));
	const centres = separated(row, 20);
	centres.slice(1).forEach(([x, y], index) => {
		const [before = 0, above = 0] = centres[index] ?? [];
		expect(Math.hypot(x - before, y - above)).toBeGreaterThan(29.9);
	});
	expect(separated([], 2)).toEqual([]);
});

test('a dozen discs on one spot are parted to all sides of it, not in a row', () => {
	const centres = separated(
		Array.from({ length: 12 }, () => disc(100, 100)),
		2
	);
	const far = centres.map(([x, y]) => Math.hypot(x - 100, y - 100));
	// In a row the outermost would lie 66 units off.
	expect(Math.max(...far)).toBeLessThan(50);
	expect([centres.some(([, y]) => y < 90), centres.some(([, y]) => y > 110)]).toEqual([true, true]);
});

test('three close discs come to rest in the same way wherever on the plane it lies', () => {
	const crowd = [disc(5, 5), disc(9, 7), disc(2, 3)];
	const here = separated(crowd, 2);
	for (const [right, down] of [
		[5, 0],
		[0, 7],
		[-31, 44]
	] as const) {
		const there = separated(
			crowd.map((one) => ({ ...one, x: one.x + right, y: one.y + down })),
			2
		);
		there.forEach(([x, y], index) => {
			expect(x - right).toBeCloseTo(here[index]?.[0] ?? NaN, 6);
			expect(y - down).toBeCloseTo(here[index]?.[1] ?? NaN, 6);
		});
	}
});

test('a disc that none touches is not moved by a hair', () => {
	const far = [disc(0.1, 0.3), disc(70.7, 0.9)];
	expect(separated(far, 2)).toEqual(far.map(({ x, y }) => [x, y]));
});
