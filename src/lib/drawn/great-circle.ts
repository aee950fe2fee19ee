import { angleBetween, RADIANS } from '../atlas/earth';
import type { LonLat } from '../atlas/types';

/** Angle in degrees between two points of a route; finer than a pixel at every zoom that shows a whole route. */
const STEP_DEGREES = 1;

/**
 * Points on the shortest way over the sphere, both ends included. Longitudes run on beyond ±180°
 * rather than jump. Formula: interpolation on the great circle (Williams, Aviation Formulary).
 */
export function greatCircle(from: LonLat, to: LonLat): LonLat[] {
	const [lon1, lat1, lon2, lat2] = [from[0] * RADIANS, from[1] * RADIANS, to[0] * RADIANS, to[1] * RADIANS];
	const angle = angleBetween(from, to);
	if (angle === 0) return [from, to];
	const steps = Math.max(1, Math.ceil(angle / RADIANS / STEP_DEGREES));
	let last = from[0];
	return Array.from({ length: steps + 1 }, (_, step): LonLat => {
		const share = step / steps;
		const [a, b] = [
			Math.sin((1 - share) * angle) / Math.sin(angle),
			Math.sin(share * angle) / Math.sin(angle)
		];
		const x = a * Math.cos(lat1) * Math.cos(lon1) + b * Math.cos(lat2) * Math.cos(lon2);
		const y = a * Math.cos(lat1) * Math.sin(lon1) + b * Math.cos(lat2) * Math.sin(lon2);
		const z = a * Math.sin(lat1) + b * Math.sin(lat2);
		const lon = Math.atan2(y, x) / RADIANS;
		last = lon + 360 * Math.round((last - lon) / 360);
		return [last, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
	});
}
