import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelPosition } from '../../lettering/label';
import { LABELS } from '../../theme/lines';
import type { Ground } from '../ground';
import { NARROW_AREA } from './label-area';
import { isCalm } from './opening';

/** A country that the opening picture cannot show, named at its edge with an arrow. */
export interface HorizonName {
	readonly id: string;
	readonly position: LabelPosition;
	/** Direction of the arrow in degrees, clockwise from the right. */
	readonly turn: number;
	readonly box: Box;
}

export const HORIZON_LETTERING = { ...LABELS.countryFar, size: LABELS.countryFar.small };
/** Distance from the limb, and room for the arrow after the name, in units. */
const INSET = 12;
export const ARROW_ROOM = 16;

/** Countries with a status that an opening picture cannot show. Other views leave them to the page's list. */
export function beyondHorizon(ground: Ground): HorizonName[] {
	if (!isCalm(ground)) return [];
	const { inputs, screen, look } = ground;
	const { x: middleX, y: middleY, radius } = screen.edge;
	return inputs.labels.flatMap(({ id, point }): HorizonName[] => {
		if (!inputs.atlas.country(id) || look(id) === 'outside' || screen.place(point)) return [];
		const [x, y] = screen.extended(point);
		const angle = Math.atan2(y - middleY, x - middleX);
		// The flat map ends beyond the sides of a narrow page.
		const toSide =
			(Math.cos(angle) >= 0 ? NARROW_AREA[2] - middleX : middleX - NARROW_AREA[0]) /
			Math.abs(Math.cos(angle));
		const reach = Math.min(radius, toSide) - INSET;
		const right = Math.cos(angle) >= 0;
		const side = right ? 1 : -1;
		const position: LabelPosition = {
			lines: [{ text: inputs.atlas.nameOf(id), lettering: HORIZON_LETTERING }],
			x: middleX + reach * Math.cos(angle) - side * ARROW_ROOM,
			y: Math.min(NARROW_AREA[3] - HORIZON_LETTERING.size, middleY + reach * Math.sin(angle)),
			align: right ? 'end' : 'start'
		};
		const [left, top, boxRight, bottom] = labelBox(position);
		const turn = (angle * 180) / Math.PI;
		const box: Box = [left - (right ? 0 : ARROW_ROOM), top, boxRight + (right ? ARROW_ROOM : 0), bottom];
		return [{ id, position, turn, box }];
	});
}
