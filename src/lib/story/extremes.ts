import type { LonLat } from '../atlas/types';

/** Eight directions, as weights of east and north: what a camera must keep in view of a line. */
const DIRECTIONS = [
	[1, 0],
	[1, 1],
	[0, 1],
	[-1, 1],
	[-1, 0],
	[-1, -1],
	[0, -1],
	[1, -1]
] as const;
/** A hundredth of a degree is a kilometre: nothing to a camera, and short in a page. */
const PLACES = 2;

/**
 * The points of a line that lie furthest in eight directions, in the line's order and rounded: enough
 * to frame it. The line lies within a half-turn of its first point; `[]` for no points.
 */
export function extremes(points: readonly LonLat[]): LonLat[] {
	const [first] = points;
	if (!first) return [];
	const turned = (lon: number): number => ((((lon - first[0] + 180) % 360) + 360) % 360) - 180;
	const reach = ([lon, lat]: LonLat, [east, north]: readonly [number, number]): number =>
		turned(lon) * east + lat * north;
	const chosen = new Set(
		DIRECTIONS.map((direction) =>
			points.reduce((best, point) => (reach(point, direction) > reach(best, direction) ? point : best), first)
		)
	);
	return points
		.filter((point) => chosen.has(point))
		.map(([lon, lat]) => [Number(lon.toFixed(PLACES)), Number(lat.toFixed(PLACES))]);
}
