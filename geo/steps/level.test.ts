import { expect, test } from 'vitest';
import { findCrossings } from '../crossings';
import { area, boxRing, testGrid, worldOf } from '../fixture';
import type { Point, Ring } from '../area';
import { shapePolygons } from '../world';
import { makeLevel, vertexWeights } from './level';

/** A line from (10, 0) to (10, 10) that wavers by a tenth of a degree. */
const wavering: Point[] = Array.from({ length: 101 }, (_, step): Point => [10 + (step % 2) / 10, step / 10]);
const west: Ring = [[0, 0], [0, 10], ...[...wavering].reverse(), [0, 0]];
const east: Ring = [[10, 0], ...wavering.slice(1), [20, 10], [20, 0], [10, 0]];

function levelOf(areas: Parameters<typeof worldOf>[0], weight: number) {
	const world = worldOf(areas);
	return makeLevel(world, vertexWeights(world), testGrid, { weight, smallestIslandKm2: 1000 });
}

test('a shared line loses vertices once, so that neighbours keep meeting', () => {
	const level = levelOf([area('AAA', west), area('BBB', east)], 1e-4);
	const [first, second] = level.land.map((shape) => shapePolygons(level, shape)[0]?.[0] ?? []);
	const border = level.arcs[level.borders[0]?.arcs[0] ?? -1] ?? [];
	expect(border.length).toBeLessThan(20);
	for (const point of border) {
		expect(first).toContainEqual(point);
		expect(second).toContainEqual(point);
	}
});

test('a microstate keeps every vertex', () => {
	const round: Ring = Array.from({ length: 25 }, (_, step): Point => {
		const angle = (-step * 2 * Math.PI) / 24;
		return [Math.round(Math.cos(angle) * 10) / 100, Math.round(Math.sin(angle) * 10) / 100];
	});
	round[24] = round[0] ?? [0, 0];
	const level = levelOf([area('AAA', round)], 1);
	expect(level.arcs[0]).toHaveLength(25);
});

test('a small island goes, the largest land of an area stays', () => {
	const level = levelOf(
		[area('AAA', boxRing(0, 0, 5, 5), boxRing(7, 7, 7.1, 7.1)), area('BBB', boxRing(9, 9, 9.1, 9.1))],
		1e-5
	);
	expect(level.land.map(({ polygons }) => polygons.length)).toEqual([1, 1]);
	expect(level.coast.map(({ arcs }) => arcs.length)).toEqual([1, 1]);
});

test('a ring is never simplified to less than a triangle', () => {
	const level = levelOf([area('AAA', boxRing(0, 0, 5, 5), boxRing(7, 7, 7.5, 7.5))], 10);
	for (const polygon of level.land.flatMap((shape) => shapePolygons(level, shape))) {
		expect(polygon[0]?.length).toBeGreaterThanOrEqual(4);
	}
});

test('a crossing that simplification would make is undone', () => {
	// The tip of an island lies in a narrow bay: a coast without the bay would run across it.
	const bay: Ring = [
		[0, 0],
		[0, 10],
		[10, 10],
		[10, 5.3],
		[9, 5],
		[10, 4.7],
		[10, 0],
		[0, 0]
	];
	const mainland = area('AAA', bay);
	const alone = levelOf([mainland], 9e-4);
	const level = levelOf([mainland, area('BBB', boxRing(9.5, 4.95, 12, 5.05))], 9e-4);
	expect(alone.arcs[0]).toHaveLength(5);
	expect(level.arcs.some((arc) => arc.length > 5)).toBe(true);
	expect(findCrossings(testGrid, level.arcs)).toEqual([]);
});
