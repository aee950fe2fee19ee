import type { LonLat } from '../atlas/types';

/** Meridians end here, short of the pole, where they would run into one. */
const MERIDIAN_END = 85;

/**
 * Meridians and parallels every `step` degrees, each a line of `[lon, lat]` points `step` apart. A straight
 * line in Mercator between them runs along the meridian or parallel.
 */
export function graticule(step: number): LonLat[][] {
	const lines: LonLat[][] = [];
	const latitudes: number[] = [];
	for (let lat = -Math.floor(MERIDIAN_END / step) * step; lat <= MERIDIAN_END; lat += step)
		latitudes.push(lat);
	const meridian = [-MERIDIAN_END, ...latitudes.filter((lat) => Math.abs(lat) < MERIDIAN_END), MERIDIAN_END];
	for (let lon = -180; lon < 180; lon += step) lines.push(meridian.map((lat): LonLat => [lon, lat]));
	for (const lat of latitudes) {
		const parallel: LonLat[] = [];
		for (let lon = -180; lon <= 180; lon += step) parallel.push([lon, lat]);
		lines.push(parallel);
	}
	return lines;
}
