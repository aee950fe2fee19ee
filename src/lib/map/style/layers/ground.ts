import type { ExpressionSpecification } from 'maplibre-gl';
import { HATCH_OPACITY, LINE_WIDTHS, PATTERN_ZOOM, patternShare, ZOOM_BANDS } from '../../../theme/lines';
import { PATTERN } from '../../../theme/shapes';
import type { Theme } from '../../../theme/theme';
import { landColour } from '../../../drawn/looks';
import { ALL_DOTS_ZOOM } from '../../../drawn/pattern';
import type { Styling } from '../styling';
import { lineWidth } from '../thin-lines';
import type { AtlasLayer, LayerId } from '../layer-order';
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

/** Participating States that are selected or set off have a fill of their own. */
const SELECTED_FILL: ExpressionSpecification = [
	'all',
	['any', marked('selected'), marked('setOff')],
	['==', ['feature-state', 'look'], 'participating']
];

/**
 * MapLibre smooths the edge of a fill with a line of a pixel to both sides. In full strength it would
 * close every inlet and strait that is narrower than two pixels.
 */
const EDGE_OPACITY = 0.4;

/** Looks of land, `outside` standing for all others. */
const FILLS = ['participating', 'mediterranean', 'asian', 'no-status'] as const;

/** The colour of land by its look, selected or not. */
function landColor(look: Theme['far'], opacity = 1): ExpressionSpecification {
	const color = (hex: string): string =>
		opacity === 1
			? hex
			: `rgba(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(',')},${opacity})`;
	return [
		'case',
		SELECTED_FILL,
		color(look.participatingSelected),
		byLook(
			Object.fromEntries(FILLS.map((fill) => [fill, color(landColour(look, fill))])),
			color(landColour(look, 'outside'))
		)
	];
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

/** Zooms over which marks thin out with their spacing, so that a small globe does not turn dark. */
const THINNING = 4;

/** MapLibre fades the last pixel of a circle's radius out, all of it inside: half of it is to be added. */
const CIRCLE_EDGE = 0.5;

/**
 * A size that shrinks below the zoom for which the marks of a band were laid out, as `patternShare` says.
 * @param more px that are added at every zoom
 */
function thinning(band: 'far' | 'near', size: number, more = 0): ExpressionSpecification {
	const zoom = PATTERN_ZOOM[band];
	return [
		'interpolate',
		['exponential', 2],
		['zoom'],
		zoom - THINNING,
		size * patternShare(band, zoom - THINNING) + more,
		zoom,
		size + more
	];
}

/** Width of a line that shrinks likewise: between two stops as the square root of its size does. */
function thinningLine(band: 'far' | 'near', width: number, pixelRatio: number): ExpressionSpecification {
	const stops = Array.from(
		{ length: 2 * THINNING + 1 },
		(_, half) => PATTERN_ZOOM[band] - THINNING + half / 2
	);
	return [
		'interpolate',
		['exponential', Math.SQRT2],
		['zoom'],
		...stops.flatMap((zoom) => [zoom, lineWidth(width * patternShare(band, zoom), pixelRatio)])
	];
}

/**
 * Hatch and dots of the Partners: geometry of two densities, each drawn in its band of zooms. The
 * density follows the zoom even where the tone asks for the near colours.
 */
export function patternLayers({ theme, alwaysNear, pixelRatio }: Styling): AtlasLayer[] {
	const { hatchWidth, dotRadius } = PATTERN;
	const colors = (band: 'far' | 'near'): Theme['near'] => (alwaysNear ? theme.near : theme[band]);
	const hatch = (band: 'far' | 'near'): AtlasLayer => ({
		id: `hatch-${band}`,
		type: 'line',
		source: 'ground',
		filter: onGround('hatch', ['==', ['get', 'band'], band]),
		paint: {
			'line-color': byLook({ mediterranean: colors(band).mediterraneanHatch }, INVISIBLE),
			'line-width': thinningLine(band, hatchWidth[band], pixelRatio),
			'line-opacity': shownIn(band, false, HATCH_OPACITY[alwaysNear ? 'near' : band])
		}
	});
	const dots = (id: LayerId, band: 'far' | 'near', dense: boolean): AtlasLayer => ({
		id,
		type: 'circle',
		source: 'dots',
		...(dense && { minzoom: ALL_DOTS_ZOOM }),
		filter: ['all', ['==', ['get', 'band'], band], ['==', ['get', 'dense'], dense]],
		paint: {
			'circle-color': byLook({ asian: colors(band).asianDots }, INVISIBLE),
			'circle-radius': thinning(band, dotRadius[band], CIRCLE_EDGE / pixelRatio),
			'circle-opacity': shownIn(band, false, colors(band).asianDotsOpacity)
		}
	});
	return [
		hatch('far'),
		hatch('near'),
		dots('dots-far', 'far', false),
		dots('dots-near', 'near', false),
		dots('dots-dense', 'near', true)
	];
}
