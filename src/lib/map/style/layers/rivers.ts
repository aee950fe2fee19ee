import { LINE_WIDTHS, RIVER_ZOOMS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import { onGround, sized } from '../expressions';
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
