import { FIGURE } from '../atlas/perspective';
import { angleBetween, RADIANS } from '../atlas/earth';
import type { Bbox, LonLat } from '../atlas/types';

/** px of the whole equator at zoom 0. */
const WORLD = 512;

export const boxOfPoint = ([lon, lat]: LonLat): Bbox => [lon, lat, lon, lat];

/** Does a camera at a place see any part of some boxes? What lies just beyond the corners is taken as seen. */
export function isInView(boxes: readonly Bbox[], center: LonLat, zoom: number): boolean {
	const radius = (WORLD * 2 ** zoom) / (2 * Math.PI * Math.cos(center[1] * RADIANS));
	const reach = Math.min(90, Math.hypot(FIGURE.width, FIGURE.height) / 2 / radius / RADIANS);
	return boxes.some((box) => degreesTo(box, center) <= reach);
}

/**
 * The centre with longitude and latitude in each other's place, where the camera as it is sees less than
 * half of some things and that one sees more; else `null`.
 * @param things each as the boxes that hold it
 */
export function exchanged(things: readonly (readonly Bbox[])[], center: LonLat, zoom: number): LonLat | null {
	const [lon, lat] = center;
	const seenFrom = (place: LonLat): number => things.filter((boxes) => isInView(boxes, place, zoom)).length;
	const seen = seenFrom(center);
	if (seen * 2 >= things.length || Math.abs(lon) > 90) return null;
	return seenFrom([lat, lon]) > seen ? [lat, lon] : null;
}

/** Degrees from a point to the nearest point of a box, 0 within it; along a meridian or a parallel. */
function degreesTo([west, south, east, north]: Bbox, [lon, lat]: LonLat): number {
	const y = Math.min(Math.max(lat, south), north);
	// The box may reach beyond the 180th meridian.
	const away = Math.min(...[lon - 360, lon, lon + 360].map((x) => Math.max(west - x, x - east, 0)));
	return angleBetween([0, lat], [away, y]) / RADIANS;
}
