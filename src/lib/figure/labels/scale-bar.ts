import type { PlacedScale } from '../../drawn/labels/scale-bar';
import { LABELS } from '../../theme/drawing/lines';
import { short } from '../../drawn/shapes/part';
import { element, escaped, group } from '../markup/markup';

/** The bar with its words above it. */
export function scaleBar({ x, y, width, ends, textY, text }: PlacedScale): string {
	const { size, weight } = LABELS.scale;
	return group(
		{ class: 'scale-bar', 'aria-hidden': 'true' },
		element('path', { d: `M${x} ${y - ends}V${y}H${short(x + width)}V${y - ends}` }),
		element(
			'g',
			{ class: 'label', transform: `translate(${x} ${textY})` },
			element('text', { 'font-size': size, 'font-weight': weight }, escaped(text))
		)
	);
}
