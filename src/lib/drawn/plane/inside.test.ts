import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../atlas/types';
import { insideOf } from './inside';

const square = (west: number, south: number, size: number): LonLat[] => [
	[west, south],
	[west, south + size],
	[west + size, south + size],
	[west + size, south],
	[west, south]
];

test('a place lies inside a ring, and neither beside nor in its hole', () => {
	const inside = insideOf([square(0, 0, 10), square(4, 4, 2)]);
	const places: LonLat[] = [
		[1, 1],
		[9, 9],
		[3, 5],
		[5, 5],
		[-1, 5],
		[11, 5],
		[5, -1],
		[5, 11]
	];
	expect(places.map(inside)).toEqual([true, true, true, false, false, false, false, false]);
	expect(insideOf([])([0, 0])).toBe(false);
});

/** Every edge in turn, without any order among them. */
const byEveryEdge =
	(ring: readonly LonLat[]) =>
	([lon, lat]: LonLat): boolean =>
		ring.reduce((inside, [x2, y2], index) => {
			const [x1, y1] = ring[index - 1] ?? [x2, y2];
			return y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1) ? !inside : inside;
		}, false);

test('of a ring of many edges the bands say what every edge in turn says', () => {
	const degree = fc.integer({ min: -40, max: 40 });
	const place = fc.tuple(degree, degree);
	fc.assert(
		fc.property(
			fc.array(place, { minLength: 3, maxLength: 80 }),
			fc.array(place, { minLength: 20 }),
			(points, asked) => {
				const ring = [...points, ...points.slice(0, 1)];
				expect(asked.map(insideOf([ring]))).toEqual(asked.map(byEveryEdge(ring)));
			}
		)
	);
});
