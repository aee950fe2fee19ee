import type { Outline, Part } from '../drawn/shapes/part';
import { colourOf } from '../theme/theme';
import type { Theme } from '../theme/theme';
import { element } from './markup';

/** The element of SVG that says an outline in the fewest letters. */
function elementOf(outline: Outline): string {
	if ('d' in outline) return 'path';
	return 'r' in outline ? 'circle' : 'rect';
}

/** A part as an element that carries its own paint, in the colours of a theme. */
export function paintedPart({ outline, fill, stroke, width, dash, round }: Part, theme: Theme): string {
	return element(elementOf(outline), {
		...outline,
		fill: fill ? colourOf(theme, fill) : 'none',
		stroke: stroke && colourOf(theme, stroke),
		'stroke-width': stroke && width,
		'stroke-dasharray': dash?.join(' '),
		// What has a ground is closed: its line has corners, and no ends.
		[fill ? 'stroke-linejoin' : 'stroke-linecap']: round && 'round'
	});
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
