import { expect, test } from 'vitest';
import { between } from './mercator';

test('a straight line in Mercator has its middle further from the equator than in degrees', () => {
	const [lon, lat] = between([0, 0], [20, 60], 0.5);
	expect(lon).toBe(10);
	// The middle of 0 and asinh(tan 60°) = 1.31696.
	expect(lat).toBeCloseTo((Math.atan(Math.sinh(1.316957897 / 2)) * 180) / Math.PI, 6);
	expect(between([0, 30], [20, 60], 0)).toEqual([0, expect.closeTo(30, 9)]);
	expect(between([0, 30], [20, 60], 1)).toEqual([20, expect.closeTo(60, 9)]);
});

test('beyond 85° of latitude, on either side and at either end, lines are straight in degrees', () => {
	expect(between([0, 80], [20, 88], 0.5)).toEqual([10, 84]);
	expect(between([0, -88], [20, -80], 0.25)).toEqual([5, -86]);
	const [, atLimit] = between([0, 0], [0, 85], 0.5);
	expect(atLimit).toBeGreaterThan(60);
});
