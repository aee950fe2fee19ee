import { expect, test } from 'vitest';
import { polygonContains } from './area';
import { cutPolygon, insertPoints } from './cut-polygon';
import { area, boxRing, testGrid } from './fixture';
import { snap } from './grid';
import { flatArea } from './ring';

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

test('the pieces follow every bend of the line and share out the whole land', () => {
	const { pieces } = cutPolygon(testGrid, square, [
		[-1, 4],
		[3, 8],
		[7, 6],
		[11, 4]
	]);
	for (const [ring = []] of pieces) {
		expect(ring).toEqual(expect.arrayContaining([snap(testGrid, [3, 8]), snap(testGrid, [7, 6])]));
	}
	const squareDegrees = pieces.map(([ring = []]) => Math.abs(flatArea(ring)));
	expect((squareDegrees[0] ?? 0) + (squareDegrees[1] ?? 0)).toBeCloseTo(100, 6);
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

test('a line that leaves the polygon and comes back is refused', () => {
	const cut = () =>
		cutPolygon(testGrid, square, [
			[-1, 2],
			[11, 4],
			[-1, 6]
		]);
	expect(cut).toThrow('it does at: 0.000 2.167, 10.000 3.833, 10.000 4.167, 0.000 5.833');
});

test('a polygon with a hole is refused', () => {
	const holed = [...square, [...boxRing(4, 4, 6, 6)].reverse()];
	const line: [number, number][] = [
		[-1, 5],
		[11, 5]
	];
	expect(() => cutPolygon(testGrid, holed, line)).toThrow('with holes');
});
