import type { Box } from '../../lettering/box';
import type { Segment } from '../../lettering/segment';
import { STATUSES } from '../../atlas/types';
import { BOX_SIZES } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { DrawnLabel } from './drawn-label';
import { beforeIn } from './kept';
import type { Kept } from './kept';
import { landNames } from './label-candidates';
import { LARGE_SHARE } from './label-order';
import { laidOut } from './labels-for-box';
import type { Grids } from './line-grids';
import { seenLand } from './seen-land';
import { lettersIn } from './small-look';
import type { SmallSize } from './small-look';

/**
 * In a small box the lands that the picture is about, and the large ones, have a name where it finds room, if its
 * larger letters left them without.
 */
export function missingNames(
	ground: Ground,
	grids: Grids,
	labels: readonly DrawnLabel[],
	kept: Kept | null,
	size: SmallSize,
	within: Box,
	occupied: readonly Box[]
): DrawnLabel[] {
	const named = new Set(labels.filter(({ sizes }) => sizes.includes(size)).map(({ id }) => id));
	const before = beforeIn(kept, ground.screen, ground.zoom, size);
	const seen = seenLand(ground);
	const told = toldOf(ground);
	const isWanted = (id: string): boolean =>
		!named.has(id) && (seen.shareOf(id) >= LARGE_SHARE || told.has(id));
	if (!ground.lands.some(({ id }) => isWanted(id))) return [];
	const candidates = landNames(ground, grids, before, BOX_SIZES[lettersIn(size)], isWanted);
	return laidOut(ground, candidates, occupied, within, size).slice(0, MOST_ADDED);
}

/** Are there more, the picture is about none of them. */
const MOST_TOLD = 12;

/** Lands that a picture is about: those that are set off, or that alone have the look of a status. */
function toldOf({ scene, lands, look }: Ground): ReadonlySet<string> {
	const isNarrowed = scene.statuses.length < STATUSES.length;
	const told = isNarrowed
		? lands.filter(({ id }) => look(id) !== 'outside').map(({ id }) => id)
		: scene.emphasised;
	return new Set(told.length > MOST_TOLD ? [] : told);
}

/** More names than these would crowd a small box. */
const MOST_ADDED = 8;

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
