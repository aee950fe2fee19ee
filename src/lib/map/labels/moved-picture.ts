import type { LonLat } from '../../atlas/types';
import type { BoxSize } from '../../drawn/labels/box-size';
import type { DrawnLabel } from '../../drawn/labels/drawn-label';
import type { Picture } from '../../drawn/picture';
import type { Screen } from '../../drawn/plane/screen';
import type { PlacedSign } from '../../drawn/signs/place-signs';
import type { Box } from '../../lettering/box';
import { enlargedBox } from '../../lettering/label';
import { BOX_SIZES } from '../../theme/drawing/lines';
import { isLarge } from '../../drawn/labels/candidates';

/** By how much something stands away from where it was placed, in figure units; `null` beyond the horizon. */
export type Shift = readonly [x: number, y: number] | null;

/** A picture as the map is looked at now: while the map moves, what is placed goes along with its land. */
export interface MovedPicture {
	readonly signs: readonly Shift[];
	readonly labels: readonly Shift[];
}

/** Where the signs and labels of a picture stand on another screen. In the order of the picture. */
export function movedPicture(picture: Picture, screen: Screen): MovedPicture {
	const from = (place: LonLat | null, [x, y]: readonly [number, number]): Shift => {
		const now = place && screen.place(place);
		return now && [now[0] - x, now[1] - y];
	};
	return {
		signs: picture.signs.map(({ point, x, y, pushed }) => from(point, [x - pushed[0], y - pushed[1]])),
		labels: picture.labels.map(({ anchor, at }) => from(anchor, at))
	};
}

type Point = readonly [x: number, y: number];

const includes = ([left, top, right, bottom]: Box, [x, y]: Point): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

/**
 * The nearest sign within `reach` of a point, in figure units.
 * @param growth by how much signs are larger in this box
 */
export function signNear(
	picture: Picture,
	moved: MovedPicture,
	point: Point,
	reach: number,
	growth: number
): PlacedSign | null {
	const reached = picture.signs.flatMap((sign, index) => {
		const shift = moved.signs[index];
		if (!shift) return [];
		// A pin is pressed at its head, above its place.
		const middle = (sign.box[1] + sign.box[3]) / 2 - sign.y;
		const [x, y] = [sign.x + shift[0], sign.y + shift[1] + middle * growth];
		const distance = Math.hypot(x - point[0], y - point[1]);
		return distance <= reach ? [{ sign, distance }] : [];
	});
	return reached.sort((one, other) => one.distance - other.distance)[0]?.sign ?? null;
}

/** The label whose letters lie at a point, in figure units, in a box of a size. */
export function labelAt(
	picture: Picture,
	moved: MovedPicture,
	point: Point,
	size: BoxSize
): DrawnLabel | null {
	const found = picture.labels.find((label, index) => {
		const shift = moved.labels[index];
		if (!shift || !label.sizes.includes(size)) return false;
		const box = enlargedBox(label.position, { growth: growthOf(label, size), firstLine: false });
		return includes(box, [point[0] - shift[0], point[1] - shift[1]]);
	});
	return found ?? null;
}

function growthOf({ named }: DrawnLabel, size: BoxSize): number {
	if (size === 'large') return 1;
	const sizes = BOX_SIZES[size === 'low' ? 'small' : size];
	return isLarge(named) ? sizes.largeLetters : sizes.letters;
}
