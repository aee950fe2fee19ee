import { CALLOUT_GAP, CALLOUT_LETTERING } from '../../drawn/labels/callout';
import type { Callout, CalloutRow } from '../../drawn/labels/callout';
import type { PlacedSign } from '../../drawn/signs/place-signs';
import { textWidth } from '../../lettering/text-width';
import { BOX_SIZES, CALLOUT, LABELS } from '../../theme/lines';
import { SIGNS } from '../../theme/signs';
import { short } from '../../drawn/shapes/part';
import { CAP_MIDDLE, element, escaped } from '../markup';

/** What a callout adds to the link of one country, drawn around the ring's own place. */
export function calloutOn({ large, small }: Callout, sign: PlacedSign): string {
	const find = (list: readonly CalloutRow[]): CalloutRow | undefined =>
		list.find(({ id }) => sign.members.includes(id));
	return (
		rowMarkup(sign.name, find(large), 'callout large', CALLOUT.large.row, 1) +
		rowMarkup(sign.name, find(small), 'callout small', CALLOUT.small.row, BOX_SIZES.small.letters)
	);
}

function rowMarkup(
	name: string,
	row: CalloutRow | undefined,
	className: string,
	height: number,
	enlarged: number
): string {
	if (!row) return '';
	const { x, y } = row;
	const radius = SIGNS.microstateRing.radius.far;
	const reach = 1 - radius / Math.max(radius, Math.hypot(x, y));
	const d = `M${short(x)} ${short(y)}L${short(x * (1 - reach))} ${short(y * (1 - reach))}`;
	const width = textWidth(name, CALLOUT_LETTERING) * enlarged;
	return element(
		'g',
		{ class: className },
		element('path', { class: 'line', 'stroke-width': LABELS.leaderWidth, d }),
		element('rect', {
			class: 'spot',
			x: x - width - CALLOUT_GAP,
			y: y - height / 2,
			width: width + CALLOUT_GAP,
			height
		}),
		element(
			'g',
			{ class: 'label', transform: `translate(${short(x - CALLOUT_GAP)} ${short(y)})` },
			element(
				'text',
				{
					'text-anchor': 'end',
					y: CALLOUT_LETTERING.size * CAP_MIDDLE,
					'font-size': CALLOUT_LETTERING.size,
					'font-weight': CALLOUT_LETTERING.weight,
					'stroke-width': CALLOUT_LETTERING.halo
				},
				escaped(name)
			)
		)
	);
}
