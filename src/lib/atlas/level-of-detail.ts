/**
 * Up to this radius of the globe, in figure units or pixels, the overview is drawn: its simplification
 * was made for the opening globe.
 */
export const OVERVIEW_RADIUS = 620;
/** Up to this radius the lines of whole regions do. */
export const REGION_RADIUS = 1300;

/** The levels of detail in which pages have the lines of the world, from far to near. */
export const LEVELS = ['overview', 'region', 'detail'] as const;
export type Level = (typeof LEVELS)[number];

/** The level of detail that a globe of this radius needs, in figure units or pixels. */
export function levelOf(radius: number): Level {
	if (radius <= OVERVIEW_RADIUS) return 'overview';
	return radius <= REGION_RADIUS ? 'region' : 'detail';
}
