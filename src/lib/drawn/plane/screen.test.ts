import { describe, expect, test } from 'vitest';
import { limbRadius, resolveCamera } from '../../atlas/camera';
import type { LonLat } from '../../atlas/types';
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

	test('of a flat map shows land in the middle as large as the globe does', () => {
		const corners: readonly LonLat[] = [
			[20, 60.4],
			[20.2, 60.5],
			[20, 60.6]
		];
		const size = (kind: 'flat' | 'globe'): number => {
			const [a, b, c] = corners.map((corner) => screenOf(opening, kind).place(corner) ?? [NaN, NaN]);
			if (!a || !b || !c) return NaN;
			return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1]));
		};
		expect(size('flat') / size('globe')).toBeCloseTo(1, 3);
	});

	test('allows larger errors where less can be seen', () => {
		const screen = screenOf(opening, 'globe');
		expect(screen.tolerance(440, 370)).toBeLessThan(0.5);
		expect(screen.tolerance(1600, 370)).toBeGreaterThan(screen.tolerance(440, 370));
		expect(screen.tolerance(1600, 1300)).toBeGreaterThan(screen.tolerance(1600, 370));
	});
});
