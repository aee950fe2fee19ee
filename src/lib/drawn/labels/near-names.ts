import type { LabelLine } from '../../lettering/label';
import { LABELS } from '../../theme/drawing/lines';
import { isNoState, ORDER, orderOfLand } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import { around, between, linesOf } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';
import { leastOfSubject, movable, subjectLetters } from './subject-names';
import { isWhole, wholeFirst } from './within-figure';

/** Room in units at which names reach their largest size. */
const FULL_ROOM = 130;
/** A country with less room than this, in units, gets no name inside; land outside the area is context only. */
const LEAST_ROOM = { status: 7, outside: 22 } as const;
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
