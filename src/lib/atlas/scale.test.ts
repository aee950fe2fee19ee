import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scaleFor } from './scale';

describe('the scale bar', () => {
	it.each([
		[1, 150, 100],
		[1.4, 150, 200],
		[4, 150, 500],
		[0.03, 150, 2]
	])('at %d km a pixel and at most %d px shows %d km', (resolution, widest, km) => {
		expect(scaleFor(resolution, widest).km).toBe(km);
	});

	it('is never wider than it may be, and never shorter than two fifths of that', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-4, max: 100, noNaN: true }), (resolution) => {
				const { km, width } = scaleFor(resolution, 150);
				expect(width).toBeLessThanOrEqual(150 + 1e-9);
				expect(width).toBeGreaterThanOrEqual(60 - 1e-9);
				expect(width * resolution).toBeCloseTo(km, 6);
			})
		);
	});

	it('refuses a resolution that is not above 0', () => {
		expect(() => scaleFor(0, 150)).toThrow(RangeError);
	});
});
