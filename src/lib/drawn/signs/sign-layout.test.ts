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
