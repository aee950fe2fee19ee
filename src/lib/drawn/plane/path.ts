import type { GeoContext } from 'd3-geo';

/**
 * Path coordinates are whole numbers of this many to a figure unit; the group that holds the paths
 * is scaled back. Half a step is an eighth of a pixel.
 */
export const PATH_SCALE = 4;

/** A drawing context that writes the shortest path data: relative, whole steps, no empty segments. */
export interface PathWriter extends GeoContext {
	/** The path data written so far; empty where nothing was drawn. */
	data(): string;
}

/** @returns a context for `geoPath`, for outlines that are filled (`ring`) or for lines. */
export function pathWriter(kind: 'ring' | 'line'): PathWriter {
	const fewest = kind === 'ring' ? 3 : 2;
	let written = '';
	/** Where the pen is after what was written. */
	let penX = 0;
	let penY = 0;
	let points: number[] = [];

	function flush(closed: boolean): void {
		const count = points.length / 2;
		if (count >= fewest) {
			let [x, y] = [penX, penY];
			for (let index = 0; index < points.length; index += 2) {
				const [nextX = 0, nextY = 0] = [points[index], points[index + 1]];
				const [dx, dy] = [nextX - x, nextY - y];
				const lead = index === 0 ? 'm' : index === 2 || dx < 0 ? '' : ' ';
				const first = index === 2 && dx >= 0 ? ' ' : '';
				written += `${lead}${first}${dx}${dy < 0 ? '' : ' '}${dy}`;
				[x, y] = [nextX, nextY];
			}
			if (closed) {
				written += 'z';
				[penX, penY] = [points[0] ?? 0, points[1] ?? 0];
			} else {
				[penX, penY] = [x, y];
			}
		}
		points = [];
	}

	function add(x: number, y: number): void {
		const [stepX, stepY] = [Math.round(x * PATH_SCALE), Math.round(y * PATH_SCALE)];
		const last = points.length - 2;
		if (last >= 0 && points[last] === stepX && points[last + 1] === stepY) return;
		points.push(stepX, stepY);
	}

	return {
		beginPath: () => undefined,
		moveTo(x, y) {
			flush(false);
			add(x, y);
		},
		lineTo: add,
		closePath() {
			const end = points.length - 2;
			if (end > 0 && points[0] === points[end] && points[1] === points[end + 1]) points.length = end;
			flush(true);
		},
		arc: () => undefined,
		data() {
			flush(false);
			return written;
		}
	};
}
