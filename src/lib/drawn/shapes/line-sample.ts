import type { LineSample } from '../../theme/shapes/shapes';
import type { ThemeToken } from '../../theme/colours/theme';
import type { Part } from './part';

/** A piece of a line of the map, 26 px long about the point 0, 0, unless another path is given. */
export const lineSample = (line: LineSample, stroke: ThemeToken, d = 'M-13 0h26'): Part[] => [
	{ outline: { d }, stroke, ...line }
];
