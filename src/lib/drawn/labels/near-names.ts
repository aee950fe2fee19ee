import type { Box } from '../../lettering/box';
import { FIGURE } from '../../atlas/camera';
import { labelBox } from '../../lettering/label';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import { LABELS } from '../../theme/drawing/lines';
import { isNoState, ORDER, orderOfLand } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import { seenLand } from './seen-land';
import { around, between, linesOf } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';
import { isWhole, leastOfSubject, movable, subjectLetters } from './subject-names';

/** Room in units at which names reach their largest size. */
const FULL_ROOM = 130;
/** A country with less room than this, in units, gets no name inside; land outside the area is context only. */
const LEAST_ROOM = { status: 7, outside: 22 } as const;
/** A name that is moved in from beside the figure comes no nearer to its edge, in units. */
const FROM_EDGE = 4;
/** Within its land, off all borders, where that has room. */
export function nearName(
	ground: Ground,
	seen: Seen,
	grids: Grids,
	subject: boolean,
	own: boolean,
	letters = 1
): NameCandidate | null {
	const { name, label, look } = seen;
	const room = Math.min(...seen.room);
	const outside = !own || look === 'outside';
	/** Context only: a territory whose line the policy dashes is named like a country with a status. */
	const context = outside && look !== 'no-status';
	if (!subject && room < (context ? LEAST_ROOM.outside : LEAST_ROOM.status)) return null;
	const { small, large, weight, spacing } = subject ? subjectLetters(ground, letters) : LABELS.countryNear;
	const noState = isNoState(ground, label.id);
	const capitals = look !== 'no-status' && !noState;
	const wanted = between(small, outside ? (small + large) / 2 : large, room / FULL_ROOM);
	const least = subject ? leastOfSubject(letters) : LABELS.countryNear.small;
	const sizes = noState ? [least] : [wanted, (wanted + least) / 2, least];
	const linesAt = (size: number): LabelLine[] =>
		linesOf(name, { size, weight, spacing: capitals ? spacing : 0, capitals });
	return {
		id: label.id,
		look,
		style: subject ? 'subject' : 'near',
		order: subject ? ORDER.subject - label.roomKm : orderOfLand(ground, label, context ? 'outside' : look),
		keepOff: grids.borders,
		...(subject && { accepts: isWhole, needed: true }),
		positions: wholeFirst(
			ground,
			seen,
			sizes.flatMap((size) => around(seen, linesAt(size)))
		),
		...(subject &&
			movable(ground, seen, grids, (size) => linesAt(Math.max(size.least, Math.min(wanted, size.wanted)))))
	};
}

/**
 * Places in which a name is whole in every box before those beside the figure, which a box that is hardly wider leaves out: those
 * that are so by themselves, then those that were moved in from beside, as far as their land goes. In a box that is known all are
 * seen.
 */
export function wholeFirst(
	ground: Ground,
	{ label }: Seen,
	positions: readonly LabelPosition[]
): readonly LabelPosition[] {
	const { box, lands, screen, drawing } = ground;
	const beside = box ? [] : positions.filter((position) => !isWhole(labelBox(position)));
	if (beside.length === 0) return positions;
	const own = lands.find(({ id }) => id === label.id);
	const holds = own && drawing.holder(own);
	const isOnOwnLand = ([left, top, right, bottom]: Box): boolean =>
		[left, (left + right) / 2, right].every((x) => {
			const place = screen.under([x, (top + bottom) / 2]);
			return place !== null && holds?.(place);
		});
	const movedIn = (position: LabelPosition): LabelPosition[] => {
		const [left, , right] = labelBox(position);
		const by = Math.max(0, FROM_EDGE - left) - Math.max(0, right + FROM_EDGE - FIGURE.width);
		const moved = { ...position, x: position.x + by };
		return isOnOwnLand(labelBox(moved)) ? [moved] : [];
	};
	const points = seenLand(ground).pointsOf(label.id);
	const settings = [...new Set(beside.map(({ lines }) => lines))];
	return [
		...positions.filter((position) => !beside.includes(position)),
		...beside.flatMap(movedIn),
		// Further off, where its land comes further in.
		...settings.flatMap((lines) =>
			points.flatMap(({ at: [x, y] }) => movedIn({ lines, x, y, align: 'middle' }))
		),
		...beside
	];
}
