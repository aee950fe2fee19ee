import { expect, test } from 'vitest';
import type { Ring } from './area';
import { withoutSpikes } from './ring';

const square: Ring = [
	[0, 0],
	[0, 4],
	[4, 4],
	[4, 0],
	[0, 0]
];

test('a ring without spikes is left as it is', () => {
	expect(withoutSpikes(square)).toEqual(square);
});

test('a way out and straight back goes, however long', () => {
	const spiked: Ring = [
		[0, 0],
		[0, 4],
		[-1, 5],
		[-2, 6],
		[-1, 5],
		[0, 4],
		[4, 4],
		[4, 0],
		[0, 0]
	];
	expect(withoutSpikes(spiked)).toEqual(square);
});

test('a spike over the place where the ring begins goes too', () => {
	const spiked: Ring = [
		[-1, -1],
		[0, 0],
		[0, 4],
		[4, 4],
		[4, 0],
		[0, 0],
		[-1, -1]
	];
	const kept = withoutSpikes(spiked);
	expect(kept).toHaveLength(5);
	expect(kept).not.toContainEqual([-1, -1]);
});

test('a ring that is nothing but a spike comes back empty', () => {
	expect(
		withoutSpikes([
			[0, 0],
			[1, 1],
			[0, 0],
			[0, 0]
		])
	).toEqual([]);
});
