import { expect, test } from 'vitest';
import { SHORT_RING_UNITS } from '../../theme/drawing/lines';
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

test('a line that comes back to one degree of its beginning only is no ring', () => {
	const [start, ...rest] = ring(0.01);
	const endingAt = (lon: number, lat: number) =>
		isShortRing([start ?? [0, 0], ...rest.slice(0, -1), [lon, lat]]);
	expect([endingAt(0, 0), endingAt(0, 0.01), endingAt(0.01, 0)]).toEqual([true, false, false]);
	expect(isShortRing([])).toBe(false);
});
