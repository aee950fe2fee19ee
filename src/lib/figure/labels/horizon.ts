import { ARROW_ROOM, HORIZON_LETTERING } from '../../drawn/labels/horizon';
import type { HorizonName } from '../../drawn/labels/horizon';
import { short } from '../../drawn/shapes/part';
import { CAP_MIDDLE, element, escaped } from '../markup/markup';

/** Width of the arrow's line in units. */
const ARROW_WIDTH = 1.4;

/** Each name as a link, with an arrow that points to where the country lies. */
export function horizonNames(
	names: readonly HorizonName[],
	link: (id: string, content: string) => string
): string {
	return names
		.map(({ id, position, turn }) => {
			// Drawn from the arrow's point, where it stays when small boxes enlarge it.
			const side = position.align === 'end' ? 1 : -1;
			const content =
				element(
					'text',
					{
						'text-anchor': position.align,
						x: -side * ARROW_ROOM,
						y: HORIZON_LETTERING.size * CAP_MIDDLE,
						'font-size': HORIZON_LETTERING.size,
						'font-weight': HORIZON_LETTERING.weight,
						'stroke-width': HORIZON_LETTERING.halo
					},
					escaped(position.lines[0]?.text ?? '')
				) +
				element('path', {
					class: 'arrow',
					'stroke-width': ARROW_WIDTH,
					transform: `translate(${-side * (ARROW_ROOM / 2 - 2)} 0) rotate(${Math.round(turn)})`,
					d: 'M-5 0H5M1-4l4 4-4 4'
				});
			return element(
				'g',
				{
					class: 'horizon',
					transform: `translate(${short(position.x + side * ARROW_ROOM)} ${short(position.y)})`
				},
				link(id, content)
			);
		})
		.join('');
}
