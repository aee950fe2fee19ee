import type { Outline, Part } from '../../drawn/shapes/part';
import { element } from './markup';

/** The element of SVG that says an outline in the fewest letters. */
export function elementOf(outline: Outline): string {
	if ('d' in outline) return 'path';
	return 'r' in outline ? 'circle' : 'rect';
}

/**
 * A part as an element that the style sheet of figures paints.
 * @param look of the land on which it stands, where the colour follows that
 */
export function styledPart({ outline, name, width }: Part, look?: string): string {
	return element(elementOf(outline), {
		class: name && (look === undefined ? name : `${name} ${look}`),
		...outline,
		// Pins are many and all alike: the style sheet knows the width of their lines.
		'stroke-width': name !== 'pin' && width
	});
}
