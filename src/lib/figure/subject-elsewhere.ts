import type { Box } from '../atlas/box';
import type { LabelCandidate, LabelLine } from '../atlas/label';
import { leaderPositions } from './candidates';
import { onSea } from './label-area';
import type { Grids } from './line-grids';
import type { Picture } from './picture';
import { around } from './seen-name';
import type { Seen } from './seen-name';

/** Lengths of leaders from a country to its name on the sea, in units. */
const LEADERS = [90, 130, 170, 210, 250] as const;

/**
 * Where the name of the country that a page is about may stand in a small box: on its own land, on the sea at a
 * leader, or over its own coast. Never on other land, which it would seem to name.
 */
export function subjectElsewhere(
	picture: Picture,
	seen: Seen,
	grids: Grids,
	lines: readonly LabelLine[]
): LabelCandidate[] {
	const { id } = seen.label;
	const onLand = { id, order: 0, keepOff: grids.borders, positions: around(seen, lines) };
	const isOnSea = onSea(picture);
	return [
		{ ...onLand, accepts: isOffMarks(grids) },
		{
			id,
			order: 0,
			keepOff: grids.borders,
			leader: seen.at,
			accepts: (box) => isOffMarks(grids)(box) && isOnSea(box),
			positions: leaderPositions(lines, seen.at, Math.PI, LEADERS)
		},
		onLand
	];
}

/** Does a name keep off the outline of its own country too? */
export const isOffMarks =
	({ marks }: Grids) =>
	(box: Box): boolean =>
		!marks.crosses(box);
