import { expect, test } from 'vitest';
import { ALL_DOTS_ZOOM, dotsAt, dotsOf, hatchLines } from './pattern';
import type { DotBand } from '../atlas/geometry';
import type { CountryId } from '../atlas/types';

const country = 'AAA' as CountryId;

test('a run of dots holds both its ends, shifted by its row', () => {
	const points = dotsAt(
		{
			country,
			kind: 'dots',
			band: 'far',
			origin: [10, 20],
			across: [1, 0.5],
			down: [-0.5, 1],
			runs: [[2, -1, 1]]
		},
		0
	);
	expect(points).toEqual([
		[8, 21.5],
		[9, 22],
		[10, 22.5]
	]);
});

const NEAR: DotBand = {
	country,
	kind: 'dots',
	band: 'near',
	origin: [0, 0],
	across: [1, 0],
	down: [0, 1],
	runs: [
		[0, -1, 2],
		[1, 0, 4],
		[2, 1, 3]
	]
};

test('every second near dot of a far zoom stands on even rows and columns, so that runs of all rows stay in line', () => {
	expect(dotsAt(NEAR, ALL_DOTS_ZOOM - 0.01)).toEqual([
		[0, 0],
		[2, 0],
		[2, 2]
	]);
	expect(dotsAt(NEAR, ALL_DOTS_ZOOM)).toHaveLength(12);
});

test('a map whose zoom changes has the dots that a still one has at each zoom', () => {
	const { always, close } = dotsOf(NEAR);
	expect(always).toEqual(dotsAt(NEAR, 0));
	expect([...always, ...close].sort()).toEqual(dotsAt(NEAR, ALL_DOTS_ZOOM).sort());
	expect(dotsOf({ ...NEAR, band: 'far' }).close).toEqual([]);
});

test('a long hatch line gets points no further apart than a degree, a short one only its ends', () => {
	const [long, short] = hatchLines({
		country,
		kind: 'hatch',
		band: 'near',
		marks: [
			[0, 0, 3, 0],
			[5, 5, 5.2, 5.2]
		]
	});
	expect(long).toEqual([
		[0, 0],
		[1, 0],
		[2, 0],
		[3, 0]
	]);
	expect(short).toEqual([
		[5, 5],
		[5.2, 5.2]
	]);
});
