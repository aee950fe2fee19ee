import type { Area, Point, PolygonRings, Ring } from './area';
import { snap, type Grid } from './grid';

interface Crossing {
	/** Index of the ring's segment, and how far along the cut line the crossing lies. */
	readonly segment: number;
	readonly along: number;
	readonly point: Point;
	readonly ends: readonly [Point, Point];
}

/** Where segment a–b meets c–d, as shares of both; `null` where they do not meet. */
function meet(a: Point, b: Point, c: Point, d: Point): { onAB: number; onCD: number } | null {
	const denominator = (b[0] - a[0]) * (d[1] - c[1]) - (b[1] - a[1]) * (d[0] - c[0]);
	if (denominator === 0) return null;
	const onAB = ((c[0] - a[0]) * (d[1] - c[1]) - (c[1] - a[1]) * (d[0] - c[0])) / denominator;
	const onCD = ((c[0] - a[0]) * (b[1] - a[1]) - (c[1] - a[1]) * (b[0] - a[0])) / denominator;
	return onAB >= 0 && onAB < 1 && onCD >= 0 && onCD < 1 ? { onAB, onCD } : null;
}

function crossingsOf(ring: Ring, line: readonly Point[]): Crossing[] {
	const found: Crossing[] = [];
	for (let piece = 1; piece < line.length; piece += 1) {
		const [a, b] = [line[piece - 1], line[piece]];
		for (let index = 1; index < ring.length; index += 1) {
			const [c, d] = [ring[index - 1], ring[index]];
			if (!a || !b || !c || !d) continue;
			const at = meet(a, b, c, d);
			if (!at) continue;
			const point: Point = [a[0] + at.onAB * (b[0] - a[0]), a[1] + at.onAB * (b[1] - a[1])];
			found.push({ segment: index, along: piece - 1 + at.onAB, point, ends: [c, d] });
		}
	}
	return found.sort((a, b) => a.along - b.along);
}

export interface Cut {
	readonly pieces: readonly [PolygonRings, PolygonRings];
	/** Points that were set into the outline, with the segment they stand on: neighbours need them. */
	readonly inserted: readonly { readonly point: Point; readonly ends: readonly [Point, Point] }[];
}

/**
 * Cuts a polygon in two along a line that enters and leaves it once. The line must begin and end
 * outside. All new points stand on the grid. Throws a RangeError if the line crosses the outline
 * otherwise than twice, or if the polygon has holes.
 */
export function cutPolygon(grid: Grid, polygon: PolygonRings, line: readonly Point[]): Cut {
	const ring = polygon[0];
	if (!ring || polygon.length !== 1) throw new RangeError('a polygon with holes cannot be cut along a line');
	const [enter, leave, ...more] = crossingsOf(ring, line);
	if (!enter || !leave || more.length > 0) {
		const points = crossingsOf(ring, line).map(({ point }) => point.map((n) => n.toFixed(3)).join(' '));
		throw new RangeError(
			`the line must cross the outline twice, it does at: ${points.join(', ') || 'no point'}`
		);
	}
	const within = line
		.filter((_, index) => index > enter.along && index < leave.along)
		.map((point) => snap(grid, point));
	const [first, last] = enter.segment < leave.segment ? [enter, leave] : [leave, enter];
	const way = first === enter ? within : [...within].reverse();
	const firstPoint = snap(grid, first.point);
	const lastPoint = snap(grid, last.point);
	const between = ring.slice(first.segment, last.segment);
	const around = [...ring.slice(last.segment, -1), ...ring.slice(0, first.segment)];
	return {
		pieces: [
			[[firstPoint, ...between, lastPoint, ...[...way].reverse(), firstPoint]],
			[[lastPoint, ...around, firstPoint, ...way, lastPoint]]
		],
		inserted: [
			{ point: firstPoint, ends: first.ends },
			{ point: lastPoint, ends: last.ends }
		]
	};
}

const same = (a: Point | undefined, b: Point) => a !== undefined && a[0] === b[0] && a[1] === b[1];

/** Sets the points of a cut into every ring that runs along the same segments, so that arcs stay shared. */
export function insertPoints(area: Area, inserted: Cut['inserted']): Area {
	const insertInto = (ring: Ring): Ring =>
		ring.flatMap((point, index) => {
			const next = ring[index + 1];
			const hit = inserted.find(
				({ ends: [a, b] }) => (same(point, a) && same(next, b)) || (same(point, b) && same(next, a))
			);
			return hit ? [point, hit.point] : [point];
		});
	return { ...area, polygons: area.polygons.map((polygon) => polygon.map(insertInto)) };
}
