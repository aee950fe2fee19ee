import { describe, expect, it } from 'vitest';
import { radiusOfZoom } from '../../atlas/camera';
import { flightEasing, reachableZoom, turnedBack, ZOOM_RANGE } from './live-camera';

describe('the easing of a flight', () => {
	it('begins and ends at rest', () => {
		expect(flightEasing(0)).toBeCloseTo(0, 5);
		expect(flightEasing(1)).toBeCloseTo(1, 5);
		expect(flightEasing(0.02)).toBeLessThan(0.01);
		expect(flightEasing(0.98)).toBeGreaterThan(0.99);
	});

	it('never turns back', () => {
		const values = Array.from({ length: 101 }, (_, step) => flightEasing(step / 100));
		expect(values).toEqual([...values].sort((one, other) => one - other));
	});
});

describe('the zoom that a reader can reach', () => {
	const smallest = (latitude: number, isFlat: boolean): number =>
		radiusOfZoom(reachableZoom(-99, latitude, isFlat), latitude);

	it('lets the globe be as small in the far north as at the equator', () => {
		for (const latitude of [60, 84, -84])
			expect(smallest(latitude, false)).toBeCloseTo(smallest(0, false), 6);
	});

	it('is the same everywhere on the flat map, and at its upper end', () => {
		expect(reachableZoom(-99, 84, true)).toBe(ZOOM_RANGE.min);
		expect(reachableZoom(99, 84, false)).toBe(ZOOM_RANGE.max);
	});

	it('is the wish itself in between', () => {
		expect(reachableZoom(-1.7, 72, false)).toBe(-1.7);
		expect(reachableZoom(5, 40, true)).toBe(5);
	});
});

describe('a globe that its reader left beyond the pole', () => {
	it('turns back until the middle of the box can be in an address', () => {
		expect(turnedBack(80, 12)).toBeCloseTo(72, 9);
		expect(turnedBack(-84, -3)).toBeCloseTo(-81, 9);
	});

	it('stays where the middle of the box can be', () => {
		expect(turnedBack(84, 0)).toBeNull();
		expect(turnedBack(72, 12)).toBeNull();
		expect(turnedBack(-60, 12)).toBeNull();
	});
});
