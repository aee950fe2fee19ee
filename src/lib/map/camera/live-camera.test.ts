import { describe, expect, it } from 'vitest';
import { flightEasing } from './live-camera';

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
