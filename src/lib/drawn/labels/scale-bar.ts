import { FIGURE } from '../../atlas/perspective';
import { distanceKm, EARTH_RADIUS_KM } from '../../atlas/earth';
import { scaleBarIn } from '../../atlas/scale';
import type { Box } from '../../lettering/box';
import { textWidth } from '../../lettering/text-width';
import { LABELS, showsScale } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { Screen } from '../plane/screen';
import type { BoxSize } from './box-size';
import { BEYOND } from './over-the-map';

/** What a box shows beside the figure where it is as wide as any is, in units. */
const WIDEST_MARGIN = 1340;

/** A scale for the middle of the map, in figure units. */
export interface PlacedScale {
	/** Left lower end of the bar, and its length. */
	readonly x: number;
	readonly y: number;
	readonly width: number;
	/** Height of the bar's ends, and the foot of the words above it. */
	readonly ends: number;
	readonly textY: number;
	readonly text: string;
	readonly box: Box;
}

/** Height of the bar's ends, and of its words above it, in figure units. */
const END = 5;
const TEXT_GAP = 6;

/** By how much it stands higher, in units, above the sheet of text in a low box whose letters are large: see base.css. */
const RISE_IN_LOW = 50;

/** What the bar takes of a box of a size. */
export const scaleBoxIn = ({ box: [left, top, right, bottom] }: PlacedScale, size: BoxSize): Box => [
	left,
	size === 'low' ? top - RISE_IN_LOW : top,
	right,
	bottom
];

/**
 * Radius of the globe that has the picture's scale in its middle, from left to right, in units. On the flat map,
 * whose areas are true, that scale is not quite the one from top to bottom.
 */
function radiusOfScale(screen: Screen): number {
	const { kind, view } = screen;
	if (kind === 'globe') return view.radius;
	const [west, east] = [-1, 1].map((by) => screen.under([FIGURE.width / 2 + by, FIGURE.height / 2]));
	return west && east ? (2 * EARTH_RADIUS_KM) / distanceKm(west, east) : view.radius;
}

/** The bar of a picture from near, `null` for a whole globe, in stories too. */
export function placedScale({ zoom, screen, inputs }: Ground): PlacedScale | null {
	if (!showsScale(zoom)) return null;
	const { km, width, left: x, bottom } = scaleBarIn(FIGURE, radiusOfScale(screen));
	const y = FIGURE.height - bottom;
	const text = inputs.texts.length(km);
	const lettering = LABELS.scale;
	const textY = y - END - TEXT_GAP;
	return {
		x,
		y,
		width,
		ends: END,
		textY,
		text,
		// A box that is wider than the figure has it at its own left edge: see base.css.
		box: [
			-WIDEST_MARGIN,
			textY - lettering.size,
			x + Math.max(width, textWidth(text, lettering)),
			FIGURE.height + BEYOND
		]
	};
}
