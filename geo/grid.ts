import type { Point } from './area';

/**
 * The integer grid of the source file (about 400 by 190 m at the equator). Every point of the atlas
 * stands on it, new ones too, so that neighbours meet exactly and writing loses nothing.
 */
export interface Grid {
	readonly scale: readonly [number, number];
	readonly translate: readonly [number, number];
}

const SOUTH_POLE_LATITUDE = -90;

/** Grid indices of a point, clamped so that no latitude falls below the pole. */
export function toGrid(grid: Grid, point: readonly [number, number]): [column: number, row: number] {
	const lowestRow = Math.ceil((SOUTH_POLE_LATITUDE - grid.translate[1]) / grid.scale[1]);
	return [
		Math.round((point[0] - grid.translate[0]) / grid.scale[0]),
		Math.max(lowestRow, Math.round((point[1] - grid.translate[1]) / grid.scale[1]))
	];
}

export function fromGrid(grid: Grid, column: number, row: number): Point {
	return [column * grid.scale[0] + grid.translate[0], row * grid.scale[1] + grid.translate[1]];
}

/** The nearest point of the grid, bit for bit as the source decodes it. */
export function snap(grid: Grid, point: readonly [number, number]): Point {
	return fromGrid(grid, ...toGrid(grid, point));
}
