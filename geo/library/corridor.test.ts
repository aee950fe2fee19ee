import area from '@turf/area';
import { expect, test } from 'vitest';
import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { BorderId, CountryId, LonLat } from '../../src/lib/atlas/types';
import { areaContains, borderId, type Point, type PolygonRings } from '../area';
import { corridor } from './corridor';
import { area as land, levelOf, twoCountries } from '../fixture';
import { flatArea } from '../ring';
import { widthOf } from './band-width.fixture';

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

/** A map with nothing but borders, by their ids. */
function bordersOnly(lines: Readonly<Record<string, readonly LonLat[]>>): AtlasTopology {
	const none = { type: 'GeometryCollection' as const, geometries: [] };
	return {
		type: 'Topology',
		arcs: Object.values(lines).map((line) => line.map((point) => [...point])),
		objects: {
			countries: none,
			coast: none,
			borders: {
				type: 'GeometryCollection',
				geometries: Object.keys(lines).map((id, index) => ({
					type: 'MultiLineString',
					id: id as BorderId,
					arcs: [[index]],
					properties: { countries: id.split('-') as [CountryId, CountryId], style: 'border' }
				}))
			}
		}
	};
}

/** A crooked line of some points a degree of longitude apart. */
const crooked = (lon: number, lat: number, count: number): LonLat[] =>
	Array.from({ length: count }, (_, index) => [
		((lon + index + 540) % 360) - 180,
		lat + 0.4 * Math.sin(index * 2.1)
	]);

const WORLD: Readonly<Record<string, readonly LonLat[]>> = {
	'AAA-BBB': crooked(10, 0, 8),
	'AAA-CCC': crooked(-60, 47, 20),
	'AAA-DDD': crooked(25, 69, 9),
	'AAA-EEE': crooked(100, 80, 14),
	'AAA-FFF': crooked(176, 66, 9),
	// One straight line of 1,600 km.
	'AAA-GGG': [
		[-120, 49],
		[-98, 49]
	],
	'AAA-HHH': [
		[30, -55],
		[30, -35]
	],
	// As the Vatican's: a ring of less than a kilometre.
	'AAA-III': [
		[12.454, 41.902],
		[12.458, 41.902],
		[12.458, 41.904],
		[12.454, 41.904],
		[12.454, 41.902]
	],
	// Near the pole a straight line over a flat map bends most.
	'AAA-JJJ': [
		[10, 88],
		[60, 88.3]
	]
};

const ids = Object.keys(WORLD) as BorderId[];
const widths = [
	...ids.flatMap((id) => [15, 300].map((km): [BorderId[], number] => [[id], km])),
	...[1, 5, 50].map((km): [BorderId[], number] => [['AAA-III' as BorderId], km]),
	[['AAA-JJJ' as BorderId], 5] as [BorderId[], number],
	[ids, 50] as [BorderId[], number],
	[ids.slice(0, 2), 100] as [BorderId[], number]
];

test.each(widths)('the edge of the band round %j lies within 3 hundredths of %d km', (borders, km) => {
	const shape = corridor(bordersOnly(WORLD), borders, km);
	const lines = borders.map((id) => WORLD[id] ?? []);
	const { least, most } = widthOf(shape, lines, km);
	expect(least).toBeGreaterThan(0.97);
	expect(most).toBeLessThan(1.03);
});

test('a band across ±180° is cut there, and no side of it goes round the Earth', () => {
	const shape = corridor(bordersOnly(WORLD), ['AAA-FFF' as BorderId], 50);
	expect(polygons(shape)).toHaveLength(2);
	for (const ring of polygons(shape).flat()) {
		ring.forEach(([lon, lat], index) => {
			expect(Math.abs(lon)).toBeLessThanOrEqual(180);
			expect(Math.abs(lat)).toBeLessThanOrEqual(90);
			expect(Math.abs(lon - (ring[index - 1]?.[0] ?? lon))).toBeLessThan(180);
		});
	}
});

test('rings of a band run as RFC 7946 has them', () => {
	for (const [exterior, ...holes] of polygons(corridor(bordersOnly(WORLD), ids, 50))) {
		expect(flatArea(exterior ?? [])).toBeGreaterThan(0);
		for (const hole of holes) expect(flatArea(hole)).toBeLessThan(0);
	}
});
