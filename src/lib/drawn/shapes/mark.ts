import type { Part } from './part';

/** Side of the box of the mark, whose corner is the point 0, 0. */
export const MARK_SIDE = 28;
const LINE = 1.7;

/** The mark of the atlas: a globe with a parallel and a meridian, and two places. */
export const MARK: readonly Part[] = [
	{
		outline: {
			d: 'M1.8 14a12.2 12.2 0 1 1 24.4 0a12.2 12.2 0 1 1-24.4 0zM2.4 10.4Q14 15.4 25.6 10.4'
		},
		stroke: 'ink',
		width: LINE
	},
	{ outline: { d: 'M8.4 14a5.6 12.2 0 1 1 11.2 0a5.6 12.2 0 1 1-11.2 0z' }, stroke: 'ink3', width: LINE },
	{ outline: { d: 'M6.6 12.3a2 2 0 1 1 4 0a2 2 0 1 1-4 0zm11 0a2 2 0 1 1 4 0a2 2 0 1 1-4 0z' }, fill: 'ink' }
];
