import { expect, test } from 'vitest';
import { ALL_DOTS_ZOOM, dotsAt } from '../../src/lib/drawn/pattern';
import { areaContains, countryId } from '../area';
import { area, boxRing, worldOf } from '../fixture';
import { degreesPerPx, patternBands, type PatternKind } from './patterns';

const land = area('AAA', boxRing(0, -5, 10, 5));
const AAA = countryId('AAA');
const bandsOf = (kind: PatternKind, band: 'far' | 'near') =>
	patternBands(worldOf([land, area('BBB', boxRing(20, 0, 30, 10))]), new Map([[AAA, kind]]), band);

function hatchOf(band: 'far' | 'near') {
	const [found] = bandsOf('hatch', band);
	if (found?.kind !== 'hatch') throw new Error('no hatch');
	return found;
}

function dotsOf(band: 'far' | 'near') {
	const [found] = bandsOf('dots', band);
	if (found?.kind !== 'dots') throw new Error('no dots');
	return found;
}

test('only countries of the plan carry a pattern', () => {
	expect(bandsOf('hatch', 'far').map(({ country }) => country)).toEqual(['AAA']);
});

test('hatch lines run at 45° and end at the outline', () => {
	const { marks } = hatchOf('far');
	expect(marks.length).toBeGreaterThan(10);
	for (const [x1, y1, x2, y2] of marks) {
		expect((y2 - y1) / (x2 - x1)).toBeCloseTo(1, 1);
		for (const [x, y] of [
			[x1, y1],
			[x2, y2]
		] as const) {
			expect(Math.min(Math.abs(x), Math.abs(10 - x), Math.abs(5 - Math.abs(y)))).toBeLessThan(0.002);
		}
	}
});

test('hatch lines are as far apart as the tokens say: 5 px on the far globe, 8 near', () => {
	const spacing = ({ marks }: ReturnType<typeof hatchOf>) => {
		const offsets = marks.map(([x, y]) => (y - x) / Math.SQRT2).sort((a, b) => a - b);
		return (offsets[1] ?? 0) - (offsets[0] ?? 0);
	};
	expect(spacing(hatchOf('far'))).toBeCloseTo(5 * degreesPerPx('far', 0), 2);
	expect(spacing(hatchOf('near'))).toBeCloseTo(8 * degreesPerPx('near', 0), 2);
});

test('dots stand inside the land, a spacing apart, on a grid turned 30°', () => {
	const band = dotsOf('far');
	const points = dotsAt(band, ALL_DOTS_ZOOM);
	expect(points.length).toBeGreaterThan(100);
	expect(points.every((point) => areaContains(land.polygons, [point[0], point[1]]))).toBe(true);
	const [x, y] = band.across;
	expect(Math.hypot(x, y)).toBeCloseTo(5.6 * degreesPerPx('far', 0), 3);
	expect((Math.atan2(y, x) * 180) / Math.PI).toBeCloseTo(30, 1);
});
