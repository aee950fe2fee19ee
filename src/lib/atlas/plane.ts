import { angleBetween, RADIANS } from './earth';
import type { LonLat } from './types';

/**
 * The plane that the flat map lies on: Lambert's azimuthal equal-area projection of the sphere, oblique. Places
 * come as `[lon, lat]`, points of the plane as `[x, y]` in radii of the globe, x right and y up, `[0, 0]` in its
 * middle. Formulas: Snyder, "Map Projections: A Working Manual" (USGS Professional Paper 1395, 1987), pp. 182–190.
 */
export interface Plane {
	readonly middle: LonLat;
	/** Made for one subject: all that lies around it is shown on this plane. */
	readonly isOwn?: true;
}

/**
 * The OSCE's area from Vancouver to Vladivostok lies within 60° of its middle, the Partners but Australia within
 * 80°; north is up in the middle of Europe, as on the opening globe.
 */
export const HOME_PLANE: Plane = { middle: [20, 70] };
/** Up to this far from its middle, in degrees, a view is one of the home plane, or of a subject's own. */
const REACH = 80;
/**
 * What lies nearly opposite would be drawn out to a strip, or not at all. Views of the south have planes of their
 * own, one for each land mass there and one for the ocean: no place lies further than 70° from all of their middles.
 */
const FAR_PLANES: readonly [Plane, ...Plane[]] = [
	{ middle: [134, -25] },
	{ middle: [-60, -20] },
	{ middle: [20, -30] },
	{ middle: [-150, -30] }
];

/**
 * What lies further than this from the middle of a plane is not drawn, in degrees: there a round country would be
 * seen more than twice as long as it is wide, and Hawaii, the furthest land of the OSCE, lies within.
 */
export const EDGE_DEGREES = 95;
/** Where the plane ends, in radii. */
export const EDGE = 2 * Math.sin((EDGE_DEGREES * RADIANS) / 2);

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

/** Least of `1 + cos c`: the point opposite of the middle would lie everywhere on the rim. */
const OPPOSITE = 1e-12;

/**
 * Says where places lie on a plane, those beyond its edge too (Snyder 22-4, 22-5 and 24-2). For many places of one
 * plane, whose middle is worked out once.
 */
export function ontoPlane({ middle }: Plane): (place: LonLat) => [x: number, y: number] {
	const [sin0, cos0] = [Math.sin(middle[1] * RADIANS), Math.cos(middle[1] * RADIANS)];
	return ([lon, lat]) => {
		const turn = (lon - middle[0]) * RADIANS;
		const sin = Math.sin(lat * RADIANS);
		const cos = Math.cos(lat * RADIANS);
		const towards = cos * Math.cos(turn);
		const k = Math.sqrt(2 / Math.max(OPPOSITE, 1 + sin0 * sin + cos0 * towards));
		return [k * cos * Math.sin(turn), k * (cos0 * sin - sin0 * towards)];
	};
}

/** Where a place lies on the plane, what lies beyond its edge too. */
export const onPlane = (plane: Plane, place: LonLat): [x: number, y: number] => ontoPlane(plane)(place);

/** Does a point of the plane lie within its edge? */
export const isWithinEdge = ([x, y]: readonly [x: number, y: number]): boolean =>
	x * x + y * y <= EDGE * EDGE;

/** The place at a point of the plane; `null` beyond its edge (Snyder 20-14, 20-15 and 24-16). */
export function offPlane({ middle }: Plane, [x, y]: readonly [x: number, y: number]): LonLat | null {
	const rho = Math.hypot(x, y);
	if (rho === 0) return middle;
	if (!isWithinEdge([x, y])) return null;
	const angle = 2 * Math.asin(rho / 2);
	const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
	const [sin0, cos0] = [Math.sin(middle[1] * RADIANS), Math.cos(middle[1] * RADIANS)];
	const lat = Math.asin(Math.min(1, Math.max(-1, cos * sin0 + (y * sin * cos0) / rho)));
	const lon = middle[0] + Math.atan2(x * sin, rho * cos0 * cos - y * sin0 * sin) / RADIANS;
	return [((((lon + 180) % 360) + 360) % 360) - 180, lat / RADIANS];
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
