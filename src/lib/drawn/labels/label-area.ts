import { FIGURE } from '../../atlas/camera';
import type { Box } from '../../lettering/box';

/** Where labels are wanted in a picture for boxes of every shape: what the usual page shows. */
const LABEL_AREA: Box = [-40, 8, FIGURE.width + 40, FIGURE.height - 8];
/** The same on a narrow page. */
export const NARROW_AREA: Box = [8, 8, FIGURE.width - 8, FIGURE.height - 8];

/** Distance of labels from the edge of a box, in units. */
const MARGIN = 8;

/**
 * Where labels are wanted, in units: all of a box that is known, of which `scale` px are a unit.
 * @param box px of the box that will show the picture, if it is for this one alone
 */
export function labelArea(scale: number, box?: { readonly width: number; readonly height: number }): Box {
	if (!box) return LABEL_AREA;
	const [x, y] = [box.width / scale / 2 - MARGIN, box.height / scale / 2 - MARGIN];
	const [middleX, middleY] = [FIGURE.width / 2, FIGURE.height / 2];
	return [middleX - x, middleY - y, middleX + x, middleY + y];
}

export const isIn = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): boolean =>
	x >= left && y >= top && x <= right && y <= bottom;
