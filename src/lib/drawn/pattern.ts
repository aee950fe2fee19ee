import { figureScale } from '../atlas/camera';
import { BOX_SIZES, DOTS_DEGREES, PATTERN_SPACING } from '../theme/drawing/lines';
import { PATTERN } from '../theme/shapes/shapes';
import { boxSizeOf } from './labels/box-size';
import type { BoxSize } from './labels/box-size';
import { lettersIn } from './labels/small-look';
import type { Look } from './looks';

/*
 * Patterns lie on the screen and not on the ground, as those of the key do: one angle and one distance
 * in a band of zooms, wherever a land stands and however the globe turns away there. They begin where the middle of
 * the view is seen.
 */

/** Kinds of patterns, by the look of the land that carries them. */
export const PATTERN_OF = { second: 'hatch', third: 'dots' } as const satisfies Partial<Record<Look, string>>;
export type PatternKind = (typeof PATTERN_OF)[keyof typeof PATTERN_OF];
export const PATTERN_KINDS = ['hatch', 'dots'] as const satisfies readonly PatternKind[];

/** The pattern of land of a look; `null` for land that has none. */
export const patternOf = (look: Look): PatternKind | null =>
	look === 'second' || look === 'third' ? PATTERN_OF[look] : null;

/** One pattern, in px of the screen. */
export interface Pattern {
	readonly kind: PatternKind;
	/** Between the middles of two lines, or of two dots. */
	readonly spacing: number;
	/** Width of a line, or radius of a dot. */
	readonly size: number;
	/** By which lines rise to the right, and by which the rows of dots fall. */
	readonly degrees: number;
}

/** Lines rise to the right. */
const HATCH_DEGREES = 45;

/** The pattern of a kind in a band of zooms. */
export function patternIn(kind: PatternKind, band: 'far' | 'near'): Pattern {
	const spacing = PATTERN_SPACING[kind][band];
	return kind === 'hatch'
		? { kind, spacing, size: PATTERN.hatchWidth[band], degrees: HATCH_DEGREES }
		: { kind, spacing, size: PATTERN.dotRadius[band], degrees: DOTS_DEGREES };
}

/** Units of the figure to a px of a pattern, in boxes of a size: letters grow against the map by as much. */
export const patternUnits = (size: BoxSize): number =>
	size === 'large' ? 1 : BOX_SIZES[lettersIn(size)].letters;

/** px of the screen to a px of a pattern in one box: near 1, as the figure takes few steps. */
export function patternScale(box: { readonly width: number; readonly height: number }): number {
	return patternUnits(boxSizeOf(box)) * figureScale(box.width, box.height);
}
