import type { RiverCourse } from '../../src/lib/atlas/geometry';
import type { LonLat } from '../../src/lib/atlas/types';
import type { River } from '../../data/schema/river';
import { distanceToLineKm } from '../sphere';

/**
 * How far from a line a point may lie that means it: twice as far as the lines of 1:50m were found from
 * the borders of 1:10m that run in the same rivers.
 */
export const RIVER_REACH_KM = 5;
/** Coordinates of rivers are written to about a hundred metres, a tenth of the source's grid. */
const COORDINATE_DECIMALS = 3;
const rounded = ([lon, lat]: LonLat): LonLat => [
	Number(lon.toFixed(COORDINATE_DECIMALS)),
	Number(lat.toFixed(COORDINATE_DECIMALS))
];

/**
 * The courses of the rivers that the map draws: for each of a river's points the line that passes nearest
 * to it, in the order of the points. A point with no line in reach finds none, which the check names.
 */
export function riverCourses(
	source: readonly (readonly LonLat[])[],
	rivers: readonly Pick<River, 'id' | 'kind' | 'points'>[]
): RiverCourse[] {
	return rivers.map(({ id, kind, points }) => {
		const found = points.flatMap((point) => {
			const nearest = source
				.map((line) => ({ line, km: distanceToLineKm(point, line) }))
				.reduce((best, one) => (one.km < best.km ? one : best), {
					line: [] as readonly LonLat[],
					km: Infinity
				});
			return nearest.km <= RIVER_REACH_KM ? [nearest.line] : [];
		});
		return { id, kind, lines: [...new Set(found)].map((line) => line.map(rounded)) };
	});
}
