import type { LabelCandidate, LabelLine } from '../atlas/label-layout';
import { leaderPositions } from './candidates';
import { around, onSea } from './names';
import type { Grids, Seen } from './names';
import type { Picture } from './picture';

/** Lengths of leaders from a country to its name on the sea, in units. */
const LEADERS = [90, 130, 170, 210, 250] as const;

/**
 * Where the name of the country that a page is about may stand in a small box: on its own land, or on the sea at a
 * leader. Never on other land, which it would seem to name.
 */
export function subjectElsewhere(
	picture: Picture,
	seen: Seen,
	grids: Grids,
	lines: readonly LabelLine[]
): LabelCandidate[] {
	const { id } = seen.label;
	return [
		{ id, order: 0, keepOff: grids.borders, positions: around(seen, lines) },
		{
			id,
			order: 0,
			keepOff: grids.borders,
			leader: seen.at,
			accepts: onSea(picture),
			positions: leaderPositions(lines, seen.at, Math.PI, LEADERS)
		}
	];
}
