import { describe, expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import type { FigureView } from '../../atlas/perspective';
import type { Box } from '../../lettering/box';
import { screenOf } from './screen';

const view: FigureView = { center: [20, 50], radius: 500, offset: [10, -20] };
const MIDDLE = [FIGURE.width / 2 + 10, FIGURE.height / 2 - 20] as const;

/** A small box about a point. */
const about = (x: number, y: number): Box => [x - 1, y - 1, x + 1, y + 1];

describe('what a page could show', () => {
	const seen = (use: 'map' | 'card' | 'inset', x: number, y: number): boolean =>
		screenOf(view, 'globe', use).isInSight(about(x, y));

	test('reaches out at the sides and above and below, never both', () => {
		for (const use of ['map', 'card'] as const) {
			expect([seen(use, 440, 370), seen(use, -1300, 370), seen(use, 440, -580)]).toEqual([true, true, true]);
			expect([seen(use, -1300, -580), seen(use, 2300, 370), seen(use, 440, 1400)]).toEqual([
				false,
				false,
				false
			]);
		}
	});

	test('is the figure’s own box in an inset', () => {
		expect([seen('inset', 440, 370), seen('inset', 0, 0)]).toEqual([true, true]);
		expect([seen('inset', -5, 370), seen('inset', 440, 745)]).toEqual([false, false]);
	});
});

describe('how far a line may be off', () => {
	test('is half a unit in the usual page, and grows by 0.004 a unit up to 1.8', () => {
		const { tolerance } = screenOf(view, 'flat');
		expect(tolerance(440, 370)).toBeCloseTo(0.49, 9);
		expect(tolerance(-50, 370)).toBeCloseTo(0.49, 9);
		expect(tolerance(440, -20)).toBeCloseTo(0.49, 9);
		expect(tolerance(-150, 370)).toBeCloseTo(0.49 + 0.4, 9);
		expect(tolerance(930 + 100, 370)).toBeCloseTo(0.49 + 0.4, 9);
		expect(tolerance(440, 760 + 100)).toBeCloseTo(0.49 + 0.4, 9);
		expect(tolerance(-1200, 370)).toBeCloseTo(1.8, 9);
	});

	test('is a quarter of the distance more where nothing comes into view', () => {
		const { tolerance } = screenOf(view, 'flat');
		expect(tolerance(2220 + 100, 370)).toBeCloseTo(1.8 + 25, 9);
		expect(tolerance(440, -590 - 100)).toBeCloseTo(1.8 + 25, 9);
	});

	test('is 1.4 units in an inset, and a quarter of the distance more beside it', () => {
		const { tolerance } = screenOf(view, 'flat', 'inset');
		expect([tolerance(440, 370), tolerance(0, 0)]).toEqual([1.4, 1.4]);
		expect(tolerance(-100, 370)).toBeCloseTo(1.4 + 25, 9);
	});

	test('is a quarter of the distance more outside the limb of the globe', () => {
		const inset = screenOf({ ...view, radius: 100 }, 'globe', 'inset');
		const limb = 100 * Math.sqrt(3430 / 100 / (3430 / 100 + 2));
		expect(inset.tolerance(MIDDLE[0], MIDDLE[1] + limb - 1)).toBeCloseTo(1.4, 9);
		expect(inset.tolerance(MIDDLE[0] + limb + 40, MIDDLE[1])).toBeCloseTo(1.4 + 10, 6);
	});
});

describe.each(['globe', 'flat'] as const)('on the %s', (kind) => {
	test('the centre of the view lies where its globe hangs', () => {
		const screen = screenOf(view, kind);
		const [x, y] = screen.place([20, 50]) ?? [NaN, NaN];
		expect(x).toBeCloseTo(MIDDLE[0], 6);
		expect(y).toBeCloseTo(MIDDLE[1], 6);
	});

	test('a place is found back under its point', () => {
		const screen = screenOf(view, kind);
		const point = screen.place([35, 40]);
		const place = point && screen.under(point);
		expect(place?.[0]).toBeCloseTo(35, 6);
		expect(place?.[1]).toBeCloseTo(40, 6);
		expect(screen.extended([35, 40])).toEqual(point);
		expect(screen.kind).toBe(kind);
	});

	test('d3 draws a place where it lies, and clips what no page could show', () => {
		const screen = screenOf(view, kind);
		const [x, y] = screen.projection([35, 40]) ?? [NaN, NaN];
		const point = screen.place([35, 40]) ?? [NaN, NaN];
		expect([x, y]).toEqual([expect.closeTo(point[0], 6), expect.closeTo(point[1], 6)]);
		expect(screen.projection.clipExtent()).toEqual([
			[-1340, -590],
			[2220, 1330]
		]);
	});
});

test('beyond the horizon a place lies in its own direction, by the angle past it', () => {
	const screen = screenOf({ center: [0, 0], radius: 500, offset: [0, 0] }, 'globe');
	const [middleX, middleY] = [FIGURE.width / 2, FIGURE.height / 2];
	const horizon = Math.acos(500 / (500 + FIGURE.distance));
	const limb = 500 * Math.sqrt(FIGURE.distance / (FIGURE.distance + 1000));
	const reach = limb + 500 * (Math.PI * (2 / 3) - horizon);
	const at = (lon: number, lat: number): number[] => screen.extended([lon, lat]);
	expect(at(120, 0)).toEqual([expect.closeTo(middleX + reach, 6), expect.closeTo(middleY, 6)]);
	expect(at(-120, 0)).toEqual([expect.closeTo(middleX - reach, 6), expect.closeTo(middleY, 6)]);
	expect(at(180, 60)).toEqual([expect.closeTo(middleX, 6), expect.closeTo(middleY - reach, 6)]);
});

test('a line over the limb has no gap: beyond it places go on where those before it ended', () => {
	const tilted = { center: [30, 40], radius: 500, offset: [0, 0] } as const;
	const screen = screenOf(tilted, 'globe');
	const points = Array.from({ length: 241 }, (_, index) =>
		screen.extended([30 + index * 0.75, 10 + index / 8])
	);
	const steps = points
		.slice(1)
		.map(([x, y], index) => Math.hypot(x - (points[index]?.[0] ?? 0), y - (points[index]?.[1] ?? 0)));
	expect(screen.place([30 + 180, 40])).toBeNull();
	expect(Math.max(...steps)).toBeLessThan(15);
});

test('the flat map goes on across ±180° and over the pole, and ends at its edge', () => {
	const screen = screenOf({ center: [150, 70], radius: 500, offset: [0, 0] }, 'flat');
	const place = (lon: number, lat: number): [number, number] => screen.place([lon, lat]) ?? [NaN, NaN];
	const apart = (one: [number, number], other: [number, number]): number =>
		Math.hypot(one[0] - other[0], one[1] - other[1]);
	expect(apart(place(179.9, 68), place(-179.9, 68))).toBeLessThan(2);
	expect(apart(place(20, 89.9), place(-160, 89.9))).toBeLessThan(2);
	expect(screen.place([-160, -40])).toBeNull();
	const { edge } = screen;
	expect(screen.under([edge.x + edge.radius - 1, edge.y])).not.toBeNull();
	expect(screen.under([edge.x + edge.radius + 1, edge.y])).toBeNull();
	expect(apart(screen.extended([-160, -40]), [edge.x, edge.y])).toBeGreaterThan(edge.radius);
});
