import type { IndexedPlace } from './atlas-index';
import { place } from './ids.fixture';

/** Turn between one point and the next: the golden angle, in degrees, so that none come to lie in rows. */
const GOLDEN_DEGREES = 137.50776405003785;

/** Towns spread evenly over the globe (a Fibonacci lattice), always the same ones. */
export function scattered(count: number): IndexedPlace[] {
	return Array.from({ length: count }, (_, index): IndexedPlace => {
		const lat = (Math.asin(1 - (2 * index + 1) / count) * 180) / Math.PI;
		const lon = ((index * GOLDEN_DEGREES) % 360) - 180;
		return { id: place(`town-${index}`), name: `Town ${index}`, kind: 'town', point: [lon, lat] };
	});
}
