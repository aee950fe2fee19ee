import area from '@turf/area';
import { expect, test } from 'vitest';
import { areaContains, borderId, type Point, type PolygonRings } from '../area';
import { corridor } from './corridor';
import { area as land, levelOf, twoCountries } from '../fixture';

const northOfBoth = land('CCC', [
	[0, 10],
	[0, 12],
	[20, 12],
	[20, 10],
	[10, 10],
	[0, 10]
]);
const { topology } = levelOf([...twoCountries(), northOfBoth]);
const band = corridor(topology, [borderId('AAA', 'BBB')], 50);
const polygons = (shape = band): PolygonRings[] =>
	(shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates).map((rings) =>
		rings.map((ring) => ring.map(([lon = 0, lat = 0]): Point => [lon, lat]))
	);

test('the band reaches fifty kilometres to both sides and no further', () => {
	const kmEastOfBorder = (km: number): Point => [10 + km / 110.8, 5];
	expect([-49, 49].map((km) => areaContains(polygons(), kmEastOfBorder(km)))).toEqual([true, true]);
	expect([-51.5, 51.5].map((km) => areaContains(polygons(), kmEastOfBorder(km)))).toEqual([false, false]);
});

test('two borders that meet make one band without an overlap', () => {
	const both = corridor(topology, [borderId('AAA', 'BBB'), borderId('AAA', 'CCC')], 50);
	const alone = corridor(topology, [borderId('AAA', 'CCC')], 50);
	expect(polygons(both)).toHaveLength(1);
	expect(area(both)).toBeLessThan(area(band) + area(alone));
});

test('coordinates have at most three decimals', () => {
	expect(JSON.stringify(band)).not.toMatch(/\.\d{4}/);
});

test('a width of nothing and an unknown border are refused', () => {
	expect(() => corridor(topology, [borderId('AAA', 'BBB')], 0)).toThrow('wider than 0 km');
	expect(() => corridor(topology, [borderId('AAA', 'ZZZ')], 50)).toThrow('"AAA-ZZZ" has no line');
	expect(() => corridor(topology, [], 50)).toThrow('needs a border');
});
