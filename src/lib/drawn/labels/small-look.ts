import type { SmallLook } from '../../lettering/label';
import { BOX_SIZES } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { BoxSize } from './box-size';
import { isLarge } from './candidates';
import type { Named } from './candidates';

/** Boxes whose letters grow against the map. */
export type SmallSize = Exclude<BoxSize, 'large'>;

/** The row of sizes that holds in a small box. */
export const lettersIn = (size: SmallSize): keyof typeof BOX_SIZES => (size === 'low' ? 'small' : size);

/** By how much names are larger against the map in a box than they are set. */
export const growthIn = (size: BoxSize): number =>
	size === 'large' ? 1 : BOX_SIZES[lettersIn(size)].letters;

/** How a label is drawn in a small box, as the style sheet has it. */
export const lookIn =
	({ scene }: Ground, size: keyof typeof BOX_SIZES) =>
	(named: Named | undefined): SmallLook => ({
		growth: BOX_SIZES[size][named && isLarge(named) ? 'largeLetters' : 'letters'],
		signs: BOX_SIZES[size].signs,
		firstLine: (size === 'small' || scene.tone === 'story') && named?.kind === 'length'
	});
