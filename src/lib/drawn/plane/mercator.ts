import type { LonLat } from '../../atlas/types';

const RADIANS = Math.PI / 180;
/** Mercator runs away towards the poles: beyond this latitude lines are straight in degrees. */
const MERCATOR_LATITUDE = 85;

/** The place at a share of the straight line between two places in Mercator, where the live map draws. */
export function between(from: LonLat, to: LonLat, share: number): LonLat {
	const lon = from[0] + share * (to[0] - from[0]);
	if (Math.max(Math.abs(from[1]), Math.abs(to[1])) > MERCATOR_LATITUDE) {
		return [lon, from[1] + share * (to[1] - from[1])];
	}
	const y = (latitude: number): number => Math.asinh(Math.tan(latitude * RADIANS));
	return [lon, Math.atan(Math.sinh(y(from[1]) + share * (y(to[1]) - y(from[1])))) / RADIANS];
}
