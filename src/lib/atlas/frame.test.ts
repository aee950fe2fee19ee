import { geoDistance } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { framesOf, middleOf, pointsAround, pointsOfBox } from './frame';
import { country } from './ids.fixture';
import type { LonLat } from './types';

const EARTH_RADIUS_KM = 6371.0088;

describe('pointsOfBox', () => {
	it('holds the corners and the middles of the edges', () => {
		const points = pointsOfBox([0, 40, 10, 60]);
		for (const point of [
			[0, 40],
			[10, 40],
			[0, 60],
			[10, 60],
			[5, 60],
			[0, 50]
		]) {
			expect(points).toContainEqual(point);
		}
	});

	it('brings a box across ±180° back to longitudes of the map', () => {
		const longitudes = new Set(pointsOfBox([170, 60, 190, 70]).map(([lon]) => lon));
		expect([...longitudes]).toEqual([170, 180, -170]);
	});
});

describe('pointsAround', () => {
	it.each<[LonLat]>([[[16.37, 48.21]], [[179.9, 65]], [[-150, -40]]])(
		'stands at the same great-circle distance on every side of %s',
		(center) => {
			const distances = pointsAround(center, 300).map(
				([lon, lat]) => geoDistance([...center], [lon, lat]) * EARTH_RADIUS_KM
			);
			expect(distances.map(Math.round)).toEqual([300, 300, 300, 300]);
		}
	);

	it('keeps longitudes within ±180°', () => {
		expect(pointsAround([179.9, 65], 300).every(([lon]) => Math.abs(lon) <= 180)).toBe(true);
	});
});

describe('framesOf', () => {
	const frames = framesOf([{ id: country('TJK'), bbox: [67, 36, 75, 41] }]);

	it('gives the box of the country that is asked for', () => {
		expect(frames(country('TJK'))).toEqual(pointsOfBox([67, 36, 75, 41]));
	});

	it('refuses a country without a label point, and names it', () => {
		expect(() => frames(country('QQQ'))).toThrow('"QQQ"');
	});
});

it('the points around lie north, east, south and west', () => {
	const [north, east, south, west] = pointsAround([20, 45], 300);
	const degrees = 300 / ((EARTH_RADIUS_KM * Math.PI) / 180);
	expect(north?.[0]).toBeCloseTo(20, 9);
	expect(north?.[1]).toBeCloseTo(45 + degrees, 9);
	expect(south?.[1]).toBeCloseTo(45 - degrees, 9);
	expect(east?.[0]).toBeGreaterThan(23);
	expect(west?.[0]).toBeLessThan(17);
	expect(pointsAround([-179.9, 65], 300).every(([lon]) => Math.abs(lon) <= 180)).toBe(true);
});

it.each<[LonLat[], LonLat]>([
	[[[16, 48]], [16, 48]],
	[
		[
			[10, 0],
			[30, 0]
		],
		[20, 0]
	],
	[
		[
			[20, 30],
			[20, 50]
		],
		[20, 40]
	],
	[
		[
			[170, 0],
			[-170, 0]
		],
		[180, 0]
	],
	[[[-100, -30]], [-100, -30]]
])('the middle of %j is %j', (points, middle) => {
	const found = middleOf(points);
	expect(found[0]).toBeCloseTo(middle[0], 9);
	expect(found[1]).toBeCloseTo(middle[1], 9);
});

it('a longitude of exactly 180° east or west stays as it is', () => {
	expect(pointsOfBox([-180, 0, 180, 10]).map(([lon]) => lon)).toEqual([
		-180, -180, -180, 0, 0, 0, 180, 180, 180
	]);
});
