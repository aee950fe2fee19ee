import type { ExpressionSpecification } from 'maplibre-gl';
import { zoomOfRadius } from '../../../atlas/camera';
import { LINE_WIDTHS, PATTERN, ZOOM_BANDS } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import type { AtlasLayer } from '../layer-order';
import { byLook, coveringOpacity, INVISIBLE, marked, shownIn, sized } from '../expressions';

/** Sea, graticule, land by status, and the wash under the pointer. */
export function groundLayers(theme: Theme, alwaysNear: boolean, hovering: boolean): AtlasLayer[] {
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
			source: 'graticule',
			filter: ['==', ['get', 'band'], 'far'],
			paint: { 'line-color': map.graticule, 'line-width': sized(LINE_WIDTHS.graticule) }
		},
		{
			id: 'graticule-near',
			type: 'line',
			source: 'graticule',
			filter: ['==', ['get', 'band'], 'near'],
			paint: {
				'line-color': map.graticule,
				'line-width': sized(LINE_WIDTHS.graticule),
				'line-opacity': shownIn('near', alwaysNear)
			}
		},
		{
			id: 'land-far',
			type: 'fill',
			source: 'land',
			paint: {
				'fill-color': [
					'case',
					['all', marked('selected'), ['==', ['feature-state', 'look'], 'participating']],
					far.participatingSelected,
					byLook(
						{
							participating: far.participating,
							mediterranean: far.mediterranean,
							asian: far.asian,
							'no-status': far.kosovo
						},
						far.outside
					)
				]
			}
		},
		{
			id: 'land-near',
			type: 'fill',
			source: 'land',
			paint: {
				'fill-opacity': coveringOpacity(alwaysNear),
				'fill-color': [
					'case',
					['all', marked('selected'), ['==', ['feature-state', 'look'], 'participating']],
					near.participatingSelected,
					byLook(
						{
							participating: near.participating,
							mediterranean: near.mediterranean,
							asian: near.asian,
							'no-status': near.kosovo
						},
						near.outside
					)
				]
			}
		},
		{
			id: 'land-hover',
			type: 'fill',
			source: 'land',
			paint: {
				'fill-color': ['case', marked('hover'), map.selectedLine, INVISIBLE],
				'fill-antialias': false,
				// At 0 the whole layer is skipped.
				'fill-opacity': hovering ? map.hoverOpacity : 0
			}
		}
	];
}

/** Zoom at 60° of latitude at which the far marks stand as far apart as they were laid out: a globe of 425 px. */
const FAR_PATTERN_ZOOM = zoomOfRadius(425, 60);
/** Zooms below it over which marks thin out with their spacing, so that a small globe does not turn dark. */
const THINNING = 2;

const thinner = (size: number): ExpressionSpecification => [
	'interpolate',
	['exponential', 2],
	['zoom'],
	FAR_PATTERN_ZOOM - THINNING,
	size / 2 ** THINNING,
	FAR_PATTERN_ZOOM,
	size
];

/**
 * Hatch and dots of the Partners: geometry of two densities, each drawn in its band of zooms,
 * in the colours of the look. A story has the near look from far away too, where near marks would run together.
 */
export function patternLayers(theme: Theme, alwaysNear: boolean): AtlasLayer[] {
	const { far, near } = theme;
	const { hatchWidth, hatchOpacity, dotRadius } = PATTERN;
	const seenFromFar = alwaysNear ? near : far;
	return [
		{
			id: 'hatch-far',
			type: 'line',
			source: 'hatch',
			filter: ['==', ['get', 'band'], 'far'],
			paint: {
				'line-color': byLook({ mediterranean: seenFromFar.mediterraneanHatch }, INVISIBLE),
				'line-width': thinner(hatchWidth.far),
				'line-opacity': shownIn('far', false, hatchOpacity.far)
			}
		},
		{
			id: 'hatch-near',
			type: 'line',
			source: 'hatch',
			filter: ['==', ['get', 'band'], 'near'],
			paint: {
				'line-color': byLook({ mediterranean: near.mediterraneanHatch }, INVISIBLE),
				'line-width': hatchWidth.near,
				'line-opacity': shownIn('near', false, hatchOpacity.near)
			}
		},
		{
			id: 'dots-far',
			type: 'circle',
			source: 'dots',
			filter: ['==', ['get', 'band'], 'far'],
			paint: {
				'circle-color': byLook({ asian: seenFromFar.asianDots }, INVISIBLE),
				'circle-radius': thinner(dotRadius.far),
				'circle-opacity': shownIn('far', false, seenFromFar.asianDotsOpacity)
			}
		},
		{
			id: 'dots-near',
			type: 'circle',
			source: 'dots',
			filter: ['==', ['get', 'band'], 'near'],
			paint: {
				'circle-color': byLook({ asian: near.asianDots }, INVISIBLE),
				'circle-radius': dotRadius.near,
				'circle-opacity': shownIn('near', false, near.asianDotsOpacity)
			}
		}
	];
}
