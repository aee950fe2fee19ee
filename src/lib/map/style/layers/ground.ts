import { LINE_WIDTHS, PATTERN } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import type { AtlasLayer } from '../layer-order';
import { byLook, coveringOpacity, INVISIBLE, marked, shownIn, sized } from '../expressions';
import { ZOOM_BANDS } from '../../../theme/lines';

/** Sea, graticule, land by status, and the wash under the pointer. */
export function groundLayers(theme: Theme, alwaysNear: boolean): AtlasLayer[] {
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
			id: 'graticule',
			type: 'line',
			source: 'graticule',
			paint: { 'line-color': map.graticule, 'line-width': sized(LINE_WIDTHS.graticule) }
		},
		{
			id: 'land-far',
			type: 'fill',
			source: 'land',
			paint: {
				'fill-color': byLook(
					{
						participating: far.participating,
						mediterranean: far.mediterranean,
						asian: far.asian,
						'no-status': far.kosovo
					},
					far.outside
				)
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
				'fill-opacity': map.hoverOpacity
			}
		}
	];
}

/** Hatch and dots of the Partners: geometry of two densities, each drawn in its band of zooms. */
export function patternLayers(theme: Theme, alwaysNear: boolean): AtlasLayer[] {
	const { far, near } = theme;
	const { hatchWidth, hatchOpacity, dotRadius } = PATTERN;
	return [
		{
			id: 'hatch-far',
			type: 'line',
			source: 'hatch',
			filter: ['==', ['get', 'band'], 'far'],
			paint: {
				'line-color': byLook({ mediterranean: far.mediterraneanHatch }, INVISIBLE),
				'line-width': hatchWidth.far,
				'line-opacity': shownIn('far', alwaysNear, hatchOpacity.far)
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
				'line-opacity': shownIn('near', alwaysNear, hatchOpacity.near)
			}
		},
		{
			id: 'dots-far',
			type: 'circle',
			source: 'dots',
			filter: ['==', ['get', 'band'], 'far'],
			paint: {
				'circle-color': byLook({ asian: far.asianDots }, INVISIBLE),
				'circle-radius': dotRadius.far,
				'circle-opacity': shownIn('far', alwaysNear, far.asianDotsOpacity)
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
				'circle-opacity': shownIn('near', alwaysNear, near.asianDotsOpacity)
			}
		}
	];
}
