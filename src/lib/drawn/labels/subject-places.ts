import type { Box } from '../../lettering/box';
import type { LabelCandidate, LabelLine, LabelPosition, SmallLook } from '../../lettering/label';
import { leaderPositions } from './candidates';
import { corners, offStatus, onSea, pointsIn, rememberingBoxes, runsOver } from './land-under';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import { isSubject } from '../../atlas/emphasis';
import { offItsCoast } from './off-coast';
import { overLand } from './over-borders';
import { around } from './seen-name';
import type { Seen } from './seen-name';

/** Least share of a name that runs over a border on its own land, and most on that of others; the rest is sea. */
const [LEAST_ON_OWN, MOST_ON_OTHERS] = [0.5, 0.4] as const;
/** The same where a name that is set within its land is enlarged in a small box. */
const LEAST_ON_OWN_ENLARGED = 0.3;

/** The way that a line to a name goes first where several are as short: to the left. */
const FIRST_WAY = Math.PI;

/** Lines up to so many times the shortest are near: they are tried before longer ones. */
const NEAR = 3.5;
/** Directions that such lines try. */
const WAYS = 32;

/** A way to place a name, as a candidate has it. */
export type Places = Pick<LabelCandidate, 'keepOff' | 'accepts' | 'leader' | 'acceptsLeader' | 'positions'>;

/** How a name is set where it has no room within its land. */
export interface SubjectLettering {
	/** Its lines in each size that it may have, the largest first. */
	readonly sizes: readonly (readonly LabelLine[])[];
	/** Lengths of leaders to it, in units, the shortest first. */
	readonly leaders: readonly number[];
}

/**
 * Where the name of a land that a picture is about may stand if it has no room within: over a border where most of it
 * is on its own land; on the sea at its coast; at a line on the sea, on land outside the area, at last on other land,
 * where the line says whose it is. Never without a line on other land, which it would seem to name.
 */
export function subjectPlaces(
	ground: Ground,
	seen: Seen,
	grids: Grids,
	{ sizes, leaders }: SubjectLettering
): readonly Places[] {
	const smallest = sizes.at(-1) ?? [];
	const others = otherSubjects(ground, seen);
	const isMostlyOwn = rememberingBoxes(standsOnOwn(ground, seen, LEAST_ON_OWN));
	const isOnSea = onSea(ground);
	const isOffStatus = offStatus(ground);
	const isOffSubjects = (box: Box): boolean => {
		const [left, top, right, bottom] = box;
		return [...corners(box), [(left + right) / 2, (top + bottom) / 2] as const].every((point) => {
			const place = ground.screen.under(point);
			return place === null || !ground.drawing.holds(others.withItself, place);
		});
	};
	const onCoast = offItsCoast(ground, seen, smallest, grids.marks, 0);
	const near = leaders.filter((length) => length <= NEAR * (leaders[0] ?? 0));
	/** At lines that run over no other land of which the picture speaks, or at such that may. */
	const atLines = (
		isFree: (box: Box) => boolean,
		keepOff: Grids['marks'],
		lengths: readonly number[],
		mayCross = false
	): Places => ({
		keepOff,
		leader: seen.at,
		accepts: isFree,
		...(!mayCross && { acceptsLeader: (line) => !runsOver(ground, line, others.alone) }),
		positions: leaderPositions(smallest, seen.at, FIRST_WAY, lengths, WAYS)
	});
	return [
		{
			keepOff: grids.marks,
			accepts: isMostlyOwn,
			positions: sizes.flatMap((lines) => [
				...around(seen, lines),
				...overLand(ground, seen.label.id).map(([x, y]): LabelPosition => ({ lines, x, y, align: 'middle' }))
			])
		},
		{ keepOff: grids.marks, accepts: onCoast.accepts ?? isOnSea, positions: onCoast.positions },
		...[near, leaders].flatMap((lengths) => [
			atLines(isOnSea, grids.borders, lengths),
			atLines(isOffStatus, grids.marks, lengths),
			atLines(isOnSea, grids.borders, lengths, true)
		]),
		atLines(isOffSubjects, grids.borders, leaders),
		atLines(isOffSubjects, grids.borders, leaders, true)
	];
}

/** May a name that is set within its land stay where its letters are enlarged: legible, off what is lit, on its own land? */
export function staysOnOwn(
	ground: Ground,
	seen: Seen,
	grids: Grids,
	isLegible: (box: Box, look: SmallLook) => boolean
): (box: Box, look: SmallLook) => boolean {
	const isOwn = rememberingBoxes(standsOnOwn(ground, seen, LEAST_ON_OWN_ENLARGED));
	return (box, look) => isLegible(box, look) && !grids.marks.crosses(box) && isOwn(box);
}

/** Does enough of a box lie on a land, and little on that of others? */
function standsOnOwn({ screen, drawing, lands, owner }: Ground, { label }: Seen, least: number) {
	const own = lands.filter(({ id }) => owner(id) === label.id);
	const others = lands.filter(({ id }) => owner(id) !== label.id);
	return (box: Box): boolean => {
		const points = pointsIn(box);
		let [onOwn, onOthers] = [0, 0];
		for (const point of points) {
			const place = screen.under(point);
			if (place === null) continue;
			if (drawing.holds(own, place)) onOwn += 1;
			else if (drawing.holds(others, place)) onOthers += 1;
			if (onOthers > MOST_ON_OTHERS * points.length) return false;
		}
		return onOwn >= least * points.length;
	};
}

/** The lands that the picture is about: without the one that is named, and with it. */
function otherSubjects({ scene, lands }: Ground, { label }: Seen) {
	const withItself = lands.filter(({ id }) => isSubject(scene, id));
	return { alone: withItself.filter(({ id }) => id !== label.id), withItself };
}
