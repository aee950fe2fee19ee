import { BOX_SIZES } from '../../theme/drawing/lines';

/** Boxes by their size, as the style sheet tells them apart: `low` is a small one of little height. */
export type BoxSize = 'large' | 'medium' | 'small' | 'low';

/** px of height up to which a small box is a low one, as the style sheet has it. */
const LOW_HEIGHT = 340;

/** The size of a box of so many px. */
export function boxSizeOf({ width, height }: { readonly width: number; readonly height: number }): BoxSize {
	const { small, medium } = BOX_SIZES;
	if (width <= small.width || height <= small.height) {
		return width <= small.width && height <= LOW_HEIGHT ? 'low' : 'small';
	}
	return width <= medium.width || height <= medium.height ? 'medium' : 'large';
}
