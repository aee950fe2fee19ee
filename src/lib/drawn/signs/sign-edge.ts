import { FIGURE } from '../../atlas/perspective';
import type { PlacedSign } from './place-signs';

/**
 * What a box must show for a sign to be whole in it: so many units from the middle of the figure to the side that the sign
 * is nearest to. `end` is the upper edge, `foot` the lower one, over which a text may lie.
 */
export interface SignEdge {
	readonly edge: 'side' | 'end' | 'foot';
	readonly reach: number;
}

const [HALF_WIDTH, HALF_HEIGHT] = [FIGURE.width / 2, FIGURE.height / 2];
/** From so far above the figure's lower edge on, in units, a text that lies over a low map may cut a sign. */
export const FOOT = 60;
/** No box shows more than the figure has both at its sides and above or below. */
const NEVER = 9999;

/** Where a sign could be cut; `null` where every box shows all of it. */
export function edgeOf({ box: [left, top, right, bottom] }: Pick<PlacedSign, 'box'>): SignEdge | null {
	const across = Math.max(HALF_WIDTH - left, right - HALF_WIDTH);
	const [up, down] = [HALF_HEIGHT - top, bottom - HALF_HEIGHT];
	if (across > HALF_WIDTH) return { edge: 'side', reach: Math.max(up, down) > HALF_HEIGHT ? NEVER : across };
	if (down > HALF_HEIGHT - FOOT) return { edge: 'foot', reach: down };
	return up > HALF_HEIGHT ? { edge: 'end', reach: up } : null;
}

/**
 * Is a sign whole in a box that shows so many units?
 * @param growth by how much signs are larger in this box
 */
export function isWholeIn(
	{ box: [left, top, right, bottom], x, y }: Pick<PlacedSign, 'box' | 'x' | 'y'>,
	shown: { readonly width: number; readonly height: number },
	growth: number
): boolean {
	const reach = (from: number, to: number): number => Math.abs(from + (to - from) * growth);
	const [fromX, fromY] = [x - HALF_WIDTH, y - HALF_HEIGHT];
	return (
		Math.max(reach(fromX, left - HALF_WIDTH), reach(fromX, right - HALF_WIDTH)) <= shown.width / 2 &&
		Math.max(reach(fromY, top - HALF_HEIGHT), reach(fromY, bottom - HALF_HEIGHT)) <= shown.height / 2
	);
}
