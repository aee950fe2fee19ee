import { intersect } from './box';
import type { Box } from './box';
import { segmentMeets } from './segment';
import type { Segment } from './segment';

/** Line segments in figure units, found by place. */
export interface SegmentGrid {
	/** Does any segment touch the box? */
	crosses(box: Box): boolean;
}

/** Width of a cell of the grid in units: about the height of two labels. */
const CELL = 32;
/** More rows than any grid has, so that a column and a row make one number. */
const ROWS = 10_000;

/** Puts the segments of lines into a grid. Segments outside `within` are left out. */
export function segmentGrid(
	lines: readonly (readonly (readonly [x: number, y: number])[])[],
	within: Box
): SegmentGrid {
	const cells = new Map<number, Segment[]>();
	for (const line of lines) {
		line.forEach(([x2, y2], index) => {
			const before = line[index - 1];
			if (!before) return;
			const [x1, y1] = before;
			const box: Box = [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
			if (!intersect(box, within)) return;
			eachCell(box, within, (key) => {
				const cell = cells.get(key);
				if (cell) cell.push([x1, y1, x2, y2]);
				else cells.set(key, [[x1, y1, x2, y2]]);
			});
		});
	}
	return {
		crosses(box) {
			let crossed = false;
			eachCell(box, within, (key) => {
				crossed ||= cells.get(key)?.some((segment) => segmentMeets(segment, box)) ?? false;
			});
			return crossed;
		}
	};
}

function eachCell(box: Box, within: Box, visit: (key: number) => void): void {
	const cut: Box = [
		Math.max(box[0], within[0]),
		Math.max(box[1], within[1]),
		Math.min(box[2], within[2]),
		Math.min(box[3], within[3])
	];
	for (let column = Math.floor(cut[0] / CELL); column <= Math.floor(cut[2] / CELL); column++) {
		for (let row = Math.floor(cut[1] / CELL); row <= Math.floor(cut[3] / CELL); row++)
			visit(column * ROWS + row);
	}
}
