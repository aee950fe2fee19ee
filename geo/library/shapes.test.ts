import { geoArea } from 'd3-geo';
import { expect, test } from 'vitest';
import { borderId, countryId, type Point } from '../area';
import { area, boxRing, levelOf, policy, twoCountries } from '../fixture';
import { distanceKm, lengthKm } from '../sphere';
import { coastLines } from './coast-lines';
import { homePart } from './home-part';
import { nearestBorderPoint } from './nearest-border-point';
import { threeCountryPoints } from './three-country-points';
import { union } from './union';

const northOfBoth = area('CCC', [
	[0, 10],
	[0, 12],
	[20, 12],
	[20, 10],
	[10, 10],
	[0, 10]
]);
const { topology } = levelOf([...twoCountries(), northOfBoth]);
/** DDD lies in the middle of EEE. */
const enclave = levelOf([
	area('DDD', boxRing(4, 4, 6, 6)),
	{
		...area('EEE'),
		polygons: [[boxRing(0, 0, 10, 10), [...boxRing(4, 4, 6, 6)].reverse()]]
	}
]).topology;

test('three countries meet where their borders end together', () => {
	const points = threeCountryPoints(topology);
	expect(points.map(({ countries }) => countries)).toEqual([['AAA', 'BBB', 'CCC']]);
	expect(points[0]?.point[0]).toBeCloseTo(10, 6);
	expect(points[0]?.point[1]).toBeCloseTo(10, 6);
});

test('an enclave makes no three-country point', () => {
	expect(threeCountryPoints(enclave)).toEqual([]);
});

test('the coast of a country is what it shares with nobody', () => {
	const km = coastLines(topology, 'AAA').reduce((sum, line) => sum + lengthKm(line), 0);
	const equator = distanceKm([0, 0], [10, 0]);
	const meridian = distanceKm([0, 0], [0, 10]);
	expect(km).toBeCloseTo(equator + meridian, 6);
});

test('a landlocked country has no coast, an unknown code is named', () => {
	expect(coastLines(enclave, 'DDD')).toEqual([]);
	expect(() => coastLines(topology, 'QQQ')).toThrow('"QQQ"');
});

test('the nearest border point is the foot of the perpendicular', () => {
	const { border, point, km } = nearestBorderPoint(topology, [12, 5]);
	expect(border).toBe('AAA-BBB');
	expect(point[0]).toBeCloseTo(10, 9);
	// The great circle at right angles to a meridian bends towards the pole.
	expect(point[1]).toBeGreaterThan(5);
	expect(point[1]).toBeLessThan(5.01);
	expect(km).toBeCloseTo(distanceKm([12, 5], point), 9);
});

test('no point of a finely divided border is nearer', () => {
	const places: Point[] = [
		[12, 5],
		[3, 9.5],
		[10, 13],
		[25, -4],
		[-170, 60]
	];
	for (const place of places) {
		const { km } = nearestBorderPoint(topology, place);
		let least = Infinity;
		for (let step = 0; step <= 10_000; step += 1) {
			// Borders: the meridian of 10° E, and great circles along 10° N.
			least = Math.min(least, distanceKm(place, [10, step / 1000]));
		}
		const ends = nearestBorderPoint(topology, place, [borderId('AAA', 'BBB')]).km;
		expect(ends).toBeLessThanOrEqual(least + 1e-9);
		expect(least - ends).toBeLessThan(0.1);
		expect(km).toBeLessThanOrEqual(ends);
	}
});

test('the search can be limited to some borders', () => {
	const { border, km } = nearestBorderPoint(topology, [12, 9.9], [borderId('AAA', 'CCC')]);
	expect(border).toBe('AAA-CCC');
	expect(km).toBeCloseTo(distanceKm([12, 9.9], [10, 10]), 6);
});

test('a place that is none, and a border that is not on the map, are refused', () => {
	expect(() => nearestBorderPoint(topology, [200, 0])).toThrow('200 0 is no [lon, lat]');
	expect(() => nearestBorderPoint(topology, [NaN, 0])).toThrow('is no [lon, lat]');
	expect(() => nearestBorderPoint(topology, [0, 0], [borderId('AAA', 'ZZZ')])).toThrow('"AAA-ZZZ"');
	expect(() => nearestBorderPoint(levelOf([]).topology, [0, 0])).toThrow('no border to be near to');
});

test('a union has the land of its members and no line between them', () => {
	const { coordinates } = union(topology, ['AAA', 'BBB']);
	expect(coordinates).toHaveLength(1);
	const whole = geoArea({ type: 'MultiPolygon', coordinates });
	const parts = ['AAA', 'BBB'].map((id) => geoArea(union(topology, [id])));
	expect(whole).toBeCloseTo((parts[0] ?? 0) + (parts[1] ?? 0), 9);
});

test('a country with its enclave has no hole', () => {
	expect(union(enclave, ['EEE']).coordinates[0]).toHaveLength(2);
	expect(union(enclave, ['DDD', 'EEE']).coordinates[0]).toHaveLength(1);
});

test('a union of nothing or of an unknown code is refused', () => {
	expect(() => union(topology, [])).toThrow('needs a country');
	expect(() => union(topology, ['AAA', 'QQQ'])).toThrow('"QQQ"');
});

test('the home part leaves out what the policy declares as far away', () => {
	const far = levelOf([area('AAA', boxRing(0, 0, 10, 10), boxRing(41, 1, 45, 5))]).topology;
	const rules = policy({
		distantParts: [{ name: 'Far', state: countryId('AAA'), within: [40, 0, 50, 9], borders: 'home' }]
	});
	expect(homePart(far, 'AAA', []).coordinates).toHaveLength(2);
	expect(homePart(far, 'AAA', rules.distantParts).coordinates).toHaveLength(1);
	expect(() => homePart(far, 'QQQ', [])).toThrow('"QQQ"');
});
