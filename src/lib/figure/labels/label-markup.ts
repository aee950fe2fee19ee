import { isLarge } from '../../drawn/labels/candidates';
import type { Named } from '../../drawn/labels/candidates';
import type { BoxSize } from '../../drawn/labels/box-size';
import type { DrawnLabel } from '../../drawn/labels/drawn-label';
import { FIGURE } from '../../atlas/perspective';
import { INK_HEIGHT, labelBox } from '../../lettering/label';
import type { Segment } from '../../lettering/segment';
import { BOX_SIZES, LABELS } from '../../theme/drawing/lines';
import type { PlacedSign } from '../../drawn/signs/place-signs';
import { edgeOf, FOOT } from '../../drawn/signs/sign-edge';
import { edgeClass } from './sign-markup';
import { short } from '../../drawn/shapes/part';
import { element, escaped, group } from '../markup/markup';

/** A line's baseline below the top of its ink, in ems. */
const BASELINE = 0.7;

/** Classes by which the style sheet knows what a label names. */
export function classesOf(named: Named): string {
	switch (named.kind) {
		case 'name':
			return `name ${named.style} ${named.look}${named.setOff ? ' set-off' : ''}`;
		case 'sign':
			return `sign-name ${named.of}${named.lit ? ' lit' : ''}`;
		case 'length':
			return named.story ? 'length story' : 'length';
		case 'sea':
			return 'sea-name';
		case 'course':
			return `${named.of}-name`;
	}
}

/** Classes that leave a label out of the boxes in which it does not stand so. */
function hiddenIn(sizes: readonly BoxSize[]): string {
	const has = (size: BoxSize): boolean => sizes.includes(size);
	if (has('large')) {
		return `${has('medium') ? '' : ' not-medium'}${has('small') ? '' : ' not-small'}${has('small') && !has('low') ? ' not-low' : ''}`;
	}
	if (has('medium')) return ' only-medium';
	if (has('small')) return has('low') ? ' only-small' : ' only-small not-low';
	return ' only-low';
}

/** A class for what stands beside the figure, where a box that is hardly wider would cut it. */
function besideFigure({ position, sizes }: DrawnLabel): string {
	if (!sizes.includes('large')) return '';
	const [left, , right] = labelBox(position);
	return left < 0 || right > FIGURE.width ? ' beside-figure' : '';
}

/**
 * Where a text may lie over the foot of a small box, a class for what it would cut, and what the box must show for it, in units;
 * `null` for what stands higher. Low boxes have their labels above it.
 */
function atFoot({
	named,
	position,
	sizes
}: DrawnLabel): { readonly name: string; readonly reach: number } | null {
	if (!sizes.includes('small')) return null;
	const { largeLetters, letters } = BOX_SIZES.small;
	const [, , , bottom] = labelBox(position, isLarge(named) ? largeLetters : letters);
	const reach = bottom - FIGURE.height / 2;
	return reach > FIGURE.height / 2 - FOOT ? { name: ' at-foot', reach: reach - GROWN_SMALL } : null;
}

/** By how many units signs are thought larger in a small box, as the style sheet has it; letters are taken as they are. */
const GROWN_SMALL = 20;

/**
 * A label and the line to it.
 * @param ofBox whether it was placed in the one box that will show it: then it stands in it, beside the figure too
 * @param sign what it is the name of: without it, it would be that of the land below
 */
export function labelMarkup(label: DrawnLabel, ofBox: boolean, sign?: PlacedSign): string {
	const { named, halo, position, leader, sizes } = label;
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
	const ofSign = sign && edgeOf(sign);
	const edge = ofSign ? { name: edgeClass(sign), reach: ofSign.reach } : ofBox ? null : atFoot(label);
	const classes = `${classesOf(named)}${hiddenIn(sizes)}${ofBox ? '' : besideFigure(label)}${edge?.name ?? ''}`;
	return (
		(leader
			? group(
					{ class: `leader ${classes}`, 'font-size': edge?.reach },
					leaderMarkup(leader, named.kind === 'length')
				)
			: '') +
		element(
			'g',
			{
				class: `label ${classes}`,
				'font-size': edge?.reach,
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
