import type { Part } from '../../drawn/shapes/part';
import { colourOf } from '../../theme/colours/theme';
import type { Theme } from '../../theme/colours/theme';
import { element } from '../markup/markup';
import { elementOf } from '../markup/part-markup';

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
