import { LABELS, LINE_WIDTHS, RIVER_ZOOMS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import { onGround, sized } from '../expressions';
import { FONTS } from '../fonts';
import type { AtlasLayer } from '../layer-order';

/** Rivers, under borders and coast. */
export function riverLayer({ map }: Theme): AtlasLayer {
	return {
		id: 'rivers',
		type: 'line',
		source: 'ground',
		filter: onGround('river'),
		minzoom: RIVER_ZOOMS.from,
		maxzoom: RIVER_ZOOMS.to,
		layout: { 'line-join': 'round', 'line-cap': 'round' },
		paint: { 'line-color': map.river, 'line-width': sized(LINE_WIDTHS.river) }
	};
}

/** Names of rivers: they yield to every name but those of seas. */
export function riverNameLayer({ map }: Theme): AtlasLayer {
	return {
		id: 'river-names',
		type: 'symbol',
		source: 'names',
		filter: ['==', ['get', 'river'], true],
		layout: {
			'text-field': ['get', 'name'],
			'text-font': [FONTS.serifItalic],
			'text-size': LABELS.river.size,
			'text-letter-spacing': LABELS.river.spacing,
			'text-padding': 2
		},
		paint: {
			'text-color': map.riverLabel,
			'text-halo-color': map.halo,
			'text-halo-width': LABELS.river.halo / 2
		}
	};
}
