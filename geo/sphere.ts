import { distanceKm, EARTH_RADIUS_KM, RADIANS } from '../src/lib/atlas/earth';
import type { Kilometres } from '../src/lib/atlas/types';

export { distanceKm, EARTH_RADIUS_KM, RADIANS };

/** Square kilometres of one steradian on a sphere of that radius. */
export const AUTHALIC_SQUARE_KM_PER_STERADIAN = EARTH_RADIUS_KM ** 2;

/** Length in km of a line of `[lon, lat]` points along great circles. */
export function lengthKm(line: readonly (readonly number[])[]): Kilometres {
	let km = 0;
	for (let index = 1; index < line.length; index += 1) {
		const before = line[index - 1];
		const point = line[index];
		if (before && point) km += distanceKm(before, point);
	}
	return km;
}

/**
 * Distance in km from a point to a line of `[lon, lat]` points; Infinity to a line without points. In the
 * plane that touches the sphere at the point, so it is right near the line and only large far from it.
 */
export function distanceToLineKm(point: readonly number[], line: readonly (readonly number[])[]): Kilometres {
	const [lon = 0, lat = 0] = point;
	const east = Math.cos(lat * RADIANS);
	let nearest = Infinity;
	for (let index = 0; index < line.length; index += 1) {
		const [lonA = 0, latA = 0] = line[Math.max(0, index - 1)] ?? [];
		const [lonB = 0, latB = 0] = line[index] ?? [];
		const [ax, ay] = [(lonA - lon) * east, latA - lat];
		const [dx, dy] = [(lonB - lonA) * east, latB - latA];
		const length = dx * dx + dy * dy;
		const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
		nearest = Math.min(nearest, Math.hypot(ax + share * dx, ay + share * dy));
	}
	return nearest * RADIANS * EARTH_RADIUS_KM;
}
