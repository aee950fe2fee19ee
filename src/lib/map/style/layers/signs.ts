import type { SymbolLayerSpecification } from 'maplibre-gl';
import { LABELS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import { LOOK_CHANGE_ZOOM } from '../../names';
import { FONTS } from '../fonts';
import type { AtlasLayer } from '../layer-order';

/** Where the number of a group stands, in its ems from the middle of the sign. */
const COUNT_OFFSET: [number, number] = [0.75, 0];

/** Signs of operations, institutions, microstates and places: always drawn, and in nobody's way twice. */
export function signLayers(theme: Theme, alwaysNear: boolean): AtlasLayer[] {
	const { map } = theme;
	const layout: SymbolLayerSpecification['layout'] = {
		'icon-allow-overlap': true,
		'icon-size': ['get', 'scale'],
		'icon-padding': 1,
		'text-field': ['get', 'count'],
		'text-font': [FONTS.bold],
		'text-size': LABELS.count.size,
		'text-offset': COUNT_OFFSET,
		'text-anchor': 'left',
		'text-optional': true,
		'symbol-sort-key': ['get', 'order']
	};
	const paint: SymbolLayerSpecification['paint'] = {
		'text-color': map.labelSelected,
		'text-halo-color': map.halo,
		'text-halo-width': LABELS.count.halo / 2
	};
	return [
		{
			id: 'signs-far',
			type: 'symbol',
			source: 'signs',
			maxzoom: LOOK_CHANGE_ZOOM,
			layout: {
				...layout,
				visibility: alwaysNear ? 'none' : 'visible',
				'icon-image': ['get', 'farImage'],
				'icon-anchor': ['get', 'farAnchor']
			},
			paint
		},
		{
			id: 'signs-near',
			type: 'symbol',
			source: 'signs',
			minzoom: alwaysNear ? 0 : LOOK_CHANGE_ZOOM,
			layout: { ...layout, 'icon-image': ['get', 'nearImage'], 'icon-anchor': ['get', 'nearAnchor'] },
			paint
		}
	];
}
