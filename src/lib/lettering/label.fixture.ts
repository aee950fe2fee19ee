import type { Box } from './box';
import type { LabelCandidate, LabelPosition } from './label';

/* Labels for tests of their layout. */

export const lettering = { size: 12, weight: 600, spacing: 0 };
export const within: Box = [0, 0, 400, 300];
export const at = (
	text: string,
	x: number,
	y: number,
	align: LabelPosition['align'] = 'middle'
): LabelPosition => ({
	lines: [{ text, lettering }],
	x,
	y,
	align
});
export const candidate = (id: string, order: number, ...positions: LabelPosition[]): LabelCandidate => ({
	id,
	order,
	positions
});
