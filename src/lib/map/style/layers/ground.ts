import type { ExpressionSpecification } from 'maplibre-gl';
import { LINE_WIDTHS, ZOOM_BANDS } from '../../../theme/drawing/lines';
import type { Theme } from '../../../theme/colours/theme';
import { STATUS_LOOKS } from '../../../atlas/types';
import type { StatusLook } from '../../../atlas/types';
import { landColour } from '../land-colour';
import { patternOf } from '../../../drawn/pattern';
import type { Styling } from '../styling';
import type { AtlasLayer } from '../layer-order';
import {
	byLook,
	coveredOpacity,
	coveringOpacity,
	INVISIBLE,
	marked,
	onGround,
	shownIn,
	sized
} from '../expressions';

/** Land that is selected has a stronger fill under its pattern; what is set off, where there is no pattern. */
const selectedAs = (look: StatusLook): ExpressionSpecification => [
	'all',
	patternOf(look) === null ? ['any', marked('selected'), marked('setOff')] : marked('selected'),
	['==', ['feature-state', 'look'], look]
];

/**
 * MapLibre smooths the edge of a fill with a line of a pixel to both sides. In full strength it would
 * close every inlet and strait that is narrower than two pixels.
 */
const EDGE_OPACITY = 0.4;

/** Looks of land, `outside` standing for all others. */
const FILLS = [...STATUS_LOOKS, 'no-status'] as const;

/** The colour of land by its look, selected or not. */
function landColor(look: Theme['far'], opacity = 1): ExpressionSpecification {
	const color = (hex: string): string =>
		opacity === 1
			? hex
			: `rgba(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')},${opacity})`;
	return STATUS_LOOKS.reduceRight<ExpressionSpecification>(
		(others, one) => ['case', selectedAs(one), color(look[`${one}Selected`]), others],
		byLook(
			Object.fromEntries(FILLS.map((fill) => [fill, color(landColour(look, fill))])),
			color(landColour(look, 'outside'))
		)
	);
}

/** Sea, graticule, land by status, and the wash under the pointer. */
export function groundLayers({ theme, alwaysNear, hovering }: Styling): AtlasLayer[] {
	const { far, near, map } = theme;
	return [
		{
			id: 'sea',
			type: 'background',
			paint: {
				'background-color': alwaysNear
					? near.sea
					: ['interpolate', ['linear'], ['zoom'], ZOOM_BANDS.far, far.sea, ZOOM_BANDS.near, near.sea]
			}
		},
		{
			id: 'graticule-far',
			type: 'line',
			source: 'ground',
			filter: onGround('graticule', ['==', ['get', 'band'], 'far']),
			paint: { 'line-color': map.graticule, 'line-width': sized(LINE_WIDTHS.graticule) }
		},
		{
			id: 'graticule-near',
			type: 'line',
			source: 'ground',
			filter: onGround('graticule', ['==', ['get', 'band'], 'near']),
			paint: {
				'line-color': map.graticule,
				'line-width': sized(LINE_WIDTHS.graticule),
				// Its density follows the zoom even where the tone asks for the near colours.
				'line-opacity': shownIn('near', false)
			}
		},
		{
			id: 'land-far',
			type: 'fill',
			source: 'ground',
			filter: onGround('land'),
			paint: {
				'fill-opacity': coveredOpacity(alwaysNear),
				'fill-color': landColor(far),
				'fill-outline-color': landColor(far, EDGE_OPACITY)
			}
		},
		{
			id: 'land-near',
			type: 'fill',
			source: 'ground',
			filter: onGround('land'),
			paint: {
				'fill-opacity': coveringOpacity(alwaysNear),
				'fill-color': landColor(near),
				'fill-outline-color': landColor(near, EDGE_OPACITY)
			}
		},
		{
			id: 'land-hover',
			type: 'fill',
			source: 'ground',
			filter: onGround('land'),
			paint: {
				'fill-color': ['case', marked('hover'), map.selectedLine, INVISIBLE],
				'fill-antialias': false,
				// At 0 the whole layer is skipped.
				'fill-opacity': hovering ? map.hoverOpacity : 0
			}
		}
	];
}
