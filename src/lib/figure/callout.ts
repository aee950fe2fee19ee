import type { Box } from '../atlas/box';
import { textWidth } from '../atlas/lettering';
import { BOX_SIZES, CALLOUT, LABELS, SIGNS } from '../theme/lines';
import { element, escaped, short } from './markup';
import type { PlacedSign } from './signs';

/** The names of the smallest States in a column, each on a leader to its ring. */
export interface Callout {
	/** What one country adds to its link, drawn around the ring's own place. */
	markup(sign: PlacedSign): string;
	/** What the column covers on a large page. */
	readonly boxes: readonly Box[];
}

interface Row {
	readonly sign: PlacedSign;
	/** Where the leader leaves the name: its right end, in the middle of the row. */
	readonly x: number;
	readonly y: number;
}

const LETTERING = { ...LABELS.countryFar, size: LABELS.countryFar.small };
/** Space between a name and its leader, in units. */
const GAP = 5;

/**
 * Lays out the callout for large boxes and, with rows that a finger can hit, for small ones. The
 * order of the names is the one with the shortest leaders; such leaders never cross, since two that
 * cross become shorter when they swap their ends.
 */
export function calloutOf(signs: readonly PlacedSign[]): Callout {
	const large = rows(signs, CALLOUT.large);
	const small = rows(signs, CALLOUT.small);
	return {
		boxes: large.map(({ sign, x, y }): Box => {
			const half = CALLOUT.large.row / 2;
			return [x - textWidth(sign.name, LETTERING) - GAP, y - half, x + GAP, y + half];
		}),
		markup(sign) {
			const find = (list: readonly Row[]): Row | undefined => list.find((row) => row.sign === sign);
			return (
				rowMarkup(find(large), 'callout large', CALLOUT.large.row, 1) +
				rowMarkup(find(small), 'callout small', CALLOUT.small.row, BOX_SIZES.small.letters)
			);
		}
	};
}

function rowMarkup(row: Row | undefined, className: string, height: number, enlarged: number): string {
	if (!row) return '';
	// The link stands at its ring, so everything is drawn from there.
	const [x, y] = [row.x - row.sign.x, row.y - row.sign.y];
	const radius = SIGNS.microstateRing.radius.far;
	const reach = 1 - radius / Math.max(radius, Math.hypot(x, y));
	const d = `M${short(x)} ${short(y)}L${short(x * (1 - reach))} ${short(y * (1 - reach))}`;
	const width = textWidth(row.sign.name, LETTERING) * enlarged;
	return element(
		'g',
		{ class: className },
		element('path', { class: 'line', 'stroke-width': LABELS.leaderWidth, d }),
		element('rect', { class: 'spot', x: x - width - GAP, y: y - height / 2, width: width + GAP, height }),
		element(
			'g',
			{ class: 'label', transform: `translate(${short(x - GAP)} ${short(y)})` },
			element(
				'text',
				{
					'text-anchor': 'end',
					y: LETTERING.size * CAP_MIDDLE,
					'font-size': LETTERING.size,
					'font-weight': LETTERING.weight,
					'stroke-width': LETTERING.halo
				},
				escaped(row.sign.name)
			)
		)
	);
}

/** From the baseline up to the middle of capitals, in ems. */
const CAP_MIDDLE = 0.33;

function rows(signs: readonly PlacedSign[], { x, top, row }: { x: number; top: number; row: number }): Row[] {
	let best: Row[] = [];
	let least = Infinity;
	for (const order of orders(signs)) {
		const list = order.map((sign, index): Row => ({ sign, x, y: top + (index + 0.5) * row }));
		const length = list.reduce((sum, one) => sum + Math.hypot(one.sign.x - one.x, one.sign.y - one.y), 0);
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
