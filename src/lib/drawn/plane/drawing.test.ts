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
const FAR = line([100, 0], [110, 0], [110, -10], [100, 0]);
const drawing = drawingOf(
	{
		type: 'Topology',
		arcs: [SOUTH_AND_EAST, NORTH_AND_WEST, HOLE, FAR],
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
		const on = (shape: CountryGeometry): boolean[] => places.map((place) => drawing.holds([shape], place));
		expect(on(square)).toEqual([true, true, true, false, false, false, false]);
		expect(on(ring)).toEqual([true, true, false, false, false, false, false]);
		expect(on(both)).toEqual(on(ring));
		expect(places.map((place) => drawing.holder(ring)(place))).toEqual(on(ring));
	});

	test('holds a place that lies on one of several shapes, and none on no shape', () => {
		expect(drawing.holds([polygon([3]), square], [6, 41])).toBe(true);
		expect(drawing.holds([], [6, 41])).toBe(false);
	});

	test('remembers what lies on a shape', () => {
		expect(drawing.holder(square)).toBe(drawing.holder(square));
	});

	test('fills a shape with its holes, and leaves out what lies beyond the horizon', () => {
		const rings = (data: string): number => data.split('z').length - 1;
		expect([rings(drawing.fill([square])), rings(drawing.fill([ring])), rings(drawing.fill([both]))]).toEqual(
			[1, 2, 2]
		);
		expect(drawing.fill([polygon([3])])).toBe('');
		expect(drawing.fill([])).toBe('');
		expect(drawing.fill([square, ring])).toContain(drawing.fill([square]));
	});

	test('strokes lines as they run, and leaves out what lies beyond the horizon', () => {
		expect(drawing.stroke([{ arcs: [[0], [1]] }]).split('m')).toHaveLength(3);
		expect(drawing.stroke([{ arcs: [[0, ~1]] }]).split('m')).toHaveLength(2);
		expect(drawing.stroke([{ arcs: [[0]] }])).not.toContain('z');
		expect(drawing.stroke([{ arcs: [[3]] }])).toBe('');
		expect(drawing.stroke([])).toBe('');
	});

	test('joins arcs end to end, those with a negative index walked backwards', () => {
		const [piece = []] = drawing.pieces([{ arcs: [[0, ~1]] }]);
		expect([piece[0], piece.at(-1)]).toEqual([
			[5, 40],
			[5, 40]
		]);
		expect(piece.filter(([lon, lat]) => lon === 15 && lat === 50)).toHaveLength(1);
		expect(drawing.pieces([{ arcs: [[3]] }, { arcs: [[0]] }])).toHaveLength(1);
	});

	test('tells where lines are seen', () => {
		const [seen = []] = drawing.polylines([{ arcs: [[0]] }]);
		expect(seen[0]).toEqual(screen.place([5, 40]));
		expect(seen.at(-1)).toEqual(screen.place([15, 50]));
		expect(drawing.polylines([{ arcs: [[3]] }])).toEqual([]);
	});
});

test('lines that run behind the globe are seen in pieces', () => {
	const around = Array.from({ length: 73 }, (_, index): [number, number] => [index * 5 - 170, 10]);
	const globe = screenOf(resolveCamera({ kind: 'opening' }), 'globe');
	const circle = drawingOf(
		{ type: 'Topology', arcs: [around], objects: {} } as unknown as Parameters<typeof drawingOf>[0],
		globe
	);
	const pieces = circle.polylines([{ arcs: [[0]] }]);
	expect(pieces).toHaveLength(1);
	const longitudes = pieces[0]?.map((point) => globe.under(point)?.[0] ?? NaN) ?? [];
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
