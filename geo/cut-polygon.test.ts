import { expect, test } from 'vitest';
import { polygonContains } from './area';
import { cutPolygon, insertPoints } from './cut-polygon';
import { area, boxRing, testGrid } from './fixture';

const square = [boxRing(0, 0, 10, 10)];

test('a line that crosses a polygon leaves a piece on each side', () => {
	const { pieces } = cutPolygon(testGrid, square, [
		[-1, 4],
		[5, 6],
		[11, 4]
	]);
	const holding = (point: readonly [number, number]) =>
		pieces.filter((piece) => polygonContains(piece, point));
	expect(holding([5, 5.5])).toHaveLength(1);
	expect(holding([5, 6.5])).toHaveLength(1);
	expect(holding([5, 5.5])[0]).not.toBe(holding([5, 6.5])[0]);
});

test('both pieces run the way the polygon ran', () => {
	const { pieces } = cutPolygon(testGrid, square, [
		[-1, 5],
		[11, 5]
	]);
	const signed = pieces.map(([ring = []]) =>
		ring.reduce(
			(sum, [x, y], index) => sum + x * (ring[index + 1]?.[1] ?? y) - (ring[index + 1]?.[0] ?? x) * y,
			0
		)
	);
	expect(signed.every((value) => value < 0)).toBe(true);
});

test('a neighbour gets the points that the cut set into the shared line', () => {
	const { inserted } = cutPolygon(testGrid, square, [
		[-1, 5],
		[11, 5]
	]);
	const neighbour = insertPoints(area('BBB', boxRing(10, 0, 20, 10)), inserted);
	expect(neighbour.polygons[0]?.[0]).toContainEqual([10, 5]);
});

test('a line that ends inside is refused with the places where it crosses', () => {
	const cut = () =>
		cutPolygon(testGrid, square, [
			[-1, 5],
			[5, 5]
		]);
	expect(cut).toThrow('must cross the outline twice, it does at: 0.000 5.000');
});
