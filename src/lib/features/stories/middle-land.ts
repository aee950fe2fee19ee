import { distanceKm } from '$lib/atlas/earth';
import { middleOf } from '$lib/atlas/frame';
import type { LonLat } from '$lib/atlas/types';

/**
 * The point of several lands that lies nearest to the middle of them all: their middle itself may be at sea, or in
 * a land that is none of them.
 */
export function middleLand(points: readonly LonLat[]): LonLat | null {
	const [first, ...others] = points;
	if (!first) return null;
	const middle = middleOf(points);
	return others.reduce(
		(best, point) => (distanceKm(point, middle) < distanceKm(best, middle) ? point : best),
		first
	);
}
