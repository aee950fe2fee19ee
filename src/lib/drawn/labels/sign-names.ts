import { grown, intersect } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelCandidate, LabelLine, LabelPosition, SmallLook } from '../../lettering/label';
import { once } from '../../lettering/once';
import type { Segment } from '../../lettering/segment';
import { nameLines } from '../../lettering/text-width';
import { BOX_SIZES, LABELS } from '../../theme/drawing/lines';
import { leaderPositions, LONG_LEADERS } from './candidates';
import type { NamingCandidate } from './candidates';
import { AS_SET } from './enlarged';
import type { Enlarged } from './enlarged';
import { isIn } from './label-area';
import { runsOver } from './land-under';
import { ORDER } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';

/** A name at a leader keeps this far from other signs, in units, or it would be read as theirs. */
const AWAY_FROM_OTHERS = 9;
/** Directions that leaders try where room is short: twice as many as others. */
const MANY_DIRECTIONS = 32;
/** Where so many others stand so near, in units, names go without their years, that all find room. */
const [CROWD, CROWD_RADIUS] = [3, 75] as const;
/** Lengths of leaders to the names of lit signs, in units. */
const LEADERS_OF_LIT = [...LONG_LEADERS, 160, 200, 240] as const;
/** The same in small boxes to the names of towns that a page lists. */
const LEADERS_OF_LISTED = [40, 60, 80, 104] as const;
/** Lengths of leaders in small boxes, where letters and signs are larger against the map, in units. */
const LEADERS_OF_SMALL = [60, 80, 104, 130, 160, 200] as const;

/** Of more lit signs than this only those at work are named: the words beside the map name all. */
const MOST_NAMED = 24;
/** Longest line of a sign's name before it is broken in two, in units. */
const LONGEST_SIGN_NAME = 170;
/** Space between a sign and its name, in units. */
const SIGN_GAP = 4;
/** The same above and below, where room is short: letters fill less than their line. */
const TIGHT_GAP = 1.5;

