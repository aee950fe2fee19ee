import type { Point } from './area';
import { toGrid, type Grid } from './grid';

/** One segment of an arc: points `index` and `index + 1`. */
export interface SegmentRef {
	readonly arc: number;
	readonly index: number;
}

export interface CrossingPair {
	readonly a: SegmentRef;
	readonly b: SegmentRef;
}

/** Side of a cell of the search grid, in grid units: about half a degree, a handful of segments each. */
const CELL_UNITS = 150;

/** Twice the signed area of a triangle; exact, since grid units are whole numbers. */
const turn = (ax: number, ay: number, bx: number, by: number, cx: number, cy: number): number =>
	(bx - ax) * (cy - ay) - (by - ay) * (cx - ax);

/**
 * All pairs of segments that properly cross, over all arcs together (touching ends do not count).
 * Exact integer arithmetic on the grid; near-linear by a cell index.
 */
export function findCrossings(grid: Grid, arcs: readonly (readonly Point[])[]): CrossingPair[] {
	const segments: { ref: SegmentRef; x1: number; y1: number; x2: number; y2: number }[] = [];
	const cells = new Map<number, number[]>();
	arcs.forEach((arc, arcIndex) => {
		const units = arc.map((point) => toGrid(grid, point));
		for (let index = 0; index + 1 < units.length; index += 1) {
			const [a, b] = [units[index], units[index + 1]];
			if (!a || !b || (a[0] === b[0] && a[1] === b[1])) continue;
			const number =
				segments.push({ ref: { arc: arcIndex, index }, x1: a[0], y1: a[1], x2: b[0], y2: b[1] }) - 1;
			const [west, east] = [Math.min(a[0], b[0]), Math.max(a[0], b[0])].map((n) =>
				Math.floor(n / CELL_UNITS)
			);
			const [south, north] = [Math.min(a[1], b[1]), Math.max(a[1], b[1])].map((n) =>
				Math.floor(n / CELL_UNITS)
			);
			for (let column = west ?? 0; column <= (east ?? 0); column += 1) {
				for (let row = south ?? 0; row <= (north ?? 0); row += 1) {
					const key = column * 100_000 + row;
					const cell = cells.get(key);
					if (cell) cell.push(number);
					else cells.set(key, [number]);
				}
			}
		}
	});
	const found = new Map<string, CrossingPair>();
	for (const cell of cells.values()) {
		for (let i = 0; i < cell.length; i += 1) {
			const s = segments[cell[i] ?? -1];
			if (!s) continue;
			for (let j = i + 1; j < cell.length; j += 1) {
				const t = segments[cell[j] ?? -1];
				if (!t) continue;
				const d1 = turn(s.x1, s.y1, s.x2, s.y2, t.x1, t.y1);
				const d2 = turn(s.x1, s.y1, s.x2, s.y2, t.x2, t.y2);
				if (d1 === 0 || d2 === 0 || d1 > 0 === d2 > 0) continue;
				const d3 = turn(t.x1, t.y1, t.x2, t.y2, s.x1, s.y1);
				const d4 = turn(t.x1, t.y1, t.x2, t.y2, s.x2, s.y2);
				if (d3 === 0 || d4 === 0 || d3 > 0 === d4 > 0) continue;
				found.set(`${cell[i]} ${cell[j]}`, { a: s.ref, b: t.ref });
			}
		}
	}
	return [...found.values()];
}

/** All pairs of segments that run between the same two points, over all arcs together. Linear. */
export function findCoincidences(grid: Grid, arcs: readonly (readonly Point[])[]): CrossingPair[] {
	const found: CrossingPair[] = [];
	const seen = new Map<string, SegmentRef>();
	arcs.forEach((arc, arcIndex) => {
		const keys = arc.map((point) => toGrid(grid, point).join(' '));
		for (let index = 0; index + 1 < keys.length; index += 1) {
			const [from = '', to = ''] = [keys[index], keys[index + 1]];
			if (from === to) continue;
			const key = from < to ? `${from},${to}` : `${to},${from}`;
			const here: SegmentRef = { arc: arcIndex, index };
			const other = seen.get(key);
			if (other) found.push({ a: other, b: here });
			else seen.set(key, here);
		}
	});
	return found;
}
