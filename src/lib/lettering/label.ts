import type { Box } from './box';
import { LINE_HEIGHT, textWidth } from './text-width';
import type { Lettering } from './text-width';
import type { Segment } from './segment';
import type { SegmentGrid } from './segment-grid';

export interface LabelLine {
	readonly text: string;
	readonly lettering: Lettering;
}

/** How and where a label may stand: the middle of its height, and how its lines lie about x. */
export interface LabelPosition {
	readonly lines: readonly LabelLine[];
	readonly x: number;
	readonly y: number;
	readonly align: 'start' | 'middle' | 'end';
}

export interface LabelCandidate {
	/** What it names. Of several candidates with one id, the first that finds a place is the label. */
	readonly id: string;
	/** Tried in this order. */
	readonly positions: readonly LabelPosition[];
	/** Where it stood before: tried before any other label takes its place, so that names do not jump. */
	readonly kept?: LabelPosition;
	/** Smaller comes first and takes its place from the others. */
	readonly order: number;
	/** Lines that the label must not cross; a label that would is dropped. */
	readonly keepOff?: SegmentGrid;
	/** Where a line to the label begins. It runs through no sign but its own, no label and no other such line. */
	readonly leader?: readonly [x: number, y: number];
	/** Would it be missed most? Where it finds no room it is placed before the others that are needed. */
	readonly needed?: boolean;
	/** A last say on a place, for rules that boxes and lines cannot express. */
	readonly accepts?: (box: Box) => boolean;
	/** The same on the line to it, as it would be drawn. */
	readonly acceptsLeader?: (line: Segment) => boolean;
	/** May it stay at a box in which it would be enlarged? Left out: wherever it is free. */
	readonly stays?: (box: Box, look: SmallLook) => boolean;
	/** Where it may stand in a small box in which it cannot stay; tried in this order. Left out: nowhere. */
	readonly elsewhere?: (look: SmallLook) => readonly LabelCandidate[];
}

export interface PlacedLabel {
	readonly candidate: LabelCandidate;
	readonly position: LabelPosition;
	readonly box: Box;
}

/** Height of a line that ink fills, in ems: from the ascenders' top to the descenders' foot, nearly. */
export const INK_HEIGHT = 0.92;

const sizes = new WeakMap<readonly LabelLine[], { width: number; height: number }>();

/** Width and height of lines of text; remembered, since one block is tried in many places. */
function blockSize(lines: readonly LabelLine[]): { width: number; height: number } {
	const known = sizes.get(lines);
	if (known) return known;
	const last = lines[lines.length - 1]?.lettering.size ?? 0;
	const size = {
		width: Math.max(...lines.map(({ text, lettering }) => textWidth(text, lettering))),
		height:
			lines.slice(0, -1).reduce((sum, { lettering }) => sum + lettering.size * LINE_HEIGHT, 0) +
			last * INK_HEIGHT
	};
	sizes.set(lines, size);
	return size;
}

/** The box that a label fills at a position. `enlarged` multiplies its letters, as small boxes do. */
export function labelBox(position: LabelPosition, enlarged = 1): Box {
	const size = blockSize(position.lines);
	const [width, height] = [size.width * enlarged, size.height * enlarged];
	const left = position.x - { start: 0, middle: width / 2, end: width }[position.align];
	return [left, position.y - height / 2, left + width, position.y + height / 2];
}

/** How a label's letters are drawn in a box of some size. */
export interface LabelLook {
	/** Multiplies its letters against the map, so that they stay legible. */
	readonly growth: number;
	/** Shows its first line only. */
	readonly firstLine: boolean;
}

/** How a label is drawn in a small box. */
export interface SmallLook extends LabelLook {
	/** Multiplies signs against the map. */
	readonly signs: number;
}

/** The box that a label fills in a small box, where it stands as in a large one. */
export function enlargedBox(position: LabelPosition, { growth, firstLine }: LabelLook): Box {
	const whole = labelBox(position, growth);
	const [first] = position.lines;
	if (!firstLine || !first) return whole;
	const [left, , right] = labelBox({ ...position, lines: [first] }, growth);
	return [left, whole[1], right, whole[1] + first.lettering.size * INK_HEIGHT * growth];
}

/** The line from what a label speaks of to the nearest side of its box, `[x1, y1, x2, y2]`. */
export function leaderOf([x, y]: readonly [number, number], position: LabelPosition, box: Box): Segment {
	const toX = Math.min(box[2], Math.max(box[0], position.x));
	const toY = y < box[1] ? box[1] : y > box[3] ? box[3] : position.y;
	return [x, y, toX, toY];
}
