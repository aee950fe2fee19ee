import { grown, intersect } from './box';
import type { Box } from './box';
import { beginsIn, segmentMeets, segmentsCross } from './segment';
import type { Segment } from './segment';

/** Free space around each label, in units. */
export const GAP = 2;

/** The room that labels and the lines to them have taken so far. */
export interface TakenRoom {
	/** Is a label's box free of the others, and of their lines? `apart` is the box with the space that it wants. */
	hasRoomFor(box: Box, apart: Box): boolean;
	/** May a line be drawn: through no label, no other line, and no sign but that in which it begins? */
	hasWayFor(line: Segment): boolean;
	take(box: Box, line: Segment | null): void;
}

/** Nothing is taken yet but by the signs, as large as they are drawn. */
export function takenRoom(signs: readonly Box[]): TakenRoom {
	const boxes: Box[] = [];
	const lines: Segment[] = [];
	return {
		hasRoomFor: (box, apart) =>
			!boxes.some((other) => intersect(apart, other)) &&
			!lines.some((other) => segmentMeets(other, grown(box, GAP))),
		hasWayFor: (line) =>
			!signs.some((sign) => !beginsIn(line, sign) && segmentMeets(line, sign)) &&
			!boxes.some((other) => segmentMeets(line, other)) &&
			!lines.some((other) => segmentsCross(line, other)),
		take(box, line) {
			boxes.push(box);
			if (line) lines.push(line);
		}
	};
}
