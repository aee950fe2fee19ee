import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import { LABELS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import { LOOK_CHANGE_ZOOM } from '../../names';
import { lookColor } from '../expressions';
import { FONTS } from '../fonts';
import type { AtlasLayer } from '../layer-order';

/** Where the number of a group stands, in its ems from the middle of the sign. */
const COUNT_OFFSET: [number, number] = [0.75, 0];

/** The number of a cluster stands in its sign, that of a city's institutions beside theirs. */
const IS_CLUSTER: ExpressionSpecification = ['==', ['get', 'kind'], 'cluster'];

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
		'text-offset': ['case', IS_CLUSTER, ['literal', [0, 0]], ['literal', COUNT_OFFSET]],
		'text-anchor': ['case', IS_CLUSTER, 'center', 'left'],
		'text-optional': true,
		'symbol-sort-key': ['get', 'order']
	};
	const paint: SymbolLayerSpecification['paint'] = {
		'text-color': ['case', IS_CLUSTER, map.pinRing, map.labelSelected],
		'text-halo-color': map.halo,
		'text-halo-width': ['case', IS_CLUSTER, 0, LABELS.count.halo / 2]
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

/** Names beside signs are broken into lines no longer than this, in ems. */
const SIGN_LINE_EMS = 16;

/** Two lines: what it is, and a quieter second line where there is one. */
function twoLines(theme: Theme, sizes: { first: number; second: number }): ExpressionSpecification {
	const first = { 'text-font': ['literal', [FONTS.semibold]] } satisfies object;
	const second = {
		'text-font': ['literal', [FONTS.regular]],
		'font-scale': sizes.second / sizes.first,
		'text-color': theme.interface.ink2
	} satisfies object;
	const expression: unknown = [
		'case',
		['==', ['get', 'second'], ''],
		['format', ['get', 'name'], first],
		['format', ['get', 'name'], first, '\n', {}, ['get', 'second'], second]
	];
	return expression as ExpressionSpecification;
}

/** Names beside signs. Those that a Scene lights show at every zoom and win over countries' names. */
export function signNameLayers(theme: Theme): AtlasLayer[] {
	const { map } = theme;
	const layout: SymbolLayerSpecification['layout'] = {
		'text-field': twoLines(theme, { first: LABELS.sign.size, second: LABELS.signSecond.size }),
		'text-font': [FONTS.semibold],
		'text-size': LABELS.sign.size,
		'text-line-height': LABELS.lineHeight,
		'text-justify': 'auto',
		'text-padding': 0,
		'text-max-width': SIGN_LINE_EMS,
		'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
		'text-radial-offset': ['get', 'reach'],
		'symbol-sort-key': ['get', 'order']
	};
	const paint: SymbolLayerSpecification['paint'] = {
		'text-color': lookColor({ participating: map.labelNearParticipating }, map.labelSelected),
		'text-halo-color': map.halo,
		'text-halo-width': LABELS.sign.halo / 2
	};
	return [
		{
			id: 'sign-names',
			type: 'symbol',
			source: 'sign-names',
			minzoom: LOOK_CHANGE_ZOOM,
			filter: ['==', ['get', 'lit'], false],
			layout,
			paint
		},
		{
			id: 'lit-sign-names',
			type: 'symbol',
			source: 'sign-names',
			filter: ['==', ['get', 'lit'], true],
			layout,
			paint
		}
	];
}
