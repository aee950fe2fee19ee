import { FIGURE } from '$lib/atlas/perspective';
import type { PlacedSign } from '$lib/drawn/signs/place-signs';

/** A window may be wider than the figure: rings so far beside it, in units, are in sight. */
const BESIDE = 60;

/** Do rings stand for the smallest States among these signs, in sight? */
export const hasRings = (signs: readonly PlacedSign[]): boolean =>
	signs.some(
		({ kind, x, y }) =>
			kind === 'microstate' && x > -BESIDE && x < FIGURE.width + BESIDE && y > 0 && y < FIGURE.height
	);
