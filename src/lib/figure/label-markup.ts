import { INK_HEIGHT, leaderOf } from '../atlas/label';
import type { PlacedLabel } from '../atlas/label';
import type { Segment } from '../atlas/segment';
import { LABELS } from '../theme/lines';
import type { StyledCandidate } from './candidates';
import { element, escaped, group, short } from './markup';

/** A line's baseline below the top of its ink, in ems. */
const BASELINE = 0.7;

/**
 * A label and the line to it.
 * @param hidden classes of the boxes in which it is left out
 */
export function labelMarkup(
	{ candidate: { leader }, position, box }: PlacedLabel,
	{ classes, halo }: StyledCandidate,
	hidden: string
): string {
	const { lines, align } = position;
	const heights = lines.map(({ lettering }) => lettering.size * LABELS.lineHeight);
	const last = lines[lines.length - 1]?.lettering.size ?? 0;
	const total = heights.slice(0, -1).reduce((sum, one) => sum + one, 0) + last * INK_HEIGHT;
	let top = -total / 2;
	const spans = lines.map(({ text, lettering }, index) => {
		const y = top + lettering.size * BASELINE;
		top += heights[index] ?? 0;
		return element(
			'tspan',
			{
				x: 0,
				y,
				class: lettering.capitals ? 'capitals' : undefined,
				'font-size': lettering.size,
				'font-weight': lettering.weight,
				'letter-spacing': lettering.spacing === 0 ? undefined : short(lettering.spacing * lettering.size)
			},
			escaped(text)
		);
	});
	const text = element(
		'text',
		{ 'text-anchor': align === 'start' ? undefined : align, 'stroke-width': halo },
		...spans
	);
	const line = leader ? leaderMarkup(leaderOf(leader, position, box), classes.startsWith('length')) : '';
	return (
		(line && group({ class: `leader ${classes}${hidden}` }, line)) +
		element(
			'g',
			{
				class: `label ${classes}${hidden}`,
				transform: `translate(${short(position.x)} ${short(position.y)})`
			},
			text
		)
	);
}

function leaderMarkup([x1, y1, x2, y2]: Segment, dotted: boolean): string {
	return (
		element('path', {
			'stroke-width': LABELS.leaderWidth,
			d: `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`
		}) + (dotted ? element('circle', { cx: x1, cy: y1, r: LABELS.leaderDot }) : '')
	);
}
