/*
 * Sizes of what the legend of every page shows as the map does, in CSS px. They stand apart from the other sizes
 * of the map because pages wait for these, and for no others.
 */

/** Operations: far ones are dots; `near` and `close` are the radius of the pin's head. */
export const OPERATION = {
	radius: { far: 4.1, near: 9.5, close: 9.5 },
	ring: { far: 1.5, near: 1.5, close: 1.5 },
	/** Line of the hollow signs of closed ones. */
	closedLine: 1.3
} as const;

/** The square of an institution. */
export const INSTITUTION = {
	side: { far: 6, near: 9, close: 9 },
	line: { far: 1.5, near: 1.5, close: 1.5 }
} as const;

/** Marks of the patterns, at every zoom of a band. */
export const PATTERN = {
	hatchWidth: { far: 1.3, near: 1.2 },
	dotRadius: { far: 0.95, near: 1.05 }
} as const;

/** Width of a line, and its dash and gap. */
export interface LineSample {
	readonly width: number;
	readonly dash?: readonly number[];
}

/** Lines that the policy dashes: near ones, and dash and gap of far ones. */
export const DASHED = { width: 1.1, dash: [5, 4] } as const;
export const DASHED_FAR = [2.2, 1.8] as const;

/** Near borders that are lit. */
export const LIT = { width: 3.4 } as const;
