import { LABELS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import { FONTS } from '../fonts';
import type { AtlasLayer } from '../layer-order';

/** Wider than any name. */
const UNBROKEN_EMS = 100;

/** Names of seas: they yield to every other name. */
export function seaNameLayer({ map }: Theme): AtlasLayer {
	return {
		id: 'sea-names',
		type: 'symbol',
		source: 'names',
		filter: ['==', ['get', 'sea'], true],
		layout: {
			// Names come with their line breaks.
			'text-field': ['get', 'name'],
			'text-max-width': UNBROKEN_EMS,
			'text-font': [FONTS.serifItalic],
			'text-size': LABELS.sea.size,
			'text-letter-spacing': LABELS.sea.spacing,
			'text-line-height': LABELS.lineHeight,
			'text-padding': 4,
			'symbol-sort-key': ['get', 'order']
		},
		paint: { 'text-color': map.seaLabel }
	};
}
