import type { Box } from '../../lettering/box';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import { LABELS } from '../../theme/lines';
import { leaderPositions } from './candidates';
import { corners, crosses, isIn, offStatus, onSea } from './label-area';
import { orderOfLand } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { around, between, linesOf } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';

/** Room in units at which names reach their largest size. */
const FULL_ROOM = 60;
/** A country with less room than this, in units, gets no name inside. */
const LEAST_ROOM = 9;
const PARTNERS: readonly Look[] = ['mediterranean', 'asian'];
/** Lengths of leaders to the sea before a Partner's coast, in units: short ones, which no line of the map is taken for. */
const LEADERS_OFF_COAST = [26, 32, 38, 44, 50, 56] as const;
/** Where on the way from a Partner to the name beside it no land of another may lie, as shares of the way. */
const WAY_TO_NAME = [0.3, 0.5, 0.7, 0.9, 1] as const;

/**
 * White on its land where that has room; a Partner without room is named beside itself, and for a reader who moved the
 * map a participating State, too, where the sea beside it is free.
 */
export function farNames(ground: Ground, seen: Seen, grids: Grids): NameCandidate[] {
	const { name, label, look, room, at } = seen;
	const { smallest, small, large, weight, spacing } = LABELS.countryFar;
	const least = Math.min(...room);
	const order = orderOfLand(ground, label, look);
	const size = between(small, large, least / FULL_ROOM);
	/** Who moved the map looks for names; a page's own picture keeps to those that are easily read. */
	const isClosely = ground.scene.camera.kind === 'view';
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
						positions: [
							...[size, small, ...(isClosely ? [smallest] : [])].flatMap((one) =>
								around(seen, linesOf(name, { size: one, weight, spacing }))
							)
						]
					}
				];
	const isPartner = PARTNERS.includes(look);
	const isOwnState = look === 'participating' && ground.owner(label.id) === label.id;
	if (!isPartner && !(isClosely && isOwnState)) return inside;
	const status = ground.lands.filter(({ id }) => !['outside', 'no-status'].includes(ground.look(id)));
	/** Beside a Partner is the sea or land outside the area, never the land of another. */
	const onFreeGround = (box: Box): boolean => {
		const place = ground.screen.under([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
		return isNearest(box) && (place === null || !ground.drawing.holds(status, place)) && !isBehindOthers(box);
	};
	const others = status.filter(({ id }) => ground.owner(id) !== label.id);
	const isOffStatus = offStatus(ground);
	const alike: readonly Look[] = isPartner ? PARTNERS : [...PARTNERS, 'participating'];
	const neighbours = placesOf(ground, alike).filter(([id]) => ground.owner(id) !== label.id);
	/** A name nearer to another that could be named so would seem to be that one's. */
	const isNearest = ([left, top, right, bottom]: Box): boolean => {
		const distanceTo = ([x, y]: readonly [number, number]): number =>
			Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
		const own = distanceTo(at);
		return neighbours.every(([, other]) => distanceTo(other) > own);
	};
	/** A name with another's land between would seem to be that land's. */
	const isBehindOthers = ([left, top, right, bottom]: Box): boolean => {
		const end = [Math.min(right, Math.max(left, at[0])), Math.min(bottom, Math.max(top, at[1]))] as const;
		return WAY_TO_NAME.some((share) => {
			const [x, y] = [at[0] + share * (end[0] - at[0]), at[1] + share * (end[1] - at[1])];
			const place = ground.screen.under([x, y]);
			return place !== null && ground.drawing.holds(others, place);
		});
	};
	const plain: LabelLine[] = [{ text: name, lettering: { size: small, weight, spacing } }];
	const [dx, dy] = [room[0] + 10, room[1] + 10];
	const beside: LabelPosition[] = [1, 1.5, 2, 2.6].flatMap((far): LabelPosition[] => [
		{ lines: plain, x: at[0] + dx * far, y: at[1], align: 'start' },
		{ lines: plain, x: at[0] - dx * far, y: at[1], align: 'end' },
		{ lines: plain, x: at[0] + dx * far, y: at[1] + dy * far, align: 'start' },
		{ lines: plain, x: at[0] - dx * far, y: at[1] + dy * far, align: 'end' },
		{ lines: plain, x: at[0], y: at[1] + dy * far, align: 'middle' },
		{ lines: plain, x: at[0] - dx * far, y: at[1] - dy * far, align: 'end' },
		{ lines: plain, x: at[0] + dx * far, y: at[1] - dy * far, align: 'start' }
	]);
	const isOnSea = onSea(ground);
	const besideLand: NameCandidate = {
		id: label.id,
		look,
		style: 'far-beside',
		of: at,
		order: order + 1,
		keepOff: grids.outlines,
		accepts: isPartner ? onFreeGround : (box) => isOnSea(box) && onFreeGround(box),
		positions: beside
	};
	if (!isPartner) return [...inside, besideLand];
	const isOffLand = onSea(ground, true);
	const strangers = ground.lands.filter(({ id }) => ground.owner(id) !== label.id);
	const besideCoast: NameCandidate = {
		...besideLand,
		order: order + 0.5,
		accepts: (box) => isOffLand(box) && isNearest(box) && !crosses(ground, at, box, strangers)
	};
	const offCoast: NameCandidate = {
		id: label.id,
		look,
		style: 'far-beside',
		order: order + 0.8,
		leader: at,
		accepts: (box) => isOnSea(box) && !crosses(ground, at, box, strangers),
		positions: leaderPositions(plain, at, 0, LEADERS_OFF_COAST, 32)
	};
	const atLeader: NameCandidate = {
		id: label.id,
		look,
		style: 'far-beside',
		order: order + 2,
		leader: at,
		accepts: (box) => isIn(ground.labelArea, at) && isOffStatus(box),
		positions: leaderPositions(plain, at, -Math.PI / 2)
	};
	return [...inside, besideCoast, offCoast, besideLand, atLeader];
}

/** Where lands of some looks and the rings of the smallest States lie, as far as they are in sight. */
function placesOf(
	{ inputs, screen, look }: Ground,
	looks: readonly Look[]
): (readonly [id: string, at: readonly [number, number]])[] {
	return inputs.labels.flatMap(({ id, point, microstate }) => {
		const at = microstate || looks.includes(look(id)) ? screen.place(point) : null;
		return at ? [[id, at] as const] : [];
	});
}
