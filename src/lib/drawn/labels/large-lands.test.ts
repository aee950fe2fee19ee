import { expect, test } from 'vitest';
import type { DrawnLabel } from './drawn-label';
import { alike, boxOf } from './large-lands';

const label = (id: string, x: number, size: 'small' | 'low'): DrawnLabel => ({
	id,
	named: { kind: 'sea' },
	halo: 3,
	position: { lines: [], x, y: 0, align: 'middle' },
	leader: null,
	at: [x, 0],
	anchor: null,
	sizes: [size]
});

test('what stands in a low box as in a small one is one label', () => {
	const small = [label('a', 1, 'small'), label('b', 2, 'small')];
	const low = [label('a', 1, 'low'), label('b', 3, 'low'), label('c', 2, 'low')];
	expect(alike(small, low).map(({ id, sizes }) => [id, ...sizes])).toEqual([
		['a', 'small', 'low'],
		['b', 'small'],
		['b', 'low'],
		['c', 'low']
	]);
});

test('the box around a line has its ends in its corners, whichever way it runs', () => {
	expect([boxOf([1, 2, 3, 4]), boxOf([3, 4, 1, 2]), boxOf([3, 2, 1, 4])]).toEqual([
		[1, 2, 3, 4],
		[1, 2, 3, 4],
		[1, 2, 3, 4]
	]);
});
