import { angleBetween, RADIANS } from './earth';
import { OPENING } from './opening';
import { offPlane, onPlane } from './plane';
import type { Plane } from './plane';
import type { LonLat } from './types';

/** The plane of the opening flat map. */
export const HOME_PLANE: Plane = { middle: OPENING.flat.middle };
/** Up to this far from its middle, in degrees, a view is one of the home plane, or of a subject's own. */
const REACH = 80;
/**
 * What lies nearly opposite would be drawn out to a strip, or not at all. Views from afar have planes of their
 * own, one for the north, one for each land mass of the south and one for the ocean: no place lies further than
 * 75° from all of their middles.
 */
const FAR_PLANES: readonly [Plane, ...Plane[]] = [
	{ middle: [20, 70] },
	{ middle: [134, -25] },
	{ middle: [-60, -20] },
	{ middle: [20, -30] },
	{ middle: [-150, -30] }
];

/** The plane for a reader's view of which a place is the middle: the home plane wherever that reaches. */
export function planeAt(place: LonLat): Plane {
	const distance = ({ middle }: Plane): number => angleBetween(middle, place);
	if (distance(HOME_PLANE) <= REACH * RADIANS) return HOME_PLANE;
	const [first, ...others] = FAR_PLANES;
	return others.reduce((near, plane) => (distance(plane) < distance(near) ? plane : near), first);
}

/** North may lean by as much, in degrees, before a subject gets a plane of its own: all from France to Ukraine does less. */
const MOST_LEANING = 20;
/** A step to the north, in degrees, by which the leaning is measured. */
const NORTHWARDS = 0.01;

/** The plane for a subject around a place: the home plane, unless north leans there so that nobody knows the land. */
export function planeOfSubject(place: LonLat): Plane {
	if (!isInReach(HOME_PLANE, place)) return { middle: place, isOwn: true };
	const [fromX, fromY] = onPlane(HOME_PLANE, [place[0], place[1] - NORTHWARDS]);
	const [toX, toY] = onPlane(HOME_PLANE, place);
	const leaning = Math.abs(Math.atan2(toX - fromX, toY - fromY)) / RADIANS;
	return leaning <= MOST_LEANING ? HOME_PLANE : { middle: place, isOwn: true };
}

/** May a view of a plane have its middle at a place? */
export function isInReach(plane: Plane, place: LonLat): boolean {
	return plane.isOwn ? angleBetween(plane.middle, place) <= REACH * RADIANS : planeAt(place) === plane;
}

/** Halvings of the way to a point that is out of reach: the last is far below a hundredth of a pixel. */
const BISECTIONS = 30;

/** A point of the plane at which a view may have its middle: the one asked for, or how far the way there goes. */
export function withinReach(
	plane: Plane,
	[x, y]: readonly [x: number, y: number]
): readonly [x: number, y: number] {
	const reaches = (share: number): boolean => {
		const place = offPlane(plane, [share * x, share * y]);
		return place !== null && isInReach(plane, place);
	};
	if (reaches(1)) return [x, y];
	let [near, far] = [0, 1];
	for (let step = 0; step < BISECTIONS; step += 1) {
		const middle = (near + far) / 2;
		if (reaches(middle)) near = middle;
		else far = middle;
	}
	return [near * x, near * y];
}
