import type { Box } from '../../lettering/box';
import type { LabelCandidate, LabelLine } from '../../lettering/label';
import { leaderPositions } from './candidates';
import { offStatus, onSea } from './land-under';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import { around } from './seen-name';
import type { Seen } from './seen-name';

/** Lengths of leaders from a country to its name on the sea, in units. */
const LEADERS = [90, 130, 170, 210, 250] as const;
/** The same where it stands on land outside the area. */
const SHORT_LEADERS = [60, 75, 90, 110, 130] as const;

/**
 * Where the name of the country that a page is about may stand in a small box: on its own land, there in smaller
 * letters too, on the sea at a leader, over its own coast; a Partner's also close by on land outside the area. Never on
 * other land, which it would seem to name.
 * @param sizes its lines in each size that it may have, the largest first
 */
export function subjectElsewhere(
	ground: Ground,
	seen: Seen,
	grids: Grids,
	sizes: readonly (readonly LabelLine[])[]
): LabelCandidate[] {
	const { id } = seen.label;
	const [lines = []] = sizes;
	const onLand = { id, order: 0, keepOff: grids.borders, positions: around(seen, lines) };
	const isOnSea = onSea(ground);
	return [
		{ ...onLand, accepts: isOffMarks(grids), positions: sizes.flatMap((size) => around(seen, size)) },
		{
			id,
			order: 0,
			keepOff: grids.borders,
			leader: seen.at,
			accepts: (box) => isOffMarks(grids)(box) && isOnSea(box),
			positions: leaderPositions(lines, seen.at, Math.PI, LEADERS)
		},
		onLand,
		...(isPartner(seen) ? [nearby(seen, grids, lines, offStatus(ground))] : [])
	];
}

const isPartner = ({ look }: Seen): boolean => look === 'asian' || look === 'mediterranean';

/** Around a Partner lies land outside the area, which no other name of the picture's subject is for: a short leader. */
const nearby = (
	seen: Seen,
	grids: Grids,
	lines: readonly LabelLine[],
	accepts: (box: Box) => boolean
): LabelCandidate => ({
	id: seen.label.id,
	order: 0,
	keepOff: grids.marks,
	leader: seen.at,
	accepts,
	positions: leaderPositions(lines, seen.at, Math.PI / 2, SHORT_LEADERS)
});

/** Does a name keep off the outline of its own country too? */
export const isOffMarks =
	({ marks }: Grids) =>
	(box: Box): boolean =>
		!marks.crosses(box);
