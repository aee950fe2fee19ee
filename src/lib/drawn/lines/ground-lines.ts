import { LINE_WIDTHS } from '../../theme/drawing/lines';
import type { ZoomSizes } from '../../theme/drawing/lines';
import type { Theme } from '../../theme/colours/theme';
import type { Look } from '../looks';

/** Lines of the ground that are painted by the look of the land beside them. */
export const GROUND_LINES = ['coast', 'border'] as const;
export type GroundLine = (typeof GROUND_LINES)[number];

/** Name of a colour that land has far and near. */
export type LandColour = keyof Pick<
	Theme['near'],
	'participatingBorder' | 'mediterraneanOutline' | 'coast' | 'outsideLine'
>;

/** Has land a line along its coast? Strong fills end by themselves; what would be lost without a line has one. */
export const hasCoastLine = (look: Look, band: 'far' | 'near'): boolean =>
	band === 'near' || look === 'outside' || look === 'mediterranean';

/** Width of a line by its look: of the land at a coast, of `lookOfLine` in a border. */
export function widthOfLine(line: GroundLine, look: Look): ZoomSizes {
	switch (look) {
		case 'mediterranean':
			return LINE_WIDTHS.mediterraneanOutline;
		case 'participating':
		case 'asian':
			return LINE_WIDTHS[line];
		case 'outside':
		case 'no-status':
			return line === 'coast' ? LINE_WIDTHS.coast : LINE_WIDTHS.borderOutside;
	}
}

/** Colour of a line by its look, likewise. A coast that has no line has the colour of its land. */
export function colourOfLine(line: GroundLine, look: Look): LandColour {
	switch (look) {
		case 'mediterranean':
			return 'mediterraneanOutline';
		case 'participating':
		case 'asian':
			return line === 'coast' ? 'coast' : 'participatingBorder';
		case 'outside':
		case 'no-status':
			return 'outsideLine';
	}
}
