import { distanceKm } from '../../atlas/earth';
import type { LonLat } from '../../atlas/types';
import { SHORT_RING_KM, SHORT_RING_UNITS } from '../../theme/drawing/lines';
import type { Screen } from '../plane/screen';

const lonLat = ([lon = 0, lat = 0]: readonly number[]): LonLat => [lon, lat];

/**
 * Is a line a short ring: the coast of an islet, the border of an exclave? A halo would drown it, so that it is
 * outlined thinner and without one.
 * @param screen where the line is seen: a ring that is seen small is short too. The live map, whose rings are
 * told apart once and for every zoom, has none.
 */
export function isShortRing(
	line: readonly (readonly number[])[],
	screen?: Pick<Screen, 'extended'>
): boolean {
	const [first, last] = [line[0], line[line.length - 1]];
	if (!first || !last || first[0] !== last[0] || first[1] !== last[1]) return false;
	let [km, units] = [0, 0];
	line.forEach((place, index) => {
		const before = line[index - 1];
		if (!before) return;
		km += distanceKm(before, place);
		if (!screen) return;
		const [from, to] = [screen.extended(lonLat(before)), screen.extended(lonLat(place))];
		units += Math.hypot(to[0] - from[0], to[1] - from[1]);
	});
	return km < SHORT_RING_KM || (screen !== undefined && units < SHORT_RING_UNITS);
}
