import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { INDEX } from '$data/fixtures/small.fixture';
import { openingScene } from '../../atlas/opening-scene';
import { MOST_SINGLE_PLACES } from '../../atlas/many-places';
import { placeClusters } from './place-clusters';
import type { PlaceCluster } from './place-clusters';
import { scattered } from '../../atlas/places.fixture';

const OPENING_RADIUS = 490;

function groupsOf(count: number, radius = OPENING_RADIUS): PlaceCluster[] {
	const places = scattered(count);
	const atlas = createAtlas({ ...INDEX, places });
	return placeClusters({ ...openingScene(atlas), places: places.map(({ id }) => id) }, atlas, radius);
}

describe('places', () => {
	it('that are few each have a sign of their own, in the order of the Scene', () => {
		const groups = groupsOf(MOST_SINGLE_PLACES);
		expect(groups.map(({ places }) => places.map(({ id }) => id))).toEqual(
			scattered(MOST_SINGLE_PLACES).map(({ id }) => [id])
		);
	});

	it('that are many share signs: ten times as many places make no more of them', () => {
		const [hundreds, thousands] = [groupsOf(1000), groupsOf(10_000)];
		expect(thousands.length).toBeLessThan(hundreds.length * 1.3);
		expect(thousands.length).toBeLessThan(400);
		expect(thousands.reduce((sum, { places }) => sum + places.length, 0)).toBe(10_000);
	});

	it('part as the globe grows, and each group lies within its places', () => {
		const [far, near] = [groupsOf(2000), groupsOf(2000, 8 * OPENING_RADIUS)];
		expect(near.length).toBeGreaterThan(far.length * 3);
		for (const { point, places } of far) {
			const longitudes = places.map((place) => place.point[0]);
			expect(point[0]).toBeGreaterThanOrEqual(Math.min(...longitudes) - 1e-9);
			expect(point[0]).toBeLessThanOrEqual(Math.max(...longitudes) + 1e-9);
		}
	});

	it('at both ends of the antimeridian do not meet in the middle of the world', () => {
		for (const { point, places } of groupsOf(10_000)) {
			// Towards the poles meridians lie close together, and one cell holds a third of them.
			if (Math.abs(point[1]) > 70) continue;
			for (const place of places) expect(Math.abs(place.point[0] - point[0])).toBeLessThan(25);
		}
	});
});
