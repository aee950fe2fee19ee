import type { Box } from '../../lettering/box';
import type { LabelLine } from '../../lettering/label';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { orderOfLand } from './label-order';
import { corners } from './land-under';
import type { Grids } from './line-grids';
import { offItsCoast } from './off-coast';
import { overBorders } from './over-borders';
import { besideAssociate } from './associate-names';
import { isOfAssociate, isOfFullMember } from './roles';
import { around, between, linesOf } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';
import { wholeFirst } from './within-figure';

/** Room in units at which names reach their largest size. */
const FULL_ROOM = 60;
/** A country with less room than this, in units, gets no name inside. */
const LEAST_ROOM = 9;
/** The same for one that runs over its borders. */
const LEAST_ROOM_ACROSS = 6;

/**
 * White on its land where that has room, or over its borders; an associate without room is named beside itself, a
 * full member where the sea beside it is free.
 * @param letters how many times as large as they are set letters are drawn
 */
export function farNames(ground: Ground, seen: Seen, grids: Grids, letters = 1): NameCandidate[] {
	const { name, label, look, room } = seen;
	const { smallest, small, large, weight, spacing } = LABELS.countryFar;
	const least = Math.min(...room);
	const order = orderOfLand(ground, label, look);
	const size = between(small, large, least / FULL_ROOM);
	const linesIn = (sizes: readonly number[]): LabelLine[][] =>
		sizes.map((one) => linesOf(name, { size: one, weight, spacing }));
	const onGlobe = (box: Box): boolean => corners(box).every((corner) => ground.screen.under(corner) !== null);
	const inside: NameCandidate[] =
		least < LEAST_ROOM
			? []
			: [
					{
						id: label.id,
						look,
						style: 'far',
						order,
						keepOff: grids.outlines,
						accepts: onGlobe,
						positions: wholeFirst(
							ground,
							seen,
							linesIn([size, small, smallest]).flatMap((lines) => around(seen, lines))
						)
					}
				];
	if (isOfAssociate(ground, look))
		return [...inside, ...besideAssociate(ground, seen, grids, order, letters)];
	if (!isOfFullMember(ground, look)) return inside;
	const plain: LabelLine[] = [{ text: name, lettering: { size: small, weight, spacing } }];
	const offCoast =
		ground.owner(label.id) === label.id ? [offItsCoast(ground, seen, plain, grids.outlines, order + 1)] : [];
	const across =
		least < LEAST_ROOM_ACROSS ? [] : [overBorders(ground, seen, linesIn([small, smallest]), order + 2)];
	return [...inside, ...offCoast, ...across];
}
