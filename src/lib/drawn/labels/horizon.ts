import { intersect } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import { enlargedBox } from '../../lettering/label';
import type { LabelPosition } from '../../lettering/label';
import { BOX_SIZES, LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { NARROW_AREA } from './label-area';
import { onSea } from './land-under';
import { isCalm } from './opening';
import { overTheMap, overTheMediumMap } from './over-the-map';

/** A country that the opening picture cannot show, named at its edge with an arrow. */
export interface HorizonName {
	readonly id: string;
	readonly position: LabelPosition;
	/** Direction of the arrow in degrees, clockwise from the right. */
	readonly turn: number;
	readonly box: Box;
}

/** What a name and its arrow cover where letters are so many times as large as they are set. */
export function horizonBox({ position }: Pick<HorizonName, 'position'>, growth = 1): Box {
	const [left, top, right, bottom] = enlargedBox(position, { growth, firstLine: false });
	const arrow = ARROW_ROOM * growth;
	return position.align === 'end' ? [left, top, right + arrow, bottom] : [left - arrow, top, right, bottom];
}

export const HORIZON_LETTERING = { ...LABELS.countryFar, size: LABELS.countryFar.small };
/** How large its letters become, in the smallest box. */
const LARGEST = { growth: BOX_SIZES.small.letters, firstLine: false } as const;
/** Open sea around a name, in units, but for the side of the edge. */
const ROOM = 16;
/** Width of a part of a name, in units. */
const SLICE = 12;
/** Distance from the limb, and room for the arrow after the name, in units. */
const INSET = 12;
export const ARROW_ROOM = 16;

/**
 * Angles in degrees by which a name may stand beside its direction, the nearest first. The flat map ends beyond
 * the sides of a narrow page, so that its names stand on the map itself, where they must not seem to name other land.
 */
const ASIDE = [0, -5, 5, -10, 10, -15, 15, -20, 20, -25, 25, -30, 30] as const;

/** Parts of a name's box with the room around it, so narrow that no country hides between their corners. */
function slicesOf(box: Box): Box[] {
	const [left, top] = [box[0] - ROOM, box[1] - ROOM];
	const [right, bottom] = [box[2], box[3] + ROOM];
	const count = Math.ceil((right - left) / SLICE);
	const width = (right - left) / count;
	return Array.from({ length: count }, (_, index): Box => {
		const from = left + index * width;
		return [from, top, from + width, bottom];
	});
}

/** Countries with a status that an opening picture cannot show. Other views leave them to the page's list. */
export function beyondHorizon(ground: Ground): HorizonName[] {
	if (!isCalm(ground)) return [];
	const { inputs, screen, look } = ground;
	const isOnSea = onSea(ground);
	const covered = [...overTheMap(ground), ...overTheMediumMap(ground.scene)];
	const isFree = ({ position, box }: HorizonName): boolean =>
		slicesOf(enlargedBox(position, LARGEST)).every(isOnSea) &&
		!covered.some((other) => intersect(box, other));
	return inputs.labels.flatMap(({ id, point }): HorizonName[] => {
		if (!inputs.atlas.country(id) || look(id) === 'outside' || screen.place(point)) return [];
		const [x, y] = screen.extended(point);
		const angle = Math.atan2(y - screen.edge.y, x - screen.edge.x);
		const name = inputs.atlas.nameOf(id);
		if (screen.kind === 'globe') return [nameAt(ground, id, name, angle)];
		const free = ASIDE.map((aside) => nameAt(ground, id, name, angle + (aside * Math.PI) / 180)).find(isFree);
		if (!free) return [];
		// Its arrow points to where the land would lie.
		const turn = (Math.atan2(y - free.position.y, x - free.position.x) * 180) / Math.PI;
		return [{ ...free, turn }];
	});
}

/** A name at the edge in a direction from the middle, in radians, clockwise from the right. */
function nameAt({ screen }: Ground, id: string, text: string, angle: number): HorizonName {
	const { x: middleX, y: middleY, radius } = screen.edge;
	const right = Math.cos(angle) >= 0;
	const side = right ? 1 : -1;
	const toSide = (right ? NARROW_AREA[2] - middleX : middleX - NARROW_AREA[0]) / Math.abs(Math.cos(angle));
	const reach = Math.min(radius, toSide) - INSET;
	const position: LabelPosition = {
		lines: [{ text, lettering: HORIZON_LETTERING }],
		x: middleX + reach * Math.cos(angle) - side * ARROW_ROOM,
		y: Math.min(NARROW_AREA[3] - HORIZON_LETTERING.size, middleY + reach * Math.sin(angle)),
		align: right ? 'end' : 'start'
	};
	return { id, position, turn: (angle * 180) / Math.PI, box: horizonBox({ position }) };
}
