import type { Feature, Position } from 'geojson';
import { expect, test } from 'vitest';
import { landMesh } from './land-mesh';
import type { LandMesh } from './land-mesh';

const box = (west: number, south: number, east: number, north: number): Position[] => [
	[west, south],
	[east, south],
	[east, north],
	[west, north],
	[west, south]
];
const land = (...polygons: Position[][][]): Feature => ({
	type: 'Feature',
	properties: {},
	geometry: { type: 'MultiPolygon', coordinates: polygons }
});

/** Corners of each triangle, in degrees of longitude and shares of the world's height. */
function cornersOf({ places, triangles }: LandMesh): [x: number, y: number][][] {
	const at = (index: number): [number, number] => [places[2 * index] ?? NaN, places[2 * index + 1] ?? NaN];
	return Array.from({ length: triangles.length / 3 }, (_, triangle) =>
		[0, 1, 2].map((corner) => at(triangles[3 * triangle + corner] ?? NaN))
	);
}

const areaOf = (mesh: LandMesh): number =>
	cornersOf(mesh).reduce((sum, [[x1, y1] = [0, 0], [x2, y2] = [0, 0], [x3, y3] = [0, 0]]) => {
		return sum + Math.abs((x2 - x1) * (y3 - y1) - (x3 - x1) * (y2 - y1)) / 2;
	}, 0);

/** Share of the world's height between two latitudes, in Web Mercator. */
const height = (south: number, north: number): number =>
	[north, south].reduce(
		(sum, latitude, index) =>
			sum + ((index === 0 ? 1 : -1) * Math.asinh(Math.tan((latitude * Math.PI) / 180))) / (2 * Math.PI),
		0
	);

test('triangles cover land once, and no hole in it', () => {
	const mesh = landMesh([land([box(0, 10, 20, 30), box(5, 15, 15, 25)], [box(40, 10, 41, 11)])]);
	const area = (20 * height(10, 30) - 10 * height(15, 25) + height(10, 11)) / 360;
	expect(areaOf(mesh) / area).toBeCloseTo(1, 3);
});

test('no side of a triangle is longer than a degree, and each is a side of a second one or of the outline', () => {
	const mesh = landMesh([land([box(0, 0, 6, 4)])]);
	const sides = new Map<string, number>();
	for (const corners of cornersOf(mesh)) {
		for (const [index, one] of corners.entries()) {
			const other = corners[(index + 1) % 3] ?? one;
			// Near the equator a share of the world's height is as many degrees as one of its width.
			expect(360 * Math.hypot(one[0] - other[0], one[1] - other[1])).toBeLessThan(1.01);
			const side = [one.join(), other.join()].sort().join(' ');
			sides.set(side, (sides.get(side) ?? 0) + 1);
		}
	}
	const edges = [box(0, 0, 6, 4)].flat().map(([lon = 0, lat = 0]) => [lon / 360 + 0.5, 0.5 - height(0, lat)]);
	const [xs, ys] = [0, 1].map((axis) => edges.map((edge) => Math.fround(edge[axis] ?? NaN)));
	const onOutline = (side: string): boolean =>
		[xs, ys].some((values, axis) => {
			const [one, other] = side.split(' ').map((corner) => Number(corner.split(',')[axis]));
			return (
				one !== undefined &&
				other !== undefined &&
				Math.abs(one - other) < 1e-9 &&
				(values ?? []).some((value) => Math.abs(value - one) < 1e-6)
			);
		});
	const alone = [...sides].filter(([, count]) => count === 1).map(([side]) => side);
	expect(alone.filter((side) => !onOutline(side))).toEqual([]);
	expect([...sides.values()].every((count) => count <= 2)).toBe(true);
});
