import { FIGURE } from '../atlas/camera';
import type { Box } from '../atlas/box';
import { textWidth } from '../atlas/lettering';
import { scaleBarIn } from '../atlas/scale';
import { LABELS, showsScale } from '../theme/lines';
import { BEYOND } from './over-the-map';
import { element, escaped, group, short } from './markup';
import type { Picture } from './picture';

/** Height of the bar's ends, and of its words above it, in figure units. */
const END = 5;
const TEXT_GAP = 6;

/** A scale for the middle of the map, and the box that it takes. */
export interface FigureScaleBar {
	readonly markup: string;
	readonly box: Box;
}

/** The bar of a picture from near, `null` for a whole globe, in stories too. */
export function scaleBar({ zoom, screen, inputs }: Picture): FigureScaleBar | null {
	if (!showsScale(zoom)) return null;
	const { km, width, left: x, bottom } = scaleBarIn(FIGURE, screen.view.radius);
	const y = FIGURE.height - bottom;
	const text = inputs.texts.length(km);
	const lettering = LABELS.scale;
	return {
		markup: group(
			{ class: 'scale-bar', 'aria-hidden': 'true' },
			element('path', { d: `M${x} ${y - END}V${y}H${short(x + width)}V${y - END}` }),
			element(
				'g',
				{ class: 'label', transform: `translate(${x} ${y - END - TEXT_GAP})` },
				element('text', { 'font-size': lettering.size, 'font-weight': lettering.weight }, escaped(text))
			)
		),
		// In a box wider than the figure the live map's bar stands further to the left.
		box: [
			-BEYOND,
			y - END - TEXT_GAP - lettering.size,
			x + Math.max(width, textWidth(text, lettering)),
			FIGURE.height + BEYOND
		]
	};
}
