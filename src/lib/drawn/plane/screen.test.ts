import { describe, expect, test } from 'vitest';
import { resolveCamera } from '../../atlas/camera';
import { limbRadius } from '../../atlas/perspective';
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
		const at = (kind: 'flat' | 'globe', place: LonLat): [number, number] =>
			screenOf(opening, kind).place(place) ?? [NaN, NaN];
		const size = (kind: 'flat' | 'globe'): number => {
			const [[x1, y1], [x2, y2], [x3, y3]] = [
				at(kind, [20, 60.4]),
				at(kind, [20.2, 60.5]),
				at(kind, [20, 60.6])
			];
			return Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1));
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
