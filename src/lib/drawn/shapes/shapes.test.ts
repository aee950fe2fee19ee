import { expect, test } from 'vitest';
import { DASHES, LINE_WIDTHS, PATTERN_SPACING } from '../../theme/drawing/lines';
import { DASHED, INSTITUTION, LIT, OPERATION, PATTERN } from '../../theme/shapes/shapes';
import { SIGNS } from '../../theme/shapes/further/signs';
import { operationPin } from './further/further-signs';
import { MARK, MARK_SIDE } from './mark';
import { nearSwatch } from './further/near-swatch';
import { pathOf } from './part';
import { closed, institution, operationDot } from './signs';
import { swatch } from './swatch';

type Point = readonly [x: number, y: number];

/** Where lines of a path begin and where they end; it has no other commands than `M`, `m`, `l` and `v`. */
function endsOf(d: string): { readonly from: Point[]; readonly to: Point[] } {
	const ends: { from: Point[]; to: Point[] } = { from: [], to: [] };
	let [x, y] = [0, 0];
	for (const [, command = '', numbers = ''] of d.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
		const [one = 0, other = 0] = (numbers.match(/-?\d*\.?\d+/g) ?? []).map(Number);
		if (command === 'M') [x, y] = [one, other];
		else if (command === 'v') y += one;
		else [x, y] = [x + one, y + other];
		(command.toLowerCase() === 'm' ? ends.from : ends.to).push([x, y]);
	}
	return ends;
}

test('a circle and a rectangle are said as data of a path too', () => {
	expect(pathOf({ r: 5, cy: -2 })).toBe('M-5 -2a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z');
	expect(pathOf({ x: -1, y: -2, width: 3, height: 4 })).toBe('M-1 -2h3v4h-3z');
});

test('a dot and its ring have the radius that both were asked for', () => {
	expect(operationDot(6, 2)).toEqual([
		{ outline: { r: 7 }, name: 'operation-dot', width: 2, fill: 'map-pin', stroke: 'map-pin-ring' }
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
		['map-pin-ring', 'map-pin', OPERATION.closedLine],
		['map-pin', undefined, undefined]
	]);
});

test('the square of an institution has its place in its middle', () => {
	expect(institution('near').map(({ outline }) => pathOf(outline))).toEqual(['M-4.5 -4.5h9v9h-9z']);
	expect(institution('near')).toEqual([
		expect.objectContaining({ fill: 'map-institution-fill', stroke: 'map-pin', width: INSTITUTION.line.near })
	]);
});

test.each([
	['far', swatch],
	['near', nearSwatch]
] as const)('%s hatch and dots of a swatch are as far apart and as thick as on the map', (band, draw) => {
	const [, hatch] = draw('second');
	expect(hatch?.width).toBe(PATTERN.hatchWidth[band]);
	const sums = endsOf(hatch ? pathOf(hatch.outline) : '').from.map(([x, y]) => x + y);
	expect(sums).toContain(0);
	for (const [index, sum] of sums.slice(1).entries())
		expect((sum - (sums[index] ?? 0)) / Math.SQRT2).toBeCloseTo(PATTERN_SPACING.hatch[band], 0);
	const [, dots] = draw('third');
	expect(dots?.width).toBe(2 * PATTERN.dotRadius[band]);
	const centres = endsOf(dots ? pathOf(dots.outline) : '').from;
	for (const [x, y] of centres) {
		const others = centres.map(([x2, y2]) => Math.hypot(x2 - x, y2 - y)).filter((far) => far > 0);
		expect(Math.abs(Math.min(...others) - PATTERN_SPACING.dots[band])).toBeLessThan(0.2);
	}
});

test('marks of a swatch stay in its box', () => {
	for (const look of ['second', 'third'] as const) {
		for (const [, marks] of [swatch(look), nearSwatch(look)]) {
			const { from, to } = endsOf(marks ? pathOf(marks.outline) : '');
			expect(from.length).toBeGreaterThan(2);
			for (const [x, y] of [...from, ...to]) {
				expect(Math.abs(x)).toBeLessThan(12.51);
				expect(Math.abs(y)).toBeLessThan(8.51);
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

test('every line of the mark of the atlas begins in its box', () => {
	const starts = MARK.flatMap(({ outline }) => [...pathOf(outline).matchAll(/M([\d.]+) ([\d.]+)/g)]);
	expect(starts.length).toBeGreaterThan(MARK.length);
	for (const [, x, y] of starts) expect(Math.max(Number(x), Number(y))).toBeLessThan(MARK_SIDE);
});
