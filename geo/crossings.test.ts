import { expect, test } from 'vitest';
import type { Point } from './area';
import { findCoincidences, findCrossings } from './crossings';
import { testGrid } from './fixture';

test('two lines that cross are found with the segments that do', () => {
	const found = findCrossings(testGrid, [
		[
			[0, 0],
			[5, 5],
			[10, 10]
		],
		[
			[10, 0],
			[6, 4],
			[0, 9.9]
		]
	]);
	expect(found).toEqual([{ a: { arc: 0, index: 0 }, b: { arc: 1, index: 1 } }]);
});

test('lines that share an end or only touch do not cross', () => {
	const found = findCrossings(testGrid, [
		[
			[0, 0],
			[10, 0]
		],
		[
			[10, 0],
			[10, 10]
		],
		[
			[5, 5],
			[9, 9]
		],
		[
			[5, 6],
			[1, 9]
		],
		[
			[5, 0],
			[5, 10]
		]
	]);
	expect(found).toEqual([]);
});

test('two lines between the same two points are found, whichever way they run', () => {
	const line: Point[] = [
		[0, 0],
		[1, 1],
		[2, 0]
	];
	expect(findCoincidences(testGrid, [line, [...line].reverse()])).toHaveLength(2);
	expect(
		findCoincidences(testGrid, [
			line,
			[
				[0, 0],
				[2, 0]
			]
		])
	).toEqual([]);
});
