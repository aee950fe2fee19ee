import type { Kilometres } from './types';

/** Mean radius of the Earth in km (IUGG), the one that Turf uses. */
export const EARTH_RADIUS_KM = 6371.0088;
/** Radians of one degree. */
export const RADIANS = Math.PI / 180;
/** Kilometres of a degree of latitude, on the mean sphere. */
export const KM_PER_DEGREE = EARTH_RADIUS_KM * RADIANS;

/** Angle in radians between two `[lon, lat]`, as the centre of the Earth sees them (haversine formula). */
export function angleBetween(one: readonly number[], other: readonly number[]): number {
	const [lon1 = 0, lat1 = 0] = one;
	const [lon2 = 0, lat2 = 0] = other;
	const sinLat = Math.sin(((lat2 - lat1) * RADIANS) / 2);
	const sinLon = Math.sin(((lon2 - lon1) * RADIANS) / 2);
	const h = sinLat * sinLat + Math.cos(lat1 * RADIANS) * Math.cos(lat2 * RADIANS) * sinLon * sinLon;
	return 2 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Great-circle distance in km between two `[lon, lat]`. */
export const distanceKm = (one: readonly number[], other: readonly number[]): Kilometres =>
	EARTH_RADIUS_KM * angleBetween(one, other);
