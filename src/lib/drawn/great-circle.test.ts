import { describe, expect, it } from 'vitest';
import { greatCircle } from './great-circle';
import { distanceKm } from '../atlas/earth';

describe('a great circle', () => {
	it('runs from one end to the other in steps of at most a degree', () => {
		const line = greatCircle([16.37, 48.21], [69.17, 34.52]);
		expect(line[0]?.[0]).toBeCloseTo(16.37, 9);
		expect(line.at(-1)?.[1]).toBeCloseTo(34.52, 9);
		const steps = line.slice(1).map((point, index) => distanceKm([...(line[index] ?? point)], [...point]));
		expect(Math.max(...steps)).toBeLessThan(111.3);
	});

	it('is the shortest way: its steps add up to the distance of its ends', () => {
		const line = greatCircle([-122, 49], [132, 43]);
		const sum = line
			.slice(1)
			.reduce((km, point, index) => km + distanceKm([...(line[index] ?? point)], [...point]), 0);
		expect(sum).toBeCloseTo(distanceKm([-122, 49], [132, 43]), 3);
	});

	it('runs on beyond 180° rather than jump', () => {
		const line = greatCircle([170, 10], [-170, 10]);
		const jumps = line.slice(1).map(([lon = 0], index) => Math.abs(lon - (line[index]?.[0] ?? 0)));
		expect(Math.max(...jumps)).toBeLessThan(2);
		expect(line.at(-1)?.[0]).toBeCloseTo(190, 6);
	});

	it('has a point a degree, and both its ends where it is shorter', () => {
		expect(greatCircle([0, 0], [3, 0]).map(([lon, lat]) => [Math.round(lon * 1e6) / 1e6, lat])).toEqual([
			[0, 0],
			[1, 0],
			[2, 0],
			[3, 0]
		]);
		expect(greatCircle([0, 0], [0, 0.5])).toHaveLength(2);
	});

	it('of a place with itself is that place twice', () => {
		expect(greatCircle([16, 48], [16, 48])).toEqual([
			[16, 48],
			[16, 48]
		]);
	});

	it('runs over the pole where that is shorter, and on beyond -180° as well', () => {
		const overPole = greatCircle([0, 80], [180, 80]);
		expect(Math.max(...overPole.map(([, lat]) => lat))).toBeGreaterThan(89);
		expect(greatCircle([-170, 10], [170, 10]).at(-1)?.[0]).toBeCloseTo(-190, 6);
	});
});
