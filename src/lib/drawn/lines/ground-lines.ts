import { LINE_WIDTHS } from '../../theme/drawing/lines';
import type { ZoomSizes } from '../../theme/drawing/lines';
import type { Theme } from '../../theme/colours/theme';
import type { Look } from '../looks';

/** Lines of the ground that are painted by the look of the land beside them. */
export const GROUND_LINES = ['coast', 'border'] as const;
export type GroundLine = (typeof GROUND_LINES)[number];

/** Name of a colour that land has far and near. */
export type LandColour = keyof Pick<Theme['near'], 'firstBorder' | 'secondOutline' | 'coast' | 'outsideLine'>;

/** Has land a line along its coast? Strong fills end by themselves; what would be lost without a line has one. */
export const hasCoastLine = (look: Look, band: 'far' | 'near'): boolean =>
	band === 'near' || look === 'outside' || look === 'second';

/** Width of a line by its look: of the land at a coast, of `lookOfLine` in a border. */
export function widthOfLine(line: GroundLine, look: Look): ZoomSizes {
	switch (look) {
		case 'second':
			return LINE_WIDTHS.secondOutline;
		case 'first':
		case 'third':
			return LINE_WIDTHS[line];
		case 'outside':
		case 'no-status':
			return line === 'coast' ? LINE_WIDTHS.coast : LINE_WIDTHS.borderOutside;
	}
}

/** Colour of a line by its look, likewise. A coast that has no line has the colour of its land. */
export function colourOfLine(line: GroundLine, look: Look): LandColour {
	switch (look) {
		case 'second':
			return 'secondOutline';
		case 'first':
		case 'third':
			return line === 'coast' ? 'coast' : 'firstBorder';
		case 'outside':
		case 'no-status':
			return 'outsideLine';
	}
}
