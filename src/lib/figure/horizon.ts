import { FIGURE, limbRadius } from '../atlas/camera';
import { labelBox } from '../atlas/label';
import type { Box } from '../atlas/box';
import type { LabelPosition } from '../atlas/label';
import { LABELS } from '../theme/lines';
import { countryLink } from './land';
import { element, escaped, short } from './markup';
import { NARROW_AREA } from './label-area';
import type { Picture } from './picture';

/** A country of the opening globe that lies beyond the horizon, named at the limb with an arrow. */
export interface HorizonName {
	readonly id: string;
	readonly position: LabelPosition;
	/** Direction of the arrow in degrees, clockwise from the right. */
	readonly turn: number;
	readonly box: Box;
}

const LETTERING = { ...LABELS.countryFar, size: LABELS.countryFar.small };
/** Distance from the limb, and room for the arrow after the name, in units. */
const INSET = 12;
const ARROW = 16;

/** Countries with a status that the opening globe cannot show. Other views leave them to the page's list. */
export function beyondHorizon({ scene, inputs, screen, look }: Picture): HorizonName[] {
	if (scene.camera.kind !== 'opening' || screen.kind === 'flat') return [];
	const [middleX, middleY] = [
		FIGURE.width / 2 + screen.view.offset[0],
		FIGURE.height / 2 + screen.view.offset[1]
	];
	return inputs.labels.flatMap(({ id, point }): HorizonName[] => {
		if (!inputs.atlas.country(id) || look(id) === 'outside' || screen.place(point)) return [];
		const [x, y] = screen.extended(point);
		const angle = Math.atan2(y - middleY, x - middleX);
		const reach = limbRadius(screen.view) - INSET;
		const right = Math.cos(angle) >= 0;
		const side = right ? 1 : -1;
		const position: LabelPosition = {
			lines: [{ text: inputs.atlas.nameOf(id), lettering: LETTERING }],
			x: middleX + reach * Math.cos(angle) - side * ARROW,
			y: Math.min(NARROW_AREA[3] - LETTERING.size, middleY + reach * Math.sin(angle)),
			align: right ? 'end' : 'start'
		};
		const [left, top, boxRight, bottom] = labelBox(position);
		const turn = (angle * 180) / Math.PI;
		return [
			{ id, position, turn, box: [left - (right ? 0 : ARROW), top, boxRight + (right ? ARROW : 0), bottom] }
		];
	});
}

/** Each name as a link, with an arrow that points to where the country lies. */
export function horizonNames(picture: Picture, names: readonly HorizonName[]): string {
	return names
		.map(({ id, position, turn }) => {
			// Drawn from the arrow's point, where it stays when small boxes enlarge it.
			const side = position.align === 'end' ? 1 : -1;
			return element(
				'g',
				{
					class: 'horizon',
					transform: `translate(${short(position.x + side * ARROW)} ${short(position.y)})`
				},
				countryLink(
					picture,
					id,
					element(
						'text',
						{
							'text-anchor': position.align,
							x: -side * ARROW,
							y: LETTERING.size * CAP_MIDDLE,
							'font-size': LETTERING.size,
							'font-weight': LETTERING.weight,
							'stroke-width': LETTERING.halo
						},
						escaped(position.lines[0]?.text ?? '')
					) +
						element('path', {
							class: 'arrow',
							'stroke-width': ARROW_WIDTH,
							transform: `translate(${-side * (ARROW / 2 - 2)} 0) rotate(${Math.round(turn)})`,
							d: 'M-5 0H5M1-4l4 4-4 4'
						})
				)
			);
		})
		.join('');
}

const ARROW_WIDTH = 1.4;
/** From the baseline up to the middle of capitals, in ems. */
const CAP_MIDDLE = 0.33;
