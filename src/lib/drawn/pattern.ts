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

/** From this zoom on all near dots are drawn: laid out 9 px apart for zoom 5, below it they would stand closer than 5 px. */
export const ALL_DOTS_ZOOM = 4.2;
/** Below it every second dot of every second row is. */
const SPARSE_STEP = 2;

/** The dots of a band by the zooms at which they are drawn, each as `[lon, lat]`, row by row. */
export interface Dots {
	readonly always: LonLat[];
	/** Those that stand between them from `ALL_DOTS_ZOOM` on. */
	readonly close: LonLat[];
}

/** All dots of a band, for a map whose zoom changes. */
export function dotsOf(band: DotBand): Dots {
	const always = dotsAt(band, -Infinity);
	const kept = new Set(always.map(String));
	return { always, close: dotsAt(band, ALL_DOTS_ZOOM).filter((point) => !kept.has(String(point))) };
}

/** The dots of a band that are drawn at a zoom, as `[lon, lat]`, row by row. */
export const dotsAt = (band: DotBand, zoom: number): LonLat[] => dotPoints(band, stepOf(band, zoom));

const stepOf = ({ band }: DotBand, zoom: number): number =>
	band === 'near' && zoom < ALL_DOTS_ZOOM ? SPARSE_STEP : 1;

/** Every so manieth dot of every so manieth row; all of them where it is 1. */
function dotPoints(band: DotBand, every: number): LonLat[] {
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
