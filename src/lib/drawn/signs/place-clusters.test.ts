import { describe, expect, it } from 'vitest';
import { createAtlas } from '../../atlas/atlas';
import { INDEX } from '$data/fixtures/small.fixture';
import { openingScene } from '../../atlas/opening-scene';
import { MOST_SINGLE_PLACES } from '../../atlas/many-places';
import { placeClusters } from './place-clusters';
import type { PlaceCluster } from './place-clusters';
import { scattered } from '../../atlas/places.fixture';
import { place } from '../../atlas/ids.fixture';
import type { IndexedPlace } from '../../atlas/atlas-index';

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

	it('that share a sign are at its middle, and a place alone keeps its own', () => {
		const crowd = (...points: (readonly [number, number])[]): PlaceCluster[] => {
			const far = scattered(MOST_SINGLE_PLACES).map((one) => ({ ...one, point: [-100, -60] as const }));
			const places = [
				...points.map((point, index) => ({ ...far[0], id: place(`own-${index}`), point }) as IndexedPlace),
				...far
			];
			const atlas = createAtlas({ ...INDEX, places });
			const scene = { ...openingScene(atlas), places: [...places.map(({ id }) => id), place('none')] };
			return placeClusters(scene, atlas, OPENING_RADIUS);
		};
		const [pair, others] = crowd([10, 50], [11, 51]);
		expect(pair?.point).toEqual([10.5, 50.5]);
		expect([pair?.places.length, others?.places.length]).toEqual([2, MOST_SINGLE_PLACES]);
		const [alone] = crowd([10.1, 50.1]);
		expect(alone?.point).toEqual([10.1, 50.1]);
		const [north, south] = crowd([10, 50], [10, -50]);
		expect([north?.places.length, south?.places.length]).toEqual([1, 1]);
		// Both ends of the world: the last column and the last row hold their outer edges.
		expect(crowd([180, 0], [179.9, 0])[0]?.places).toHaveLength(2);
		expect(crowd([0, 90], [0, 89.9])[0]?.places).toHaveLength(2);
	});

	it('share a sign within a cell of three large signs, whatever the size of the globe', () => {
		/** Sides of the cells in units, from how many of them a row at the equator has. */
		const sideOf = (radius: number): number => {
			const along = Array.from({ length: 7200 }, (_, index) => index / 20 - 180);
			const places = along.map((lon, index): IndexedPlace => ({
				id: place(`p-${index}`),
				name: '',
				kind: 'town',
				point: [lon, 1]
			}));
			const atlas = createAtlas({ ...INDEX, places });
			const cells = placeClusters(
				{ ...openingScene(atlas), places: places.map(({ id }) => id) },
				atlas,
				radius
			);
			return (2 * Math.PI * radius) / cells.length;
		};
		for (const radius of [100, 490, 1000, 2000]) {
			expect(sideOf(radius)).toBeGreaterThanOrEqual(64);
			expect(sideOf(radius)).toBeLessThan(130);
		}
	});
});
