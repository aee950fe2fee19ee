import { RADIANS } from './earth';
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
 * What lies further than this from the middle of a plane is not drawn, in degrees: there a round country would be
 * seen more than twice as long as it is wide.
 */
export const EDGE_DEGREES = 95;
/** Where the plane ends, in radii. */
export const EDGE = 2 * Math.sin((EDGE_DEGREES * RADIANS) / 2);

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
