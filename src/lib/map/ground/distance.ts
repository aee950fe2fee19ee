import type { Position } from 'geojson';
import { EARTH_RADIUS_KM } from '../../atlas/earth';

const RADIANS = Math.PI / 180;

/** Great-circle distance in km between two positions (haversine formula). */
export function distanceKm(one: Position, other: Position): number {
	const [lon1 = 0, lat1 = 0] = one;
	const [lon2 = 0, lat2 = 0] = other;
	const h =
		Math.sin(((lat2 - lat1) * RADIANS) / 2) ** 2 +
		Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * Math.sin(((lon2 - lon1) * RADIANS) / 2) ** 2;
	return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}
