import { describe, expect, test } from 'vitest';
import { resolveCamera } from '../../atlas/camera';
import type { CountryGeometry } from '../../atlas/geometry';
import type { LonLat } from '../../atlas/types';
import { drawingOf, wound } from './drawing';
import { screenOf } from './screen';

const screen = screenOf(resolveCamera({ kind: 'view', center: [10, 45], zoom: 4 }), 'globe');

/** Points along a line of one degree of latitude or longitude each. */
const line = (...points: [number, number][]): [number, number][] => points;

/* A square from 5° E 40° N to 15° E 50° N in two arcs, a hole in its middle, and a square beyond the horizon. */
const SOUTH_AND_EAST = line([5, 40], [15, 40], [15, 50]);
const NORTH_AND_WEST = line([5, 40], [5, 50], [15, 50]);
const HOLE = line([8, 43], [12, 43], [12, 47], [8, 47], [8, 43]);
const SLANT = line([5, 40], [15, 40], [5, 50], [5, 40]);
const FAR = line([100, 0], [110, 0], [110, -10], [100, 0]);
/* Made anew in each test, since it prepares all lines when it is made. */
const drawn = () =>
	drawingOf(
		{
			type: 'Topology',
			arcs: [SOUTH_AND_EAST, NORTH_AND_WEST, HOLE, FAR, SLANT],
			objects: {}
		} as unknown as Parameters<typeof drawingOf>[0],
		screen
	);
const polygon = (...arcs: number[][]): CountryGeometry => ({ type: 'Polygon', id: 'A', arcs });
const square = polygon([0, ~1]);
const ring = polygon([0, ~1], [2]);
const both: CountryGeometry = { type: 'MultiPolygon', id: 'B', arcs: [[[0, ~1], [2]], [[3]]] };

describe('a drawing', () => {
	test('holds the places on a shape, and none in its hole or beside it', () => {
		const places: LonLat[] = [
			[6, 41],
			[14, 49],
			[10, 45],
			[4, 45],
			[16, 45],
			[10, 39],
			[10, 51]
		];
		const on = (shape: CountryGeometry): boolean[] => places.map((place) => drawn().holds([shape], place));
		expect(on(square)).toEqual([true, true, true, false, false, false, false]);
		expect(on(ring)).toEqual([true, true, false, false, false, false, false]);
		expect(on(both)).toEqual(on(ring));
		expect(places.map((place) => drawn().holder(ring)(place))).toEqual(on(ring));
	});

	test('holds the places at the inner side of a slanted edge', () => {
		const places: LonLat[] = [
			[9.5, 44.5],
			[10.5, 45.5],
			[6, 48],
			[14, 48],
			[6, 41],
			[13, 41]
		];
		const held = places.map((place) => drawn().holds([polygon([4])], place));
		expect(held).toEqual([true, false, true, false, true, true]);
	});

	test('holds a place that lies on one of several shapes, and none on no shape', () => {
		expect(drawn().holds([polygon([3]), square], [6, 41])).toBe(true);
		expect(drawn().holds([], [6, 41])).toBe(false);
	});

	test('remembers what lies on a shape', () => {
		const drawing = drawn();
		expect(drawing.holder(square)).toBe(drawing.holder(square));
	});

	test('fills a shape with its holes, and leaves out what lies beyond the horizon', () => {
		const rings = (data: string): number => data.split('z').length - 1;
		expect([rings(drawn().fill([square])), rings(drawn().fill([ring])), rings(drawn().fill([both]))]).toEqual(
			[1, 2, 2]
		);
		expect(drawn().fill([polygon([3])])).toBe('');
		expect(drawn().fill([])).toBe('');
		expect(drawn().fill([square, ring])).toContain(drawn().fill([square]));
	});

	test('strokes lines as they run, and leaves out what lies beyond the horizon', () => {
		expect(
			drawn()
				.stroke([{ arcs: [[0], [1]] }])
				.split('m')
		).toHaveLength(3);
		expect(
			drawn()
				.stroke([{ arcs: [[0, ~1]] }])
				.split('m')
		).toHaveLength(2);
		expect(drawn().stroke([{ arcs: [[0]] }])).not.toContain('z');
		expect(drawn().stroke([{ arcs: [[3]] }])).toBe('');
		expect(drawn().stroke([])).toBe('');
	});

	test('joins arcs end to end, those with a negative index walked backwards', () => {
		const [piece = []] = drawn().pieces([{ arcs: [[0, ~1]] }]);
		expect([piece[0], piece.at(-1)]).toEqual([
			[5, 40],
			[5, 40]
		]);
		expect(piece.filter(([lon, lat]) => lon === 15 && lat === 50)).toHaveLength(1);
		expect(drawn().pieces([{ arcs: [[3]] }, { arcs: [[0]] }])).toHaveLength(1);
	});

	test('tells where lines are seen', () => {
		const [seen = []] = drawn().polylines([{ arcs: [[0]] }]);
		expect(seen[0]).toEqual(screen.place([5, 40]));
		expect(seen.at(-1)).toEqual(screen.place([15, 50]));
		expect(drawn().polylines([{ arcs: [[3]] }])).toEqual([]);
	});
});

test.each([
	[-160, 1],
	[20, 2]
])('a parallel that begins at %d° is seen in as many pieces as it comes into sight: %d', (from, count) => {
	const around = Array.from({ length: 73 }, (_, index): [number, number] => [index * 5 + from, 10]);
	const globe = screenOf(resolveCamera({ kind: 'opening' }), 'globe');
	const circle = drawingOf(
		{ type: 'Topology', arcs: [around], objects: {} } as unknown as Parameters<typeof drawingOf>[0],
		globe
	);
	const pieces = circle.polylines([{ arcs: [[0]] }]);
	expect(pieces).toHaveLength(count);
	const longitudes = pieces.flat().map((point) => globe.under(point)?.[0] ?? NaN);
	expect(Math.min(...longitudes)).toBeLessThan(-30);
	expect(Math.max(...longitudes)).toBeGreaterThan(70);
	expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(200);
});

test('land is wound clockwise, a hole the other way around, however its ring is given', () => {
	const west: LonLat[] = [
		[0, 0],
		[0, 10],
		[10, 10],
		[10, 0],
		[0, 0]
	];
	const east = [...west].reverse();
	expect(wound(west, false)).toEqual(west);
	expect(wound(east, false)).toEqual(west);
	expect(wound(west, true)).toEqual(east);
	expect(wound(east, true)).toEqual(east);
});

test('land of a continent is wound as an island is', () => {
	const continent = line([0, 0], [0, 60], [90, 60], [90, 0], [0, 0]);
	const turned = [...continent].reverse();
	expect(wound(continent, false)).toEqual(continent);
	expect(wound(turned, false)).toEqual(continent);
	expect(wound(continent, true)).toEqual(turned);
});
