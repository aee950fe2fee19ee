import { Resvg } from '@resvg/resvg-js';
import { element, escaped } from '$lib/figure/markup/markup';
import { fontOptions } from './fonts';

/** How a line of text is set. Sizes in px. */
export interface Setting {
	readonly family: string;
	readonly size: number;
	readonly weight: number;
}

/** Size that texts are measured at, in px: the widths of others follow in proportion. */
const MEASURED_SIZE = 100;
/** Room to the left of the text, for marks that reach out of it. */
const ORIGIN = 100;

const known = new Map<string, number>();

/**
 * Where the ink of a line of text ends, in px from where it begins, as the rasteriser of the build draws it:
 * with kerning, combining marks, and a box for a letter that no font has.
 */
export function measuredWidth(text: string, { family, size, weight }: Setting): number {
	const key = `${family} ${weight} ${text}`;
	const width = known.get(key) ?? measured(text, family, weight);
	known.set(key, width);
	return (width * size) / MEASURED_SIZE;
}

function measured(text: string, family: string, weight: number): number {
	const line = element(
		'text',
		{ x: ORIGIN, y: 0, 'font-size': MEASURED_SIZE, 'font-family': family, 'font-weight': weight },
		escaped(text)
	);
	const picture = element('svg', { xmlns: 'http://www.w3.org/2000/svg', width: 1, height: 1 }, line);
	const box = new Resvg(picture, { font: fontOptions() }).getBBox();
	return box ? box.x + box.width - ORIGIN : 0;
}
