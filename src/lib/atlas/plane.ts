import { angleBetween, RADIANS } from './earth';
import type { LonLat } from './types';

/**
 * The plane that the flat map lies on: Lambert's azimuthal equal-area projection of the sphere, oblique. Places
 * come as `[lon, lat]`, points of the plane as `[x, y]` in radii of the globe, x right and y up, `[0, 0]` in its
 * middle. Formulas: Snyder, "Map Projections: A Working Manual" (USGS Professional Paper 1395, 1987), pp. 182–190.
 */
export interface Plane {
	readonly middle: LonLat;
	/** How far from the plane's middle the middle of a view may lie, in degrees. */
	readonly reach: number;
}

/**
 * The OSCE's area from Vancouver to Vladivostok lies within 60° of its middle, the Partners but Australia within
 * 80°; north is up in the middle of Europe, as on the opening globe.
 */
export const HOME_PLANE: Plane = { middle: [20, 70], reach: 80 };
/** Australia is nearly opposite of Europe, where the home plane would draw it out to a strip: it has its own. */
const AUSTRALIAN_PLANE: Plane = { middle: [134, -25], reach: 35 };

/**
 * What lies further than this from the middle of a plane is not drawn, in degrees: there a round country would be
 * seen more than twice as long as it is wide, and Hawaii, the furthest land of the OSCE, lies within.
 */
export const EDGE_DEGREES = 95;
/** Where the plane ends, in radii. */
export const EDGE = 2 * Math.sin((EDGE_DEGREES * RADIANS) / 2);

/** The plane for a view of which a place is the middle. */
export function planeAt(place: LonLat): Plane {
	const angle = angleBetween(AUSTRALIAN_PLANE.middle, place) / RADIANS;
	return angle <= AUSTRALIAN_PLANE.reach ? AUSTRALIAN_PLANE : HOME_PLANE;
}

/** Cosine of the angle between the plane's middle and a place, and the place's direction from there. */
function seenFrom({ middle }: Plane, [lon, lat]: LonLat): { east: number; north: number; cosine: number } {
	const turn = (lon - middle[0]) * RADIANS;
	const [sin0, cos0] = [Math.sin(middle[1] * RADIANS), Math.cos(middle[1] * RADIANS)];
	const [sin, cos] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
	return {
		east: cos * Math.sin(turn),
		north: cos0 * sin - sin0 * cos * Math.cos(turn),
		cosine: sin0 * sin + cos0 * cos * Math.cos(turn)
	};
}

/** Least of `1 + cos c`: the point opposite of the middle would lie everywhere on the rim. */
const OPPOSITE = 1e-12;

/** Where a place lies on the plane, what lies beyond its edge too (Snyder 22-4, 22-5 and 24-2). */
export function onPlane(plane: Plane, place: LonLat): [x: number, y: number] {
	const { east, north, cosine } = seenFrom(plane, place);
	const k = Math.sqrt(2 / Math.max(OPPOSITE, 1 + cosine));
	return [k * east, k * north];
}

/** The place at a point of the plane; `null` beyond its edge (Snyder 20-14, 20-15 and 24-16). */
export function offPlane({ middle }: Plane, [x, y]: readonly [x: number, y: number]): LonLat | null {
	const rho = Math.hypot(x, y);
	if (rho === 0) return middle;
	if (rho > EDGE) return null;
	const angle = 2 * Math.asin(rho / 2);
	const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
	const [sin0, cos0] = [Math.sin(middle[1] * RADIANS), Math.cos(middle[1] * RADIANS)];
	const lat = Math.asin(Math.min(1, Math.max(-1, cos * sin0 + (y * sin * cos0) / rho)));
	const lon = middle[0] + Math.atan2(x * sin, rho * cos0 * cos - y * sin0 * sin) / RADIANS;
	return [((((lon + 180) % 360) + 360) % 360) - 180, lat / RADIANS];
}

/** Is a place on the plane at all? */
export const isOnPlane = (plane: Plane, place: LonLat): boolean =>
	seenFrom(plane, place).cosine >= Math.cos(EDGE_DEGREES * RADIANS);

/** Hardly less than the whole way, so that a view at the edge of a plane's reach stays on this plane. */
const WITHIN = 1 - 1e-6;

/** The point of the plane nearest to another at which a view may have its middle. */
export function withinReach(
	{ reach }: Plane,
	[x, y]: readonly [x: number, y: number]
): readonly [x: number, y: number] {
	const most = 2 * Math.sin((reach * RADIANS) / 2) * WITHIN;
	const rho = Math.hypot(x, y);
	return rho <= most ? [x, y] : [(x * most) / rho, (y * most) / rho];
}
