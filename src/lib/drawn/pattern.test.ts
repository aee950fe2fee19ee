import { expect, test } from 'vitest';
import { DOTS_DEGREES, PATTERN_SPACING } from '../theme/drawing/lines';
import { PATTERN } from '../theme/shapes/shapes';
import { patternIn, patternOf, patternScale } from './pattern';

/** Windows from a phone to a desktop, as the map's box in them. */
const BOXES = [
	[320, 350],
	[390, 397],
	[390, 321],
	[768, 563],
	[768, 389],
	[844, 281],
	[1040, 746],
	[1440, 746]
] as const;

test('hatch and dots are as far apart as in the key, to a quarter, in a box of any size', () => {
	for (const [width, height] of BOXES) {
		const scale = patternScale({ width, height });
		expect([width, height, scale >= 0.75 && scale <= 1.25]).toEqual([width, height, true]);
	}
});

test('near marks stand further apart than far ones', () => {
	for (const kind of ['hatch', 'dots'] as const)
		expect(patternIn(kind, 'near').spacing).toBeGreaterThan(patternIn(kind, 'far').spacing);
});

test('Partners alone have a pattern, each kind its own', () => {
	expect((['second', 'third', 'first', 'outside', 'no-status'] as const).map(patternOf)).toEqual([
		'hatch',
		'dots',
		null,
		null,
		null
	]);
});

test.each(['far', 'near'] as const)('%s lines rise by 45°, as wide as hatch is; dots are dots', (band) => {
	expect(patternIn('hatch', band)).toEqual({
		kind: 'hatch',
		spacing: PATTERN_SPACING.hatch[band],
		size: PATTERN.hatchWidth[band],
		degrees: 45
	});
	expect(patternIn('dots', band)).toEqual({
		kind: 'dots',
		spacing: PATTERN_SPACING.dots[band],
		size: PATTERN.dotRadius[band],
		degrees: DOTS_DEGREES
	});
});
