/** Anchors of a text that MapLibre tries in turn, each followed by its shift in ems: `['left', [1, 0], …]`. */
export type AnchorOffsets = readonly (string | readonly [x: number, y: number])[];

/** Side of the text that stands at its point. */
export type Anchor = 'center' | 'left' | 'right' | 'top' | 'bottom';

/** The list that MapLibre's `text-variable-anchor-offset` wants, in the order of the record's keys. */
export function anchors(shifts: Readonly<Partial<Record<Anchor, readonly [x: number, y: number]>>>): AnchorOffsets {
	return Object.entries(shifts).flatMap(([anchor, shift]) => (shift ? [anchor, shift] : []));
}
