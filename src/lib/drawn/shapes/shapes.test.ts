import { expect, test } from 'vitest';
import { SPACING_PX } from '../../../../geo/steps/patterns';
import { DASHES, LINE_WIDTHS } from '../../theme/lines';
import { DASHED, LIT, PATTERN } from '../../theme/shapes';
import { SIGNS } from '../../theme/signs';
import { closed, operationPin } from './further-signs';
import { nearSwatch } from './near-swatch';
import { pathOf } from './part';
import { institution, operationDot } from './signs';
import { swatch } from './swatch';

/** Pairs of numbers that follow the letters of these commands. */
const pointsOf = (d: string, commands: string): (readonly [x: number, y: number])[] =>
	[...d.matchAll(new RegExp(`[${commands}](-?[\\d.]+) ?(-?[\\d.]+)`, 'g'))].map(([, x, y]) => [
		Number(x),
		Number(y)
	]);

test('a circle and a rectangle are said as data of a path too', () => {
	expect(pathOf({ r: 5, cy: -2 })).toBe('M-5 -2a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z');
	expect(pathOf({ x: -1, y: -2, width: 3, height: 4 })).toBe('M-1 -2h3v4h-3z');
});

test('a dot and its ring have the radius that both were asked for', () => {
	expect(operationDot(6, 2)).toEqual([
		expect.objectContaining({ outline: { r: 7 }, width: 2, fill: 'map-pin', stroke: 'map-pin-ring' })
	]);
});

test('a pin stands with its tip on the place, as wide and as high as its size says', () => {
	const [drop, hole] = operationPin().map(({ outline }) => outline);
	expect(drop && pathOf(drop)).toBe('M0 0L-8.2 -13.6A9.5 9.5 0 1 1 8.2 -13.6z');
	const radius = SIGNS.pin.width / 2;
	expect(hole).toEqual({ cy: radius - SIGNS.pin.height, r: radius * SIGNS.pin.hole });
});

test('the sign of a closed operation is hollow, in the colours of the other changed', () => {
	expect(closed(operationPin()).map(({ fill, stroke, width }) => [fill, stroke, width])).toEqual([
		['map-pin-ring', 'map-pin', SIGNS.closedLine],
		['map-pin', undefined, undefined]
	]);
});

test('the square of an institution has its place in its middle', () => {
	expect(institution('near').map(({ outline }) => pathOf(outline))).toEqual(['M-4.5 -4.5h9v9h-9z']);
});

test.each([
	['far', swatch],
	['near', nearSwatch]
] as const)('%s hatch and dots of a swatch are as far apart and as thick as on the map', (band, draw) => {
	const [, hatch] = draw('mediterranean-partner');
	expect(hatch?.width).toBe(PATTERN.hatchWidth[band]);
	const sums = pointsOf(hatch ? pathOf(hatch.outline) : '', 'M').map(([x, y]) => x + y);
	expect(sums).toContain(0);
	for (const [index, sum] of sums.slice(1).entries())
		expect((sum - (sums[index] ?? 0)) / Math.SQRT2).toBeCloseTo(SPACING_PX.hatch[band], 0);
	const [, dots] = draw('asian-partner');
	expect(dots?.width).toBe(2 * PATTERN.dotRadius[band]);
	const centres = pointsOf(dots ? pathOf(dots.outline) : '', 'M');
	for (const [x, y] of centres) {
		const others = centres.map(([x2, y2]) => Math.hypot(x2 - x, y2 - y)).filter((far) => far > 0);
		expect(Math.abs(Math.min(...others) - SPACING_PX.dots[band])).toBeLessThan(0.2);
	}
});

test('marks of a swatch stay in its box', () => {
	for (const look of ['mediterranean-partner', 'asian-partner'] as const) {
		for (const [, marks] of [swatch(look), nearSwatch(look)]) {
			for (const [x, y] of pointsOf(marks ? pathOf(marks.outline) : '', 'ML')) {
				expect(Math.abs(x)).toBeLessThanOrEqual(12.5);
				expect(Math.abs(y)).toBeLessThanOrEqual(8.5);
			}
		}
	}
});

test('lines of legends are those of the near map', () => {
	expect([DASHED.width, DASHED.dash, LIT.width]).toEqual([
		LINE_WIDTHS.dashed.near,
		DASHES.dashed.near,
		LINE_WIDTHS.highlight.near
	]);
});
