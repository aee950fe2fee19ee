import type { Box } from './box';

/** A straight line in figure units, from what it begins at. */
export type Segment = readonly [x1: number, y1: number, x2: number, y2: number];

/** Does the line touch the box? Clips it to the box by the parameter of the line (Liang and Barsky 1984). */
export function segmentMeets([x1, y1, x2, y2]: Segment, box: Box): boolean {
	let [enter, leave] = [0, 1];
	const sides: readonly (readonly [step: number, room: number])[] = [
		[x1 - x2, x1 - box[0]],
		[x2 - x1, box[2] - x1],
		[y1 - y2, y1 - box[1]],
		[y2 - y1, box[3] - y1]
	];
	for (const [step, room] of sides) {
		if (step === 0) {
			if (room < 0) return false;
		} else if (step < 0) {
			enter = Math.max(enter, room / step);
		} else {
			leave = Math.min(leave, room / step);
		}
	}
	return enter <= leave;
}

/** Do two lines cross, or touch? By the sides on which the ends of each lie of the other. */
export function segmentsCross(one: Segment, other: Segment): boolean {
	if (!segmentMeets(one, boundsOf(other))) return false;
	const [first, second] = [sidesOf(one, other), sidesOf(other, one)];
	return first[0] * first[1] <= 0 && second[0] * second[1] <= 0;
}

const boundsOf = ([x1, y1, x2, y2]: Segment): Box => [
	Math.min(x1, x2),
	Math.min(y1, y2),
	Math.max(x1, x2),
	Math.max(y1, y2)
];

/** On which side of a line the ends of another lie: the sign of the cross product, 0 on it. */
function sidesOf([x1, y1, x2, y2]: Segment, [ax, ay, bx, by]: Segment): readonly [number, number] {
	const side = (x: number, y: number): number => Math.sign((x2 - x1) * (y - y1) - (y2 - y1) * (x - x1));
	return [side(ax, ay), side(bx, by)];
}

/** Does the line begin in the box? */
export const beginsIn = ([x, y]: Segment, [left, top, right, bottom]: Box): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;
