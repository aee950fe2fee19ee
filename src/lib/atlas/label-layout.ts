import { LINE_HEIGHT, textWidth } from './lettering';
import type { Lettering } from './lettering';

/** A rectangle in figure units, `[left, top, right, bottom]`. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

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
	/** Smaller comes first and takes its place from the others. */
	readonly order: number;
	/** Lines that the label must not cross; a label that would is dropped. */
	readonly keepOff?: SegmentGrid;
	/** Where a line to the label begins. It must not run through a label that is there already. */
	readonly leader?: readonly [x: number, y: number];
	/** Must that line run through no sign but its own? */
	readonly clearOfSigns?: boolean;
	/** A last say on a place, for rules that boxes and lines cannot express. */
	readonly accepts?: (box: Box) => boolean;
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
/** Free space around each label, in units. */
const GAP = 2;
/** Free space between a line and a label that moved in a small box, in units. */
const LINE_GAP = 6;
/** Free space between two labels in one line, where they would read as one. */
const WORD_GAP = 6;

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

/**
 * Decides which labels show and where: the first free position of each candidate, in their order.
 * Pure and deterministic. Boxes never intersect one another, `occupied`, or the lines of `keepOff`.
 * @param occupied boxes of signs and panels that no label may cover
 * @param within labels that do not lie inside it are dropped
 */
export function layoutLabels(
	candidates: readonly LabelCandidate[],
	occupied: readonly Box[],
	within: Box
): PlacedLabel[] {
	const placed: PlacedLabel[] = [];
	const sorted = candidates
		.map((candidate, index) => ({ candidate, index }))
		.sort((one, other) => one.candidate.order - other.candidate.order || one.index - other.index);
	const named = new Set<string>();
	for (const { candidate } of sorted) {
		if (named.has(candidate.id)) continue;
		for (const position of candidate.positions) {
			const box = labelBox(position);
			if (!contains(within, box)) continue;
			const wide = grown(box, GAP);
			if (occupied.some((other) => intersect(wide, other))) continue;
			const apart: Box = [box[0] - WORD_GAP, wide[1], box[2] + WORD_GAP, wide[3]];
			if (placed.some((other) => intersect(apart, other.box))) continue;
			if (candidate.keepOff?.crosses(box)) continue;
			if (candidate.accepts && !candidate.accepts(box)) continue;
			const line = candidate.leader && leaderOf(candidate.leader, position, box);
			if (line && placed.some((other) => segmentMeets(line, other.box))) continue;
			if (
				line &&
				candidate.clearOfSigns &&
				occupied.some((other) => !holds(other, line) && segmentMeets(line, other))
			)
				continue;
			named.add(candidate.id);
			placed.push({ candidate, position, box });
			break;
		}
	}
	return placed;
}

/** How a label is drawn in a small box. */
export interface SmallLook {
	/** Multiplies its letters against the map, so that they stay legible. */
	readonly growth: number;
	/** The same for signs. */
	readonly signs: number;
	/** Shows its first line only. */
	readonly firstLine: boolean;
}

/** The box that a label fills in a small box, where it stands as in a large one. */
export function enlargedBox(
	position: LabelPosition,
	{ growth, firstLine }: Pick<SmallLook, 'growth' | 'firstLine'>
): Box {
	const whole = labelBox(position, growth);
	const [first] = position.lines;
	if (!firstLine || !first) return whole;
	const [left, , right] = labelBox({ ...position, lines: [first] }, growth);
	return [left, whole[1], right, whole[1] + first.lettering.size * INK_HEIGHT * growth];
}

/** A label in a small box: the placed one, or another place that it takes there. */
export interface EnlargedLabel {
	readonly of: PlacedLabel;
	readonly label: PlacedLabel;
}

/**
 * Which of the placed labels show when letters grow against the map, as they must in a small box: those that can
 * stay where they are, and those that find room `elsewhere`. Those that come first take their place from the others.
 */
export function enlargedLabels(
	placed: readonly PlacedLabel[],
	occupied: readonly Box[],
	look: (candidate: LabelCandidate) => SmallLook,
	within: Box
): EnlargedLabel[] {
	const taken: Box[] = [];
	return placed.flatMap((of): EnlargedLabel[] => {
		const small = look(of.candidate);
		const isFree = (candidate: LabelCandidate, position: LabelPosition): boolean => {
			const box = enlargedBox(position, small);
			if (!contains(within, box)) return false;
			if (occupied.some((other) => intersect(box, other))) return false;
			const wide = grown(box, GAP);
			if (taken.some((other) => intersect(wide, other))) return false;
			const isMoved = of.candidate !== candidate;
			if (candidate.keepOff?.crosses(isMoved ? grown(box, LINE_GAP) : box)) return false;
			if (candidate.accepts && !candidate.accepts(box)) return false;
			if (!isMoved) return candidate.stays?.(box, small) ?? true;
			const line = candidate.leader && leaderOf(candidate.leader, position, box);
			if (!line) return true;
			const runsThrough = (other: Box): boolean => !holds(other, line) && segmentMeets(line, other);
			if (candidate.clearOfSigns && occupied.some(runsThrough)) return false;
			return !taken.some((other) => segmentMeets(line, other));
		};
		if (isFree(of.candidate, of.position)) {
			taken.push(enlargedBox(of.position, small));
			return [{ of, label: of }];
		}
		for (const candidate of of.candidate.elsewhere?.(small) ?? []) {
			const position = candidate.positions.find((one) => isFree(candidate, one));
			if (!position) continue;
			const box = enlargedBox(position, small);
			taken.push(box);
			return [{ of, label: { candidate, position, box } }];
		}
		return [];
	});
}

/** The line from what a label speaks of to the nearest side of its box, `[x1, y1, x2, y2]`. */
export function leaderOf(
	[x, y]: readonly [number, number],
	position: LabelPosition,
	box: Box
): [x1: number, y1: number, x2: number, y2: number] {
	const toX = Math.min(box[2], Math.max(box[0], position.x));
	const toY = y < box[1] ? box[1] : y > box[3] ? box[3] : position.y;
	return [x, y, toX, toY];
}

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
	const cells = new Map<number, [number, number, number, number][]>();
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

/** Clips the segment to the box by the parameter of the line (Liang and Barsky 1984). */
function segmentMeets([x1, y1, x2, y2]: readonly [number, number, number, number], box: Box): boolean {
	let [enter, leave] = [0, 1];
	const sides: readonly (readonly [step: number, room: number])[] = [
		[x1 - x2, x1 - box[0]],
		[x2 - x1, box[2] - x1],
		[y1 - y2, y1 - box[1]],
		[y2 - y1, box[3] - y1]
	];
	for (const [step, room] of sides) {
		if (step === 0) {
			if (room < 0) return false;
		} else if (step < 0) {
			enter = Math.max(enter, room / step);
		} else {
			leave = Math.min(leave, room / step);
		}
	}
	return enter <= leave;
}

/** Do two boxes share more than an edge? */
export function intersect(one: Box, other: Box): boolean {
	return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1];
}

/** Does a line begin in a box? */
const holds = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number, number, number]): boolean =>
	x >= left && x <= right && y >= top && y <= bottom;

export function grown(box: Box, by: number): Box {
	return [box[0] - by, box[1] - by, box[2] + by, box[3] + by];
}

function contains(outer: Box, inner: Box): boolean {
	return inner[0] >= outer[0] && inner[1] >= outer[1] && inner[2] <= outer[2] && inner[3] <= outer[3];
}
