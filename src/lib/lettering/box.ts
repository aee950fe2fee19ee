/** A rectangle in figure units, `[left, top, right, bottom]`. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Do two boxes share more than an edge? */
export function intersect(one: Box, other: Box): boolean {
	return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** The box with this much more room on each side. */
export function grown(box: Box, by: number): Box {
	return [box[0] - by, box[1] - by, box[2] + by, box[3] + by];
}

/** Does the inner box lie wholly in the outer one? */
export function contains(outer: Box, inner: Box): boolean {
	return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}

/** Distance from a point to a box; 0 inside. */
export function distanceTo([left, top, right, bottom]: Box, [x, y]: readonly [x: number, y: number]): number {
	const across = Math.max(left - x, 0, x - right);
	const down = Math.max(top - y, 0, y - bottom);
	// `Math.hypot` takes many times as long, and every point of every line is asked.
	return Math.sqrt(across * across + down * down);
}
