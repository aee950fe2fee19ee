import { expect, test } from 'vitest';
import { SHORT_RING_UNITS } from '../../theme/lines';
import { isShortRing } from './short-rings';

/** A square ring with sides of so many degrees at the equator. */
const ring = (side: number): [number, number][] => [
	[0, 0],
	[side, 0],
	[side, side],
	[0, side],
	[0, 0]
];

test('a ring of less than 80 km is short, a line that does not close is none', () => {
	expect([ring(0.17), ring(0.19), ring(0.17).slice(0, 4)].map((line) => isShortRing(line))).toEqual([
		true,
		false,
		false
	]);
});

test('a ring that is seen small is short however long it is', () => {
	const seen = (units: number) => ({
		extended: ([lon, lat]: readonly [number, number]): [number, number] => [lon * units, lat * units]
	});
	const [small, large] = [0.9, 1.1].map((share) => seen((share * SHORT_RING_UNITS) / 4));
	expect([small, large].map((screen) => isShortRing(ring(1), screen))).toEqual([true, false]);
});
