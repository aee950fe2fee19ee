import { FIGURE, project } from '../../atlas/camera';
import type { LonLat } from '../../atlas/types';
import type { Box } from '../../lettering/box';
import { textWidth } from '../../lettering/text-width';
import { CALLOUT, LABELS } from '../../theme/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import { isCalmGlobe, openingView } from './opening';

/** The name of one of the smallest States, on a leader to its ring. */
export interface CalloutRow {
	/** The country. */
	readonly id: string;
	/** Where the leader leaves the name, from the middle of the ring: the name's right end, in the middle of the row. */
	readonly x: number;
	readonly y: number;
}

/** The names of the smallest States in a column, for large boxes and, with rows that a finger can hit, for small ones. */
export interface Callout {
	readonly large: readonly CalloutRow[];
	readonly small: readonly CalloutRow[];
	/** What the column covers on a large page. */
	readonly boxes: readonly Box[];
}

export const CALLOUT_LETTERING = { ...LABELS.countryFar, size: LABELS.countryFar.small };
/** Space between a name and its leader, in units. */
export const CALLOUT_GAP = 5;
/** The column goes with the rings, as far as this, in units; further out it would hang on nothing that is seen. */
const FURTHEST = 160;

/** The callout of the opening globe, turned along with its rings; `null` where they part or leave. */
export function calloutOf(ground: Ground, signs: readonly PlacedSign[]): Callout | null {
	const rings = signs.filter(({ kind }) => kind === 'microstate');
	if (!isCalmGlobe(ground) || rings.length === 0 || rings.length < microstates(ground)) return null;
	const [x, y] = middleOf(rings.map((ring): [number, number] => [ring.x, ring.y]));
	const [x0, y0] = middleOf(rings.map(({ point }) => atOpening(point)));
	const [dx, dy] = [x - x0, y - y0];
	return Math.hypot(dx, dy) > FURTHEST ? null : columns(rings, dx, dy);
}

/**
 * The columns beside rings, moved from where they hang at the opening. The order of the names is the one with the
 * shortest leaders; such leaders never cross, since two that cross become shorter when they swap their ends.
 */
export function columns(rings: readonly PlacedSign[], dx = 0, dy = 0): Callout {
	const large = rows(rings, CALLOUT.large, dx, dy);
	return {
		large: large.map(({ row }) => row),
		small: rows(rings, CALLOUT.small, dx, dy).map(({ row }) => row),
		boxes: large.map(({ sign, x, y }): Box => {
			const half = CALLOUT.large.row / 2;
			return [x - textWidth(sign.name, CALLOUT_LETTERING) - CALLOUT_GAP, y - half, x + CALLOUT_GAP, y + half];
		})
	};
}

const microstates = ({ inputs }: Ground): number =>
	inputs.labels.filter(({ id, microstate }) => microstate && inputs.atlas.country(id)).length;

const atOpening = (place: LonLat): readonly [number, number] =>
	project(openingView, place) ?? [FIGURE.width / 2, FIGURE.height / 2];

function middleOf(points: readonly (readonly [x: number, y: number])[]): readonly [x: number, y: number] {
	const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	return [mean(0), mean(1)];
}

interface PlacedRow {
	readonly sign: PlacedSign;
	readonly x: number;
	readonly y: number;
	readonly row: CalloutRow;
}

function rows(
	signs: readonly PlacedSign[],
	{ x, top, row }: { x: number; top: number; row: number },
	dx: number,
	dy: number
): PlacedRow[] {
	let best: PlacedRow[] = [];
	let least = Infinity;
	for (const order of orders(signs)) {
		const list = order.map((sign, index): PlacedRow => {
			const [toX, toY] = [x + dx, top + dy + (index + 0.5) * row];
			const id = sign.members[0] ?? '';
			return { sign, x: toX, y: toY, row: { id, x: toX - sign.x, y: toY - sign.y } };
		});
		const length = list.reduce((sum, one) => sum + Math.hypot(one.row.x, one.row.y), 0);
		if (length < least) [best, least] = [list, length];
	}
	return best;
}

/** Every order of a few things; 720 of six. */
function orders<Item>(items: readonly Item[]): Item[][] {
	if (items.length <= 1) return [[...items]];
	return items.flatMap((first, index) =>
		orders(items.filter((_, other) => other !== index)).map((rest) => [first, ...rest])
	);
}
