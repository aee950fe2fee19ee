import type { Position } from 'geojson';
import { between } from '../../drawn/plane/mercator';
import type { LonLat } from '../../atlas/types';
import { distanceKm } from '../../atlas/earth';
import type { Screen } from '../../drawn/plane/screen';

/*
 * MapLibre gives a line its width on the ground and then projects it, so that a line along the limb would
 * be a row of dots. Borders are cut into stretches, and each is widened by what the globe's turning away
 * takes from it where it is seen now.
 */

/** A line is cut where it gets longer than this; over less the globe hardly turns. */
const STRETCH_KM = 700;
/** A border at the very limb would be a wide band that nobody sees. */
const WIDEST = 3;
/** Widths change in steps of this share, so that few states change as the globe turns. */
const STEP = 0.25;
/** Steps along and beside a line by which its width is measured, in degrees of a great circle. */
const PROBE_DEGREES = 0.2;
const RADIANS = Math.PI / 180;

/** Where a stretch begins and ends. */
export type Course = readonly [from: LonLat, to: LonLat];

const place = ([lon = 0, lat = 0]: Position): LonLat => [lon, lat];

/** A line in stretches, each beginning where the one before ends. */
export function stretchesOf(line: readonly Position[]): Position[][] {
	const stretches: Position[][] = [];
	let open: Position[] = [];
	let length = 0;
	line.forEach((point, index) => {
		const before = line[index - 1];
		if (!before) {
			open.push(point);
			return;
		}
		const km = distanceKm(before, point);
		const parts = Math.max(1, Math.ceil(km / STRETCH_KM));
		for (let part = 1; part <= parts; part += 1) {
			const end = part === parts ? point : [...between(place(before), place(point), part / parts)];
			if (length > 0 && length + km / parts > STRETCH_KM) {
				stretches.push(open);
				[open, length] = [open.slice(-1), 0];
			}
			open.push(end);
			length += km / parts;
		}
	});
	return open.length > 1 ? [...stretches, open] : stretches;
}

/** The course of a stretch: `null` for a line of one point, or one that ends where it began. */
export function courseOf(line: readonly Position[]): Course | null {
	const [first, last] = [line[0], line[line.length - 1]];
	if (!first || !last || distanceKm(first, last) === 0) return null;
	return [place(first), place(last)];
}

/** How much wider a stretch must be drawn to be seen in its width: 1 in the middle of the globe and on the flat map. */
export function wideningOf(course: Course, screen: Pick<Screen, 'kind' | 'view' | 'place'>): number {
	if (screen.kind === 'flat') return 1;
	const [from, to] = course;
	const [lon, lat] = between(from, to, 0.5);
	const shrink = Math.max(0.01, Math.cos(lat * RADIANS));
	const [east, north] = [(to[0] - from[0]) * shrink, to[1] - from[1]];
	const length = Math.hypot(east, north);
	const probe = (x: number, y: number): [x: number, y: number] | null =>
		screen.place([lon + (PROBE_DEGREES * x) / length / shrink, lat + (PROBE_DEGREES * y) / length]);
	const [at, along, beside] = [screen.place([lon, lat]), probe(east, north), probe(-north, east)];
	if (!at || !along || !beside) return 1;
	const [ax, ay, bx, by] = [along[0] - at[0], along[1] - at[1], beside[0] - at[0], beside[1] - at[1]];
	const seen = Math.abs(ax * by - ay * bx) / Math.hypot(ax, ay);
	if (!(seen > 0)) return 1;
	const wanted = (PROBE_DEGREES * RADIANS * screen.view.radius) / seen;
	return Math.min(WIDEST, Math.max(1, Math.round(wanted / STEP) * STEP));
}
