import { FIGURE } from '../../atlas/camera';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';

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

/**
 * Does no land lie under a box, as far as points along its long sides and its middle tell?
 * @param mayLeaveGlobe whether it may lie beside the globe too
 */
export function onSea({ screen, drawing, lands }: Ground, mayLeaveGlobe = false): (box: Box) => boolean {
	return ([left, top, right, bottom]) => {
		const steps = Math.max(2, Math.ceil((right - left) / SIDE_STEP));
		return [bottom, top, (top + bottom) / 2].every((y) =>
			Array.from({ length: steps + 1 }, (_, step) => left + (step / steps) * (right - left)).every((x) => {
				const place = screen.under([x, y]);
				return place === null ? mayLeaveGlobe : !drawing.holds(lands, place);
			})
		);
	};
}

/** Distance of the points along a box's sides, in units: narrower land is no more than an islet. */
const SIDE_STEP = 8;

/** Does no land that takes part in anything, nor a Partner's, lie under the corners of a box? */
export function offStatus({ screen, drawing, lands, look }: Ground): (box: Box) => boolean {
	const status = lands.filter(({ id }) => look(id) !== 'outside');
	return (box) =>
		corners(box).every((corner) => {
			const place = screen.under(corner);
			return place === null || !drawing.holds(status, place);
		});
}

export function corners([left, top, right, bottom]: Box): [number, number][] {
	return [
		[left, top],
		[right, top],
		[left, bottom],
		[right, bottom]
	];
}
