import { describe, expect, test } from 'vitest';
import { limbRadius, resolveCamera } from '../../atlas/camera';
import { screenOf } from './screen';

const opening = resolveCamera({ kind: 'opening' });

describe('the screen of a view', () => {
	test.each(['globe', 'flat'] as const)('and its d3 projection put a place at one point: %s', (kind) => {
		const screen = screenOf(opening, kind);
		const drawn = screen.projection([37.6, 55.75]);
		const placed = screen.place([37.6, 55.75]);
		expect(placed?.[0]).toBeCloseTo(drawn?.[0] ?? NaN, 6);
		expect(placed?.[1]).toBeCloseTo(drawn?.[1] ?? NaN, 6);
	});

	test('continues beyond the horizon, outside the limb', () => {
		const screen = screenOf(opening, 'globe');
		const [x, y] = screen.extended([149, -35]);
		expect(screen.place([149, -35])).toBeNull();
		expect(Math.hypot(x - 440, y - 446)).toBeGreaterThan(limbRadius(opening));
	});

	test('of a flat map has the globe’s scale in the middle', () => {
		const flat = screenOf(opening, 'flat');
		const globe = screenOf(opening, 'globe');
		const [center, near] = [[20, 60.5] as const, [20.1, 60.5] as const];
		const step = (screen: typeof flat): number =>
			(screen.place(near)?.[0] ?? NaN) - (screen.place(center)?.[0] ?? NaN);
		expect(step(flat)).toBeCloseTo(step(globe), 3);
	});

	test('allows larger errors where less can be seen', () => {
		const screen = screenOf(opening, 'globe');
		expect(screen.tolerance(440, 370)).toBeLessThan(0.5);
		expect(screen.tolerance(1600, 370)).toBeGreaterThan(screen.tolerance(440, 370));
		expect(screen.tolerance(1600, 1300)).toBeGreaterThan(screen.tolerance(1600, 370));
	});
});
