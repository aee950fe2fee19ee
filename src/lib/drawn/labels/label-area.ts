import { FIGURE } from '../../atlas/perspective';
import type { Box } from '../../lettering/box';

/** Where labels are wanted in a picture for boxes of every shape: what the usual page shows. */
const LABEL_AREA: Box = [-40, 8, FIGURE.width + 40, FIGURE.height - 8];
/** The same on a narrow page. */
export const NARROW_AREA: Box = [8, 8, FIGURE.width - 8, FIGURE.height - 8];
/** The same where the map fills its box to the lower edge, which the sheet of the page's text covers. */
export const AREA_ABOVE_SHEET: Box = [8, 8, FIGURE.width - 8, FIGURE.height - 24];
/** The same in a low box, in which the sheet covers more of the picture: 16 px of a box that is 230 px high. */
export const LOW_AREA: Box = [8, 8, FIGURE.width - 8, FIGURE.height - 58];

/** Distance of labels from the edge of a box, in units. */
const MARGIN = 8;
/** Up to this width a map may stand above its text; see `base.css`. */
const WIDEST_ABOVE_TEXT_PX = 899;
/** What the rounded edge of the text's sheet covers of such a map. */
const SHEET_PX = 16;

/** px of a box, and whether it may be that of a page, whose text follows its map. */
interface BoxOfPage {
	readonly width: number;
	readonly height: number;
	readonly aboveText?: boolean;
}

/**
 * Where labels are wanted, in units: all of a box that is known, of which `scale` px are a unit.
 * @param box px of the box that will show the picture, if it is for this one alone
 */
export function labelArea(scale: number, box?: BoxOfPage): Box {
	if (!box) return LABEL_AREA;
	const [x, y] = [box.width / scale / 2 - MARGIN, box.height / scale / 2 - MARGIN];
	const [middleX, middleY] = [FIGURE.width / 2, FIGURE.height / 2];
	const sheet = box.aboveText && box.width <= WIDEST_ABOVE_TEXT_PX ? SHEET_PX / scale : 0;
	return [middleX - x, middleY - y, middleX + x, middleY + y - sheet];
}

export const isIn = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
	x >= left && y >= top && x <= right && y <= bottom;
