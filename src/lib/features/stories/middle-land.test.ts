import { expect, test } from 'vitest';
import { middleLand } from './middle-land';

test('the number of a story stands in that land of it which is nearest to the middle of all', () => {
	expect(
		middleLand([
			[0, 40],
			[40, 42],
			[22, 60]
		])
	).toEqual([22, 60]);
	expect(
		middleLand([
			[0, 0],
			[10, 0],
			[30, 0]
		])
	).toEqual([10, 0]);
	// On both sides of the antimeridian.
	expect(
		middleLand([
			[170, 10],
			[-178, 10],
			[-170, 10]
		])
	).toEqual([-178, 10]);
});

test('a story of no land that is drawn has no place', () => {
	expect(middleLand([])).toBeNull();
});
