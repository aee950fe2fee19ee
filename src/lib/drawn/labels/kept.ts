import { FIGURE } from '../../atlas/perspective';
import type { FigureView } from '../../atlas/perspective';
import type { LabelPosition } from '../../lettering/label';
import type { Screen } from '../plane/screen';
import type { Named, NamingCandidate } from './candidates';
import type { BoxSize } from './box-size';
import type { DrawnLabel } from './drawn-label';

/** The labels that a reader sees, so that the next placement leaves them where they are. */
export interface Kept {
	readonly labels: readonly DrawnLabel[];
	/** Zoom for which their letters were set: where it is another, they take their new size. */
	readonly lettered: number;
	readonly view: FigureView;
}

/** A label that was seen before has its letters set anew where the zoom has changed by more than this. */
const SAME_ZOOM = 0.1;
/** A map that was moved by less than this, in units, rests where it was: nothing comes that was not there. */
const AT_REST = 4;

/** The zoom for which letters are set: that of what is kept, however often a map hardly zooms on from there. */
export function letteredAt(kept: Kept | null, zoom: number): number {
	return kept && Math.abs(kept.lettered - zoom) < SAME_ZOOM ? kept.lettered : zoom;
}

const sameNamed = (one: Named, other: Named): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Where labels would stand if they went along with their land from the view before. */
export interface Before {
	/** Of a candidate in a box of the size that was asked about. */
	positionOf(candidate: NamingCandidate): LabelPosition | undefined;
	/** Was it there? */
	has(id: string): boolean;
	/** Did it stand in this box, with a line to it or without, other than the candidate would? */
	stoodElse(candidate: NamingCandidate): boolean;
	/** Has the zoom changed so much that letters take their new size? */
	readonly isZoomed: boolean;
	/** May it show, or would it be new on a map that has hardly moved? */
	mayShow(id: string): boolean;
	/** Of a label that stands elsewhere in a small one, with a line to it or without. */
	elsewhere(size: BoxSize, id: string, withLeader: boolean): LabelPosition | undefined;
}

export const NOTHING_BEFORE: Before = {
	positionOf: () => undefined,
	has: () => false,
	stoodElse: () => false,
	isZoomed: false,
	mayShow: () => true,
	elsewhere: () => undefined
};

/**
 * @param screen the view now
 * @param size of the box whose labels are placed
 */
export function beforeIn(kept: Kept | null, screen: Screen, zoom: number, size: BoxSize): Before {
	if (!kept) return NOTHING_BEFORE;
	const isSameZoom = letteredAt(kept, zoom) === kept.lettered;
	const inBox = new Map(kept.labels.filter(({ sizes }) => sizes.includes(size)).map((one) => [one.id, one]));
	const moved = (label: DrawnLabel): LabelPosition | undefined => movedWith(label, screen);
	const rests = isSameZoom && distanceMoved(kept.view, screen) < AT_REST;
	const known = new Set(size === 'large' ? kept.labels.map(({ id }) => id) : inBox.keys());
	return {
		has: (id) => known.has(id),
		isZoomed: !isSameZoom,
		mayShow: (id) => !rests || known.has(id),
		stoodElse({ id, leader }) {
			const before = inBox.get(id);
			return before !== undefined && (before.leader !== null) !== (leader !== undefined);
		},
		positionOf({ id, named, leader, positions }) {
			const before = inBox.get(id);
			if (!before || !sameNamed(before.named, named) || (before.leader !== null) !== (leader !== undefined))
				return undefined;
			const position = moved(before);
			const lines = isSameZoom ? before.position.lines : positions[0]?.lines;
			return position && lines && { ...position, lines };
		},
		elsewhere(size, id, withLeader) {
			const before = kept.labels.find(
				(one) => one.id === id && !one.sizes.includes('large') && one.sizes.includes(size)
			);
			if (!before || (before.leader !== null) !== withLeader) return undefined;
			return moved(before);
		}
	};
}

/** How far the middle of the view before has gone, in units. */
function distanceMoved({ center, offset }: FigureView, screen: Screen): number {
	const now = screen.place(center);
	if (!now) return Infinity;
	return Math.hypot(now[0] - FIGURE.width / 2 - offset[0], now[1] - FIGURE.height / 2 - offset[1]);
}

/** A label goes with the place it stands on or, at a leader, with the place that the leader begins at. */
function movedWith({ anchor, at, position }: DrawnLabel, screen: Screen): LabelPosition | undefined {
	const now = anchor && screen.place(anchor);
	if (!now) return undefined;
	return { ...position, x: now[0] + position.x - at[0], y: now[1] + position.y - at[1] };
}
