import type { River } from '../../data/schema/river';
import type { RiverCourse } from '../../src/lib/atlas/geometry';
import { distanceToLineKm } from '../sphere';
import { RIVER_REACH_KM } from '../steps/rivers';
import type { Problem } from './problem';

/** Every river that the data name has a course past each of its points, and no line is two rivers. */
export function checkRivers(
	rivers: readonly Pick<River, 'id' | 'points'>[],
	courses: readonly Pick<RiverCourse, 'id' | 'lines'>[]
): Problem[] {
	const report = (subject: string, message: string): Problem => ({
		check: 'rivers',
		level: 'rivers',
		subject,
		message
	});
	const byId = new Map(courses.map((course) => [course.id, course.lines]));
	const missing = rivers.flatMap(({ id, points }) => {
		const lines = byId.get(id) ?? [];
		return points
			.filter((point) => !lines.some((line) => distanceToLineKm(point, line) <= RIVER_REACH_KM))
			.map((point) =>
				report(id, `has no line of the source within ${RIVER_REACH_KM} km of ${point.join(' ')}`)
			);
	});
	const owners = new Map<string, string>();
	const shared = courses.flatMap(({ id, lines }) =>
		lines.flatMap((line) => {
			const key = JSON.stringify(line);
			const owner = owners.get(key);
			owners.set(key, owner ?? id);
			return owner === undefined ? [] : [report(id, `has a line that is also ${owner}`)];
		})
	);
	return [...missing, ...shared];
}
