import { expect, it } from 'vitest';
import { distanceKm, EARTH_RADIUS_KM } from './earth';

/** Half of the way around the Earth, in km. */
const HALF_ROUND_KM = Math.PI * EARTH_RADIUS_KM;

it('a quarter of the equator is as long as the way to the pole', () => {
	expect(distanceKm([0, 0], [90, 0])).toBeCloseTo(HALF_ROUND_KM / 2, 6);
	expect(distanceKm([17, 0], [-60, 90])).toBeCloseTo(HALF_ROUND_KM / 2, 6);
});

it('no two points are further apart than half round the Earth', () => {
	expect(distanceKm([10, 20], [-170, -20])).toBeCloseTo(HALF_ROUND_KM, 3);
	expect(distanceKm([-180, 0], [0, 0])).toBeCloseTo(HALF_ROUND_KM, 3);
});

it('degrees of longitude grow shorter towards the poles', () => {
	expect(distanceKm([10, 60], [11, 60])).toBeCloseTo(distanceKm([10, 0], [11, 0]) / 2, 1);
	expect(distanceKm([10, 60], [10, 60])).toBe(0);
});
