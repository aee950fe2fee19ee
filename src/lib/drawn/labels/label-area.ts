import { FIGURE } from '../../atlas/camera';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';

/** Where labels are wanted: what the usual page shows. */
export const LABEL_AREA: Box = [-40, 8, FIGURE.width + 40, FIGURE.height - 8];
/** The same on a narrow page. */
export const NARROW_AREA: Box = [8, 8, FIGURE.width - 8, FIGURE.height - 8];

export const isInLabelArea = ([x, y]: readonly [number, number]): boolean =>
	x >= LABEL_AREA[0] && y >= LABEL_AREA[1] && x <= LABEL_AREA[2] && y <= LABEL_AREA[3];

/** Does no land lie under the corners of a box? */
export function onSea({ screen, drawing, lands }: Ground): (box: Box) => boolean {
	return (box) =>
		corners(box).every((corner) => {
			const place = screen.under(corner);
			return place !== null && !drawing.holds(lands, place);
		});
}

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
