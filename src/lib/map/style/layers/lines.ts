import type { ExpressionSpecification } from 'maplibre-gl';
import { STATUS_LOOKS } from '../../../atlas/types';
import { colourOfLine, hasCoastLine, widthOfLine } from '../../../drawn/lines/ground-lines';
import type { GroundLine } from '../../../drawn/lines/ground-lines';
import { landColour } from '../land-colour';
import type { Look } from '../../../drawn/looks';
import { DASHES, LINE_WIDTHS } from '../../../theme/drawing/lines';
import type { AtlasLayer } from '../layer-order';
import type { Styling } from '../styling';
import { byLook, onGround, shownIn, sizedBy, switchedIn } from '../expressions';

const IS_DASHED: ExpressionSpecification = ['==', ['get', 'style'], 'dashed'];

/** Looks that a line can have, `outside` standing for all others. */
const LOOKS = [...STATUS_LOOKS, 'no-status'] as const;
const ofLooks = <Value extends string | number>(valueOf: (look: Look) => Value): ExpressionSpecification =>
	byLook(Object.fromEntries(LOOKS.map((look) => [look, valueOf(look)])), valueOf('outside'));

/** Width in px that hides the steps along the edge of a fill, which MapLibre does not smooth on the globe. */
const SMOOTHING_WIDTH = 1.1;

/** Coast, borders and dashed lines, each drawn once, each in its far and near look. */
export function lineLayers({ theme, alwaysNear }: Styling): AtlasLayer[] {
	const { map } = theme;
	// A round join costs up to five times the memory of a mitred one; in a line this thin nobody sees which it is.
	const joined = { 'line-join': 'miter', 'line-cap': 'round' } as const;
	const color = (line: GroundLine, band: 'far' | 'near'): ExpressionSpecification =>
		ofLooks((look) =>
			// Drawn in the colour of the land: no line is seen, and the edge of the fill is smooth.
			line === 'coast' && !hasCoastLine(look, band)
				? landColour(theme[band], look)
				: theme[band][colourOfLine(line, look)]
		);
	const coastFarWidth = ofLooks((look) =>
		hasCoastLine(look, 'far') ? widthOfLine('coast', look).far : SMOOTHING_WIDTH
	);
	const borderWidth = sizedBy((band) => [
		'*',
		ofLooks((look) => widthOfLine('border', look)[band]),
		['number', ['feature-state', 'widening'], 1]
	]);
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
				'line-color': color('coast', 'far'),
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
				'line-color': color('coast', 'near'),
				'line-width': sizedBy((band) => ofLooks((look) => widthOfLine('coast', look)[band])),
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
				'line-color': color('border', 'far'),
				'line-width': borderWidth,
				'line-opacity': switchedIn('far', alwaysNear)
			}
		},
		{
			id: 'borders-near',
			type: 'line',
			source: 'ground',
			filter: onGround('border', ['!', IS_DASHED]),
			layout: joined,
			paint: {
				'line-color': color('border', 'near'),
				'line-width': borderWidth,
				'line-opacity': switchedIn('near', alwaysNear)
			}
		},
		{
			id: 'dashed-far',
			type: 'line',
			source: 'ground',
			filter: onGround('border', IS_DASHED),
			paint: {
				'line-color': map.noStatusLine,
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
				'line-color': map.noStatusLine,
				'line-width': LINE_WIDTHS.dashed.near,
				'line-dasharray': dash('near'),
				'line-opacity': shownIn('near', alwaysNear)
			}
		}
	];
}
