import type { DotBand, HatchBand } from '../atlas/geometry';
import type { LonLat } from '../atlas/types';

/**
 * Longest step in degrees between two points of a hatch line. The live map draws a straight line in
 * Mercator and the figure a great circle; at one degree the two stay within a tenth of a pixel.
 */
const LONGEST_STEP_DEGREES = 1;

/** The hatch lines of a band, each a list of `[lon, lat]` points no further apart than one degree. */
export function hatchLines(band: HatchBand): LonLat[][] {
	return band.marks.map(([x1, y1, x2, y2]) => {
		const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) / LONGEST_STEP_DEGREES));
		return Array.from({ length: steps + 1 }, (_, step): LonLat => {
			const share = step / steps;
			return [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
		});
	});
}

/**
 * The centres of the dots of a band as `[lon, lat]`, row by row.
 * @param every keeps every so manieth dot of every so manieth row; all of them where it is 1.
 */
export function dotPoints(band: DotBand, every = 1): LonLat[] {
	const points: LonLat[] = [];
	for (const [row, first, last] of band.runs) {
		if (row % every !== 0) continue;
		for (let column = Math.ceil(first / every) * every; column <= last; column += every) {
			points.push([
				band.origin[0] + column * band.across[0] + row * band.down[0],
				band.origin[1] + column * band.across[1] + row * band.down[1]
			]);
		}
	}
	return points;
}