/** Names beside signs: of lit ones always, of all in the near look. Operations and lit ones may cross a line where nothing else is free. */
export function signNames(
	ground: Ground,
	signs: readonly PlacedSign[],
	grids: Grids,
	enlarged: Enlarged = AS_SET
): NamingCandidate[] {
	const { scene, near, labelArea } = ground;
	const isMeant = meant(scene);
	const isCrowded = signs.filter(isMeant).length > MOST_NAMED;
	const known = new Map<number, readonly Box[]>();
	/** What the signs fill, in their order; every place of every name asks. */
	const boxesIn = (by: number): readonly Box[] => {
		const boxes = known.get(by) ?? signs.map((sign) => enlargedSign(sign, by).box);
		known.set(by, boxes);
		return boxes;
	};
	return signs
		.filter((sign) => (near || isMeant(sign)) && !(isCrowded && sign.closed))
		.flatMap((sign): NamingCandidate[] => {
			const { sign: first, signSecond } = LABELS;
			const inLines = (name: string): LabelLine[] =>
				nameLines(name, first, LONGEST_SIGN_NAME).map((text) => ({ text, lettering: first }));
			const second: LabelLine[] = sign.second === '' ? [] : [{ text: sign.second, lettering: signSecond }];
			const nameOnly = inLines(sign.name);
			const lines = [...nameOnly, ...second];
			const abbreviated = sign.abbreviation === undefined ? null : inLines(sign.abbreviation);
			const inShortest = [nameOnly, ...(abbreviated ? [abbreviated] : [])];
			const town = sign.town === undefined ? [] : [inLines(sign.town)];
			const drawn = enlargedSign(sign, enlarged.signs);
			const at = [sign.x, (sign.box[1] + sign.box[3]) / 2] as const;
			const label: Omit<NamingCandidate, 'order'> = {
				id: `${sign.kind} ${sign.members[0] ?? ''}`,
				named: { kind: 'sign', of: sign.kind, lit: isMeant(sign) },
				halo: first.halo,
				positions: besideSign(drawn, lines, enlarged.letters)
			};
			/** Is a place clear of all other signs, as large as they are in a small box? */
			const offOthers = (box: Box, look: SmallLook): boolean =>
				!boxesIn(look.signs).some((other, at) => signs[at] !== sign && intersect(box, other));
			const atHome = homeOf(ground, sign);
			/** On a page of the atlas a name at a leader stays on the land of its sign or on the sea: it would seem another's. */
			const isAtHome = (box: Box): boolean => scene.tone === 'story' || atHome(box);
			const isClear = (box: Box): boolean =>
				offOthers(box, { growth: enlarged.letters, signs: enlarged.signs, firstLine: false });
			/** In a small box its name alone, close by. */
			const besideOnly = (look: SmallLook, blocks = inShortest): readonly LabelCandidate[] =>
				blocks.map((block) => ({
					...clear,
					accepts: (box) => offOthers(box, look),
					positions: besideSign(enlargedSign(sign, look.signs), block, look.growth)
				}));
			/** A line to a name that a page lists crosses no land but its own and that of its neighbours. */
			const strangers = once(() => strangersOf(ground, sign));
			const isNearHome = (line: Segment): boolean => !runsOver(ground, line, strangers());
			/** The same of a place that a page lists: its town says enough where the name has no room, as on a phone. */
			const ofList = (look: SmallLook): readonly LabelCandidate[] => [
				...besideOnly(look, isShort(look) ? [...town, ...inShortest] : [...inShortest, ...town]),
				...town.map((block) => ({
					...clear,
					accepts: (box: Box) => offOthers(box, look) && isAtHome(box),
					leader: at,
					acceptsLeader: isNearHome,
					positions: leaderPositions(block, at, Math.PI / 2, LEADERS_OF_LISTED, MANY_DIRECTIONS)
				}))
			];
			const isShort = ({ growth }: SmallLook): boolean =>
				town.length > 0 && growth >= BOX_SIZES.small.letters;
			const staysLong = (_: Box, look: SmallLook): boolean => !isShort(look);
			/** In a small box beside the larger sign, in short lines where long ones have no room; else at a leader. */
			const elsewhere = (look: SmallLook): readonly LabelCandidate[] => {
				const inFew = abbreviated ? [abbreviated] : [];
				const blocks = [lines, nameOnly, ...inFew, ...shorter(sign.name, nameOnly)];
				return [
					...blocks.map((block) => ({
						...clear,
						accepts: (box: Box) => offOthers(box, look),
						positions: besideSign(enlargedSign(sign, look.signs), block, look.growth)
					})),
					...blocks.map((block) => ({
						...clear,
						accepts: (box: Box) => offOthers(box, look) && isAtHome(box),
						leader: at,
						positions: leaderPositions(block, at, Math.PI / 2, LEADERS_OF_SMALL, MANY_DIRECTIONS)
					}))
				];
			};
			const lit = isMeant(sign);
			const order = lit ? ORDER.lit : sign.kind === 'institution' ? ORDER.sign : ORDER.status;
			const clear = { ...label, order, keepOff: lit ? grids.marks : grids.borders };
			// A line to a name would come from beyond the edge.
			if (!isIn(labelArea, at)) return [clear];
			// Where many stand close, a name alone finds room that it would not with its years, or at a leader.
			if (sign.many) {
				const one = { ...clear, elsewhere: besideOnly };
				const others = signs.filter((other) => other !== sign).map(({ box }) => grown(box, AWAY_FROM_OTHERS));
				const near = others.filter((other) => distanceTo(other, at) < CROWD_RADIUS);
				const close = [
					...besideSign(drawn, nameOnly, enlarged.letters),
					...besideSign(drawn, nameOnly, enlarged.letters, TIGHT_GAP),
					...aslant(drawn, nameOnly)
				];
				const free = close.filter((position) => {
					const box = labelBox(position, enlarged.letters);
					return !signs.some((other) => other !== sign && intersect(box, other.box));
				});
				return [
					...(near.length < CROWD ? [one] : []),
					// The fewer places one has, the sooner it chooses.
					{ ...one, order: order + 1 + free.length / (close.length + 1), positions: close },
					{
						...one,
						order: order + 2,
						leader: at,
						positions: leaderPositions(nameOnly, at, Math.PI / 2, LONG_LEADERS, MANY_DIRECTIONS),
						accepts: (box) => !others.some((other) => intersect(other, box))
					}
				];
			}
			/** At its sign, where the whole name has no room there: sooner than the name at a line across other lands. */
			const inFewLetters = abbreviated ? [[...abbreviated, ...second], abbreviated] : [];
			const inShort = inFewLetters.map((block, index) => ({
				...clear,
				order: order + 2 + index,
				positions: besideSign(drawn, block, enlarged.letters)
			}));
			if (sign.kind !== 'operation' && !lit) return [clear, ...inShort];
			if (!lit) return [clear, { ...label, order: ORDER.sign, keepOff: grids.marks }];
			if (!sign.lit) {
				const listed = { ...clear, elsewhere: ofList, stays: staysLong, accepts: isClear };
				const others = signs.filter((other) => other !== sign && isMeant(other));
				/** In a crowd all go by their towns. */
				const isInCrowd =
					town.length > 0 && others.filter(({ box }) => distanceTo(box, at) < CROWD_RADIUS).length >= CROWD;
				const blocks = isInCrowd ? town : [lines, nameOnly, ...inFewLetters, ...town];
				return [
					...blocks.map((block, index) => ({
						...listed,
						order: order + index,
						positions: besideSign(drawn, block, enlarged.letters)
					})),
					{
						...label,
						order: order + blocks.length,
						elsewhere: ofList,
						stays: staysLong,
						keepOff: grids.marks,
						leader: at,
						accepts: isAtHome,
						acceptsLeader: isNearHome,
						positions: leaderPositions(
							isInCrowd ? (town[0] ?? nameOnly) : nameOnly,
							at,
							Math.PI / 2,
							LONG_LEADERS,
							MANY_DIRECTIONS
						)
					}
				];
			}
			const needed = {
				needed: true,
				elsewhere,
				stays: (box: Box, look: SmallLook) =>
					offOthers(box, look) && !intersect(box, enlargedSign(sign, look.signs).box)
			};
			return [
				{ ...clear, ...needed },
				// Sooner than at a line across other lands; stories write names out.
				...(scene.tone === 'story' ? [] : inShort).map((one) => ({ ...one, ...needed, order })),
				...[lines, nameOnly].map((block) => ({
					...label,
					...needed,
					accepts: isAtHome,
					order,
					keepOff: grids.marks,
					leader: at,
					positions: leaderPositions(block, at, Math.PI / 2, LEADERS_OF_LIT, MANY_DIRECTIONS)
				})),
				{ ...label, ...needed, order: order + 1 }
			];
		});
}

