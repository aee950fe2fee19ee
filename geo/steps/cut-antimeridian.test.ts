import { expect, test } from 'vitest';
import { polygonKm2 } from '../area';
import { area, boxRing, testGrid } from '../fixture';
import { wraps } from '../ring';
import { cutAntimeridian } from './cut-antimeridian';

test('a country across ±180° comes out in two parts that do not go round the Earth', () => {
	const [fiji] = cutAntimeridian(
		[
			area('FJI', [
				[178, -18],
				[178, -16],
				[-178, -16],
				[-178, -18],
				[178, -18]
			])
		],
		testGrid
	);
	const rings = (fiji?.polygons ?? []).flat();
	expect(rings).toHaveLength(2);
	expect(rings.some(wraps)).toBe(false);
});

test('the land keeps its size', () => {
	const [whole] = [area('FJI', boxRing(176, -18, 180, -16))];
	const [cut] = cutAntimeridian(
		[
			area('FJI', [
				[178, -18],
				[178, -16],
				[-178, -16],
				[-178, -18],
				[178, -18]
			])
		],
		testGrid
	);
	const km2 = (polygons = whole?.polygons ?? []) =>
		polygons.reduce((sum, polygon) => sum + polygonKm2(polygon), 0);
	expect(km2(cut?.polygons) / km2()).toBeCloseTo(1, 2);
});

test('a country that stays on one side is left as it is', () => {
	const land = area('AAA', boxRing(0, 0, 10, 10));
	expect(cutAntimeridian([land], testGrid)[0]).toBe(land);
});

test('land round the south pole is closed along the pole', () => {
	const shore: [number, number][] = [-135, -45, 45, 135, -135].map((lon) => [lon, -70]);
	const [land] = cutAntimeridian([area('ATA', shore)], testGrid);
	const lats = (land?.polygons ?? []).flat(2).map(([, lat]) => lat);
	expect(Math.min(...lats)).toBeLessThan(-89.9);
});
