import earcut, { flatten } from 'earcut';
import type { Feature, Position } from 'geojson';

/**
 * Longest side of a triangle, in degrees. The renderer draws a straight line between two points, the globe an arc:
 * over one degree they are 0.00004 radii apart, a third of a pixel at zoom 6.
 */
const LONGEST_SIDE_DEGREES = 1;

/** Land as triangles: where each corner lies in MapLibre's world, both coordinates from 0 to 1, and three indices each. */
export interface LandMesh {
	readonly places: Float32Array<ArrayBuffer>;
	readonly triangles: Uint32Array<ArrayBuffer>;
}

type Triangle = readonly [number, number, number];

/** The triangles that cover polygons, none with a long side, without a gap between two of them. */
export function landMesh(features: readonly Feature[]): LandMesh {
	const places: number[] = [];
	const triangles: number[] = [];
	for (const polygon of features.flatMap(polygonsOf)) {
		const { vertices, holes } = flatten(polygon.map(opened));
		const corners: number[] = [...vertices];
		const found = earcut(vertices, holes, 2);
		const whole: Triangle[] = [];
		for (let at = 0; at + 2 < found.length; at += 3)
			whole.push([found[at] ?? 0, found[at + 1] ?? 0, found[at + 2] ?? 0]);
		const first = places.length / 2;
		for (const triangle of divided(whole, corners)) triangles.push(...triangle.map((index) => first + index));
		for (let at = 0; at < corners.length; at += 2)
			places.push(...inWorld(corners[at] ?? 0, corners[at + 1] ?? 0));
	}
	return { places: new Float32Array(places), triangles: new Uint32Array(triangles) };
}

function polygonsOf({ geometry }: Feature): Position[][][] {
	if (geometry.type === 'Polygon') return [geometry.coordinates];
	return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** A ring without its last point, which is its first. */
const opened = (ring: readonly Position[]): number[][] =>
	ring.slice(0, -1).map(([lon = 0, lat = 0]) => [lon, lat]);

/** Triangles of which every long side is cut in its middle, on both sides alike; new corners join the others. */
function divided(whole: readonly Triangle[], corners: number[]): Triangle[] {
	const middles = new Map<string, number>();
	const at = (index: number): readonly [number, number] => [
		corners[2 * index] ?? 0,
		corners[2 * index + 1] ?? 0
	];
	const length = (one: number, other: number): number =>
		Math.hypot(at(one)[0] - at(other)[0], at(one)[1] - at(other)[1]);
	const middleOf = (one: number, other: number): number => {
		const key = one < other ? `${one} ${other}` : `${other} ${one}`;
		const known = middles.get(key);
		if (known !== undefined) return known;
		const [from, to] = [at(one), at(other)];
		corners.push((from[0] + to[0]) / 2, (from[1] + to[1]) / 2);
		middles.set(key, corners.length / 2 - 1);
		return corners.length / 2 - 1;
	};
	const done: Triangle[] = [];
	const left = [...whole];
	for (let triangle = left.pop(); triangle; triangle = left.pop()) {
		const [a, b, c] = triangle;
		const sides = [
			{ from: a, to: b, opposite: c },
			{ from: b, to: c, opposite: a },
			{ from: c, to: a, opposite: b }
		];
		const longest = sides.reduce((best, side) =>
			length(side.from, side.to) > length(best.from, best.to) ? side : best
		);
		if (length(longest.from, longest.to) <= LONGEST_SIDE_DEGREES) {
			done.push(triangle);
			continue;
		}
		const middle = middleOf(longest.from, longest.to);
		left.push([longest.from, middle, longest.opposite], [middle, longest.to, longest.opposite]);
	}
	return done;
}

/** Web Mercator as MapLibre has it: from 0 to 1 eastwards and southwards. */
function inWorld(lon: number, lat: number): [x: number, y: number] {
	const north = Math.asinh(Math.tan((lat * Math.PI) / 180));
	return [lon / 360 + 0.5, 0.5 - north / (2 * Math.PI)];
}
