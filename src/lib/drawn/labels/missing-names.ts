import { intersect } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import type { Segment } from '../../lettering/segment';
import type { Ground } from '../ground';
import type { NamingCandidate } from './candidates';
import type { DrawnLabel } from './drawn-label';
import { LARGE_SHARE } from './label-order';
import { laidOut } from './labels-for-box';
import { seenLand } from './seen-land';
import type { SmallSize } from './small-look';

/** What is asked of a small box whose labels stand. */
export interface SmallBox {
	readonly size: SmallSize;
	readonly within: Box;
	/** What all else covers: signs, buttons. */
	readonly occupied: readonly Box[];
	/** What a label covers, with its line. */
	readonly coveredBy: (label: DrawnLabel) => readonly Box[];
}

/**
 * The labels of a small box, with the lands that its larger letters left without a name, where one finds room: those that
 * fill much of the picture take it from lesser names, then those that the picture is about, and others.
 * @param names those of lands, for letters as large as they are in the box
 */
export function withMissingNames(
	ground: Ground,
	names: readonly NamingCandidate[],
	labels: readonly DrawnLabel[],
	{ size, within, occupied, coveredBy }: SmallBox
): readonly DrawnLabel[] {
	const seen = seenLand(ground);
	const told = toldOf(ground);
	/** Does a label yield to the name of a land that fills such a share of the picture? */
	const yieldsTo =
		(share: number) =>
		({ id, named }: DrawnLabel): boolean => {
			switch (named.kind) {
				case 'sea':
				case 'course':
					return true;
				case 'sign':
					return !named.lit && share >= LARGE_SHARE;
				case 'length':
					return false;
				case 'name':
					return !['subject', 'outline'].includes(named.style) && seen.shareOf(id) < share && !told.has(id);
				default:
					return named satisfies never;
			}
		};
	/** Labels with the names that are wanted and missing, where those find room if others yield. */
	const completed = (
		all: readonly DrawnLabel[],
		isWanted: (id: string) => boolean,
		yields: (label: DrawnLabel) => boolean
	): readonly DrawnLabel[] => {
		const known = new Set(all.map(({ id }) => id));
		const isMissing = (id: string): boolean => !known.has(id) && isWanted(id);
		if (!ground.lands.some(({ id }) => isMissing(id))) return all;
		const covered = [...occupied, ...all.filter((label) => !yields(label)).flatMap(coveredBy)];
		const candidates = names.filter(({ id }) => isMissing(id));
		const added = laidOut(ground, candidates, covered, within, size);
		const taken = added.flatMap(coveredBy);
		const isFree = (label: DrawnLabel): boolean =>
			!coveredBy(label).some((box) => taken.some((other) => intersect(box, other)));
		return [...all.filter((label) => !yields(label) || isFree(label)), ...added];
	};
	const filled = SHARES.reduce(
		(all, share) =>
			completed(
				all,
				(id) => seen.shareOf(id) >= share && (share >= LARGE_SHARE || isSeen(ground, id)),
				yieldsTo(share)
			),
		labels
	);
	return completed(
		filled,
		(id) => told.has(id) || isSeen(ground, id),
		() => false
	);
}

/** Is a land with a status seen at all? */
const isSeen = (ground: Ground, id: string): boolean =>
	ground.look(id) !== 'outside' && seenLand(ground).pointsOf(id).length > 0;

/** Would somebody miss the name of a land in a small box? */
export const mayBeMissed = (ground: Ground, id: string): boolean =>
	seenLand(ground).shareOf(id) >= LARGE_SHARE || toldOf(ground).has(id) || isSeen(ground, id);

/** Shares of the picture from which on the name of a land comes before those of lesser ones. */
const SHARES = [LARGE_SHARE, 0.005] as const;

/** Are there more, the picture is about none of them. */
const MOST_TOLD = 12;

/** Lands that a picture is about: those that are set off, or that alone have the look of a status. */
function toldOf({ scene, lands, look, inputs }: Ground): ReadonlySet<string> {
	const isNarrowed = scene.statuses.length < inputs.atlas.statusIds.length;
	const told = isNarrowed
		? lands.filter(({ id }) => look(id) !== 'outside').map(({ id }) => id)
		: scene.emphasised;
	return new Set(told.length > MOST_TOLD ? [] : told);
}

/** Those of a low box that stand as in a small one are the same label. */
export function alike(small: readonly DrawnLabel[], low: readonly DrawnLabel[]): DrawnLabel[] {
	const isSame = (one: DrawnLabel, other: DrawnLabel): boolean =>
		one.id === other.id && JSON.stringify(one.position) === JSON.stringify(other.position);
	return [
		...small.map((one): DrawnLabel =>
			low.some((other) => isSame(one, other)) ? { ...one, sizes: ['small', 'low'] } : one
		),
		...low.filter((one) => !small.some((other) => isSame(one, other)))
	];
}

/** The box around a line. */
export const boxOf = ([x1, y1, x2, y2]: Segment): Box => [
	Math.min(x1, x2),
	Math.min(y1, y2),
	Math.max(x1, x2),
	Math.max(y1, y2)
];