/** A name in more and shorter lines than it is set in: in two, and in three. */
function shorter(name: string, set: readonly LabelLine[]): LabelLine[][] {
	const { sign: lettering } = LABELS;
	return ([2, 3] as const)
		.map((most) => nameLines(name, lettering, 0, most).map((text) => ({ text, lettering })))
		.filter(({ length }, index, all) => length > set.length && length !== all[index - 1]?.length);
}

/** Which signs a picture means: those that it lights, or all where it shows one kind only, which its page lists. */
function meant({ tone, camera, operations, institutions }: Ground['scene']): (sign: PlacedSign) => boolean {
	const isList =
		tone === 'atlas' &&
		camera.kind !== 'opening' &&
		(operations.length === 0) !== (institutions.length === 0);
	return ({ kind, lit }) => lit || (isList && (kind === 'operation' || kind === 'institution'));
}

/** Lands that neither hold a sign nor border on one that does. */
function strangersOf({ lands, owner, inputs: { atlas } }: Ground, { homes }: PlacedSign): Ground['lands'] {
	const near = new Set<string>(
		homes.flatMap((home) => {
			const country = atlas.country(home);
			return country ? [home, ...atlas.neighbours(country.id)] : [home];
		})
	);
	return lands.filter(({ id }) => !near.has(owner(id)));
}

/** Whether the middle of a box lies on the land that a sign stands for, or on the sea. */
function homeOf({ screen, drawing, lands, owner }: Ground, { homes }: PlacedSign): (box: Box) => boolean {
	const others = once(() => lands.filter(({ id }) => !homes.includes(owner(id))));
	return (box) => {
		const place = screen.under([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
		return homes.length === 0 || place === null || !drawing.holds(others(), place);
	};
}

/** Distance from a point to the middle of a box. */
const distanceTo = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): number =>
	Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);

/** A sign as a small box draws it. */
export function enlargedSign({ box, ...sign }: PlacedSign, by: number): PlacedSign {
	const { x, y } = sign;
	const [left, top, right, bottom] = box;
	return {
		...sign,
		box: [x + (left - x) * by, y + (top - y) * by, x + (right - x) * by, y + (bottom - y) * by]
	};
}

/** Places around a sign, for letters that are `enlarged` times as large as they are set. */
export function besideSign(
	{ box, x }: PlacedSign,
	lines: readonly LabelLine[],
	enlarged = 1,
	gap = SIGN_GAP
): LabelPosition[] {
	const middle = (box[1] + box[3]) / 2;
	const half = (lines.length * LABELS.sign.size * LABELS.lineHeight * enlarged) / 2;
	const [above, below] = [box[1] - half + gap, box[3] + half - gap];
	return [
		{ lines, x: box[2] + gap, y: middle, align: 'start' },
		{ lines, x: box[0] - gap, y: middle, align: 'end' },
		{ lines, x, y: box[3] + gap + half, align: 'middle' },
		{ lines, x, y: box[1] - gap - half, align: 'middle' },
		{ lines, x: box[2], y: above, align: 'start' },
		{ lines, x: box[2], y: below, align: 'start' },
		{ lines, x: box[0], y: above, align: 'end' },
		{ lines, x: box[0], y: below, align: 'end' }
	];
}

/** Level places to the right and left, a little higher or lower than the sign, between others above and below. */
function aslant({ box }: PlacedSign, lines: readonly LabelLine[]): LabelPosition[] {
	const middle = (box[1] + box[3]) / 2;
	return SHIFTS.flatMap((shift): LabelPosition[] => [
		{ lines, x: box[2] + SIGN_GAP, y: middle + shift, align: 'start' },
		{ lines, x: box[0] - SIGN_GAP, y: middle + shift, align: 'end' }
	]);
}

/** How much higher or lower, in units. */
const SHIFTS = [2, -2, 4, -4, 6, -6] as const;
