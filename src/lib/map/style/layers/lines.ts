import type { ExpressionSpecification } from 'maplibre-gl';
import { DASHES, LINE_WIDTHS } from '../../../theme/lines';
import type { ZoomSizes } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import type { AtlasLayer } from '../layer-order';
import { byLook, onGround, shownIn, sizedBy } from '../expressions';

const IS_DASHED: ExpressionSpecification = ['==', ['get', 'style'], 'dashed'];

/** Widths of a line by the look that the Scene gave to it. */
const widths = (status: ZoomSizes, outside: ZoomSizes, widened = false): ExpressionSpecification =>
	sizedBy((band) => {
		const width = byLook(
			{
				participating: status[band],
				asian: status[band],
				mediterranean: LINE_WIDTHS.mediterraneanOutline[band]
			},
			outside[band]
		);
		return widened ? ['*', width, ['number', ['feature-state', 'widening'], 1]] : width;
	});

/** Width in px that hides the steps along the edge of a fill, which MapLibre does not smooth on the globe. */
const SMOOTHING_WIDTH = 1.1;

/** Coast, borders and dashed lines, each drawn once, each in its far and near look. */
export function lineLayers(theme: Theme, alwaysNear: boolean): AtlasLayer[] {
	const { far, near, map } = theme;
	const joined = { 'line-join': 'round', 'line-cap': 'round' } as const;
	const coastWidth = widths(LINE_WIDTHS.coast, LINE_WIDTHS.coast);
	const coastFarWidth = byLook(
		{
			participating: SMOOTHING_WIDTH,
			asian: SMOOTHING_WIDTH,
			'no-status': SMOOTHING_WIDTH,
			mediterranean: LINE_WIDTHS.mediterraneanOutline.far
		},
		LINE_WIDTHS.coast.far
	);
	const borderWidth = widths(LINE_WIDTHS.border, LINE_WIDTHS.borderOutside, true);
	// MapLibre counts dashes in widths of the line.
	const dash = (look: 'far' | 'near'): number[] =>
		DASHES.dashed[look].map((px) => px / LINE_WIDTHS.dashed[look]);
	return [
		{
			id: 'coast-far',
			type: 'line',
			source: 'ground',
			filter: onGround('coast'),
			layout: joined,
			paint: {
				'line-color': byLook(
					{
						// Drawn in the colour of the land: no line is seen, and the edge of the fill is smooth.
						participating: far.participating,
						asian: far.asian,
						'no-status': far.kosovo,
						mediterranean: far.mediterraneanOutline
					},
					far.coast
				),
				'line-width': coastFarWidth,
				'line-opacity': shownIn('far', alwaysNear)
			}
		},
		{
			id: 'coast-near',
			type: 'line',
			source: 'ground',
			filter: onGround('coast'),
			layout: joined,
			paint: {
				'line-color': byLook(
					{
						participating: near.coast,
						asian: near.coast,
						mediterranean: near.mediterraneanOutline
					},
					near.outsideLine
				),
				'line-width': coastWidth,
				'line-opacity': shownIn('near', alwaysNear)
			}
		},
		{
			id: 'borders-far',
			type: 'line',
			source: 'ground',
			filter: onGround('border', ['!', IS_DASHED]),
			layout: joined,
			paint: {
				'line-color': byLook(
					{ participating: far.participatingBorder, mediterranean: far.mediterraneanOutline },
					far.outsideLine
				),
				'line-width': borderWidth,
				'line-opacity': shownIn('far', alwaysNear)
			}
		},
		{
			id: 'borders-near',
			type: 'line',
			source: 'ground',
			filter: onGround('border', ['!', IS_DASHED]),
			layout: joined,
			paint: {
				'line-color': byLook(
					{ participating: near.participatingBorder, mediterranean: near.mediterraneanOutline },
					near.outsideLine
				),
				'line-width': borderWidth,
				'line-opacity': shownIn('near', alwaysNear)
			}
		},
		{
			id: 'dashed-far',
			type: 'line',
			source: 'ground',
			filter: onGround('border', IS_DASHED),
			paint: {
				'line-color': map.kosovoLine,
				'line-width': LINE_WIDTHS.dashed.far,
				'line-dasharray': dash('far'),
				'line-opacity': shownIn('far', alwaysNear)
			}
		},
		{
			id: 'dashed-near',
			type: 'line',
			source: 'ground',
			filter: onGround('border', IS_DASHED),
			paint: {
				'line-color': map.kosovoLine,
				'line-width': LINE_WIDTHS.dashed.near,
				'line-dasharray': dash('near'),
				'line-opacity': shownIn('near', alwaysNear)
			}
		}
	];
}
