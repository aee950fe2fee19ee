import { describe, expect, it } from 'vitest';
import { flightEasing } from './live-camera';
import { screenAt } from './map.fixture';
import { seenShare } from './screen';

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

describe('the share of its size at which land is seen', () => {
	it('is whole in the middle, small near the limb and nothing beyond', () => {
		const screen = screenAt([0, 0], 1);
		expect(seenShare(screen, [0, 0])).toBeCloseTo(1, 9);
		expect(seenShare(screen, [60, 0])).toBeLessThan(0.5);
		expect(seenShare(screen, [120, 0])).toBe(0);
	});

	it('is how fast a place moves on the screen as it moves on the globe', () => {
		const screen = screenAt([0, 0], 1);
		const [near, far] = [screen.place([39.5, 0]), screen.place([40.5, 0])];
		const px = (far?.[0] ?? 0) - (near?.[0] ?? 0);
		const whole = (screen.radius * Math.PI) / 180;
		expect(seenShare(screen, [40, 0])).toBeCloseTo(px / whole, 3);
	});

	it('on the flat map grows towards the pole', () => {
		expect(seenShare({ ...screenAt([0, 0], 1), flat: true }, [0, 60])).toBeCloseTo(2, 9);
	});
});
