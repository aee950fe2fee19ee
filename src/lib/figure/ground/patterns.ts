import { FIGURE } from '../../atlas/perspective';
import type { Ground } from '../../drawn/ground';
import type { BoxSize } from '../../drawn/labels/box-size';
import { PATTERN_KINDS, patternIn, patternUnits } from '../../drawn/pattern';
import type { Pattern, PatternKind } from '../../drawn/pattern';
import { PATH_SCALE } from '../../drawn/plane/path';
import { element, group } from '../markup/markup';
import { SCALED } from './stroke';

/** Ids of the paths of land that carry a pattern. */
export type Patterned = Readonly<Record<PatternKind, readonly string[]>>;

/** Boxes of one growth, with the classes that show a group in these alone. */
const SIZES: readonly (readonly [size: Exclude<BoxSize, 'low'>, shownIn: string])[] = [
	['large', 'not-medium not-small'],
	['medium', 'only-medium'],
	['small', 'only-small']
];

/** Hatch and dots of the looks that stand in colour, in the band of the picture's zoom. */
export function patterns({ density, screen }: Ground, lands: Patterned, idPrefix: string): string {
	const [offsetX, offsetY] = screen.view.offset;
	const origin = [FIGURE.width / 2 + offsetX, FIGURE.height / 2 + offsetY].map((at) => at * PATH_SCALE);
	const drawn = PATTERN_KINDS.flatMap((kind) => {
		const uses = lands[kind].map((id) => element('use', { href: `#${id}` })).join('');
		if (uses === '') return [];
		return SIZES.map(([size, shownIn]) => {
			const id = `${idPrefix}-${kind}-${size}`;
			const onScreen = `translate(${origin.join(' ')})scale(${PATH_SCALE * patternUnits(size)})`;
			return (
				tile(patternIn(kind, density), id, onScreen) +
				group({ class: `${kind} ${shownIn}`, fill: `url(#${id})` }, uses)
			);
		});
	});
	return group({ class: 'patterns', transform: SCALED }, ...drawn);
}

/** The part of a pattern that is drawn again and again: of hatch a square between two lines, of dots a square about one. */
function tile({ kind, spacing, size, degrees }: Pattern, id: string, onScreen: string): string {
	const side = kind === 'hatch' ? round(spacing * Math.SQRT2) : spacing;
	const mark =
		kind === 'hatch'
			? // Its ends lie in the squares beside it.
				element('path', {
					class: 'line',
					'stroke-width': String(size),
					d: `M-1 1L1-1M-1 ${round(side + 1)}L${round(side + 1)}-1M${round(side - 1)} ${round(side + 1)}l2-2`
				})
			: element('circle', { class: 'dot', cx: String(side / 2), cy: String(side / 2), r: String(size) });
	const attributes = {
		id,
		// A tenth of a px would add up from square to square.
		width: String(side),
		height: String(side),
		patternUnits: 'userSpaceOnUse',
		patternTransform: kind === 'hatch' ? onScreen : `${onScreen}rotate(${degrees})`
	};
	return element('pattern', attributes, mark);
}

const round = (value: number): number => Math.round(value * 1000) / 1000;
