import type { PlacedSign } from '$lib/drawn/signs/place-signs';

/** Do rings stand for the smallest States among these signs? */
export const hasRings = (signs: readonly PlacedSign[]): boolean =>
	signs.some(({ kind }) => kind === 'microstate');
