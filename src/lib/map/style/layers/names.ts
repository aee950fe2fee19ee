import type { ExpressionSpecification, SymbolLayerSpecification } from 'maplibre-gl';
import type { Scene } from '../../../atlas/scene';
import { LABELS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import { LOOK_CHANGE_ZOOM } from '../../names';
import { lookColor } from '../expressions';
import { FONTS } from '../fonts';
import type { AtlasLayer } from '../layer-order';

/** Wider than any name. */
const UNBROKEN_EMS = 100;

const IS_SELECTED: ExpressionSpecification = ['==', ['get', 'selected'], true];
/** Only participating States have a fill of their own where they are selected or set off. */
const SELECTED_FILL: ExpressionSpecification = [
	'all',
	['any', IS_SELECTED, ['==', ['get', 'setOff'], true]],
	['==', ['get', 'look'], 'participating']
];

/** Names of countries: far as written, near in capitals, and the subject of the page or story. */
export function countryNameLayers(theme: Theme, alwaysNear: boolean): AtlasLayer[] {
	const { far, near, map } = theme;
	const nearColor = lookColor(
		{
			participating: map.labelNearParticipating,
			mediterranean: map.labelNearMediterranean,
			asian: map.labelNearAsian
		},
		map.labelNearOutside
	);
	const nearHalo = lookColor(
		{
			participating: near.participating,
			mediterranean: near.mediterranean,
			asian: near.asian,
			'no-status': near.kosovo
		},
		near.outside
	);
	const farColor = lookColor(
		{
			participating: map.labelFarParticipating,
			mediterranean: map.labelFarMediterranean,
			asian: map.labelFarParticipating
		},
		map.labelFarOutside
	);
	const farHalo = lookColor(
		{
			participating: far.participating,
			mediterranean: far.mediterranean,
			asian: far.asian,
			'no-status': far.kosovo
		},
		far.outside
	);
	const common: SymbolLayerSpecification['layout'] = {
		'text-field': ['get', 'nearName'],
		// Names come with their line breaks, and in capitals where they are set in them.
		'text-max-width': UNBROKEN_EMS,
		'text-line-height': LABELS.lineHeight,
		'text-padding': 2,
		'symbol-sort-key': ['get', 'order']
	};
	// On its point; where a sign or another name is in the way, beside it as far as the country has room.
	const onItsPoint: SymbolLayerSpecification['layout'] = {
		'text-variable-anchor-offset': [
			'match',
			['get', 'room'],
			'wide',
			['literal', ['center', [0, 0], 'top', [0, 0], 'bottom', [0, 0], 'right', [0, 0], 'left', [0, 0]]],
			'short',
			['literal', ['center', [0, 0], 'top', [0, -0.3], 'bottom', [0, 0.3], 'right', [1, 0], 'left', [-1, 0]]],
			['literal', ['center', [0, 0], 'top', [0, -0.3], 'bottom', [0, 0.3]]]
		]
	};
	const subject: SymbolLayerSpecification['layout'] = {
		...common,
		...onItsPoint,
		'text-font': [FONTS.bold],
		'text-size': ['get', 'nearSize'],
		'text-letter-spacing': LABELS.subject.spacing
	};
	return [
		{
			id: 'partner-names',
			type: 'symbol',
			source: 'names',
			maxzoom: LOOK_CHANGE_ZOOM,
			filter: ['==', ['get', 'beside'], true],
			layout: {
				...common,
				visibility: alwaysNear ? 'none' : 'visible',
				'text-field': ['get', 'name'],
				'text-font': [FONTS.semibold],
				'text-size': LABELS.countryFar.small,
				'text-letter-spacing': LABELS.countryFar.spacing,
				'text-anchor': ['get', 'besideAnchor'],
				'text-radial-offset': ['get', 'besideReach'],
				'text-justify': 'auto'
			},
			paint: {
				'text-color': map.labelFarOutside,
				'text-halo-color': map.halo,
				'text-halo-width': LABELS.countryFar.halo / 2
			}
		},
		{
			id: 'country-names-far',
			type: 'symbol',
			source: 'names',
			maxzoom: LOOK_CHANGE_ZOOM,
			filter: ['==', ['get', 'far'], true],
			layout: {
				...common,
				visibility: alwaysNear ? 'none' : 'visible',
				...onItsPoint,
				'text-field': ['get', 'farName'],
				'text-font': [FONTS.semibold],
				'text-size': ['get', 'farSize'],
				'text-letter-spacing': LABELS.countryFar.spacing
			},
			paint: {
				'text-color': ['case', SELECTED_FILL, map.labelFarSelected, farColor],
				'text-halo-color': ['case', SELECTED_FILL, far.participatingSelected, farHalo],
				'text-halo-width': LABELS.countryFar.halo / 2
			}
		},
		{
			id: 'country-names-near',
			type: 'symbol',
			source: 'names',
			minzoom: alwaysNear ? 0 : LOOK_CHANGE_ZOOM,
			filter: ['==', ['get', 'near'], true],
			layout: {
				...common,
				...onItsPoint,
				'text-font': [FONTS.semibold],
				'text-size': ['get', 'nearSize'],
				'text-letter-spacing': LABELS.countryNear.spacing
			},
			paint: {
				'text-color': ['case', SELECTED_FILL, map.labelSelected, nearColor],
				'text-halo-color': ['case', SELECTED_FILL, near.participatingSelected, nearHalo],
				'text-halo-width': LABELS.countryNear.halo / 2
			}
		},
		{
			id: 'subject-names-far',
			type: 'symbol',
			source: 'names',
			maxzoom: LOOK_CHANGE_ZOOM,
			filter: ['==', ['get', 'subject'], true],
			layout: { ...subject, visibility: alwaysNear ? 'none' : 'visible' },
			paint: {
				'text-color': ['case', SELECTED_FILL, map.labelFarSelected, farColor],
				'text-halo-color': ['case', SELECTED_FILL, far.participatingSelected, farHalo],
				'text-halo-width': LABELS.subject.halo / 2
			}
		},
		{
			id: 'subject-names-near',
			type: 'symbol',
			source: 'names',
			minzoom: alwaysNear ? 0 : LOOK_CHANGE_ZOOM,
			filter: ['==', ['get', 'subject'], true],
			layout: subject,
			paint: {
				'text-color': ['case', ['any', IS_SELECTED, SELECTED_FILL], map.labelSelected, nearColor],
				'text-halo-color': ['case', SELECTED_FILL, near.participatingSelected, nearHalo],
				'text-halo-width': LABELS.subject.halo / 2
			}
		}
	];
}

/** Lengths of lit borders, each on a leader from the middle of its line. */
export function lengthLayer(theme: Theme, tone: Scene['tone']): AtlasLayer {
	const { map } = theme;
	const look = tone === 'story' ? LABELS.lengthStory : LABELS.length;
	const text: unknown = [
		'format',
		['get', 'length'],
		{ 'text-font': ['literal', [FONTS.bold]] },
		'\n',
		{},
		['get', 'pair'],
		{
			'text-font': ['literal', [FONTS.regular]],
			'font-scale': LABELS.lengthPair.size / look.size,
			'text-color': theme.interface.ink2
		}
	];
	return {
		id: 'lengths',
		type: 'symbol',
		source: 'lengths',
		layout: {
			'icon-image': ['concat', ['get', 'leader'], `-${tone}`],
			// A leader is mostly empty: it neither makes way nor asks for it, and goes where its text goes.
			'icon-allow-overlap': true,
			'icon-ignore-placement': true,
			'text-field': text as ExpressionSpecification,
			'text-font': [FONTS.bold],
			'text-size': look.size,
			'text-line-height': LABELS.lineHeight,
			'text-max-width': UNBROKEN_EMS,
			'text-anchor': ['get', 'anchor'],
			'text-offset': ['get', 'textOffset'],
			'text-justify': 'auto',
			'text-padding': 4,
			'symbol-sort-key': ['get', 'order']
		},
		paint: {
			'text-color': tone === 'story' ? map.highlightText : map.labelSelected,
			'text-halo-color': map.halo,
			'text-halo-width': look.halo / 2
		}
	};
}
