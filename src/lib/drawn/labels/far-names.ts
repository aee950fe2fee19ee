import type { Box } from '../../lettering/box';
import type { LabelLine } from '../../lettering/label';
import { nameLines } from '../../lettering/text-width';
import { LABELS } from '../../theme/drawing/lines';
import { leaderPositions } from './candidates';
import { isIn } from './label-area';
import { besideLandOf, nearestTo, offItsCoast } from './off-coast';
import { corners, crosses, offStatus, onSea, runsOver } from './land-under';
import { overTheMap } from './over-the-map';
import { orderOfLand } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { overBorders } from './over-borders';
import { around, between, linesOf } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';

/** Room in units at which names reach their largest size. */
const FULL_ROOM = 60;
/** A country with less room than this, in units, gets no name inside. */
const LEAST_ROOM = 9;
/** The same for one that runs over its borders. */
const LEAST_ROOM_ACROSS = 6;
const PARTNERS: readonly Look[] = ['mediterranean', 'asian'];
/** Lengths of leaders to the sea before a Partner's coast, in units: short ones, which no line of the map is taken for. */
const LEADERS_OFF_COAST = [26, 32, 38, 44, 50, 56] as const;
/** By how much such a line grows with the letters of a small box. */
const LINE_OF_LETTERS = 0.85;

/**
 * White on its land where that has room, or over its borders; a Partner without room is named beside itself, a
 * participating State where the sea beside it is free.
 * @param letters how many times as large as they are set letters are drawn
 */
export function farNames(ground: Ground, seen: Seen, grids: Grids, letters = 1): NameCandidate[] {
	const { name, label, look, room, at } = seen;
	const { smallest, small, large, weight, spacing } = LABELS.countryFar;
	const least = Math.min(...room);
	const order = orderOfLand(ground, label, look);
	const size = between(small, large, least / FULL_ROOM);
	const isMoved = ground.scene.camera.kind === 'view';
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
						positions: linesIn([size, small, smallest]).flatMap((lines) => around(seen, lines))
					}
				];
	const isPartner = PARTNERS.includes(look);
	const isOwnState = look === 'participating' && ground.owner(label.id) === label.id;
	const plain: LabelLine[] = [{ text: name, lettering: { size: small, weight, spacing } }];
	const across: NameCandidate[] =
		look !== 'participating' || least < LEAST_ROOM_ACROSS
			? []
			: [overBorders(ground, seen, linesIn([small, smallest]), order + 2)];
	if (!isPartner) {
		const offCoast = isOwnState ? [offItsCoast(ground, seen, plain, grids.outlines, order + 1)] : [];
		return [...inside, ...offCoast, ...across];
	}
	// Beside a Partner of which nobody sees where it lies, a name would seem to be that of the land under it.
	const covered = ground.use === 'map' && ground.box ? overTheMap(ground) : [];
	const isHookSeen = isIn(ground.labelArea, at) && !covered.some((box) => isIn(box, at));
	if (isMoved && !isHookSeen) return inside;
	const status = ground.lands.filter(({ id }) => !['outside', 'no-status'].includes(ground.look(id)));
	/** Beside a Partner is the sea or land outside the area, never the land of another. */
	const onFreeGround = (box: Box): boolean => {
		const place = ground.screen.under([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
		// With another's land between it would seem to be that land's.
		return (
			isNearest(box) &&
			(place === null || !ground.drawing.holds(status, place)) &&
			!crosses(ground, at, box, others)
		);
	};
	const others = status.filter(({ id }) => ground.owner(id) !== label.id);
	const isOffStatus = offStatus(ground);
	const isNearest = nearestTo(ground, seen, (one) => PARTNERS.includes(one));
	const isOnSea = onSea(ground);
	const common = { id: label.id, look, style: 'far-beside' } as const;
	const besideLand: NameCandidate = {
		...common,
		of: at,
		order: order + 1,
		keepOff: grids.outlines,
		accepts: onFreeGround,
		positions: besideLandOf(seen, plain)
	};
	const isOffLand = onSea(ground, true);
	const lettering = { size: small, weight, spacing };
	const narrow = [nameLines(name, lettering, 0).map((text): LabelLine => ({ text, lettering }))].filter(
		({ length }) => length > 1
	);
	const offCoast = LEADERS_OFF_COAST.map((length) => length * Math.max(1, letters * LINE_OF_LETTERS));
	const strangers = ground.lands.filter(({ id }) => ground.owner(id) !== label.id);
	const isOwnWay = (box: Box): boolean => !crosses(ground, at, box, strangers);
	return [
		...inside,
		{
			...besideLand,
			order: order + 0.5,
			accepts: (box) => isOffLand(box) && isNearest(box) && isOwnWay(box)
		},
		{
			...common,
			order: order + 0.8,
			leader: at,
			accepts: isOnSea,
			acceptsLeader: (line) => !runsOver(ground, line, strangers),
			positions: [plain, ...narrow].flatMap((lines) => leaderPositions(lines, at, 0, offCoast, 32))
		},
		besideLand,
		{
			...common,
			order: order + 2,
			leader: at,
			accepts: (box) => isIn(ground.labelArea, at) && isOffStatus(box),
			positions: leaderPositions(plain, at, -Math.PI / 2)
		}
	];
}
