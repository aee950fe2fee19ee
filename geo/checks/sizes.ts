import { polygonKm2 } from '../area';
import { decode, type Level, type Problem } from './problem';

/** Land below this area in km² may change its size: its outline is a few grid steps long. */
const SMALLEST_COMPARED_KM2 = 20_000;
/** No country gains or loses more than a share (0 to 1) of its land against the full detail. */
export function checkSizes(level: Level, full: Level, tolerance: number): Problem[] {
	const km2 = (of: Level) =>
		new Map(decode(of).map(({ id, polygons }) => [id, polygons.reduce((sum, p) => sum + polygonKm2(p), 0)]));
	const here = km2(level);
	return [...km2(full)].flatMap(([id, whole]): Problem[] => {
		const change = Math.abs((here.get(id) ?? 0) - whole) / whole;
		if (whole < SMALLEST_COMPARED_KM2 || change <= tolerance) return [];
		const message = `has ${Math.round(here.get(id) ?? 0)} km² of ${Math.round(whole)}`;
		return [{ check: 'sizes', level: level.name, subject: id, message }];
	});
}
