import type { ExpressionSpecification } from 'maplibre-gl';
import type { Scene } from '../../../atlas/scene';
import { DASHES, LINE_WIDTHS } from '../../../theme/lines';
import type { ZoomSizes } from '../../../theme/lines';
import type { Theme } from '../../../theme/theme';
import type { AtlasLayer } from '../layer-order';
import { INVISIBLE, marked, onGround, sized, sizedBy } from '../expressions';

const IS_RING: ExpressionSpecification = ['==', ['get', 'ring'], true];
const IS_DASHED: ExpressionSpecification = ['==', ['get', 'style'], 'dashed'];

/** What there is to mark: at opacity 0, or out of sight, a whole layer is skipped. */
export interface Marking {
	readonly byScene: boolean;
	readonly byOutline: boolean;
	readonly byPointer: boolean;
	readonly corridor: boolean;
	readonly routes: boolean;
}

const seenIf = (seen: boolean): { visibility: 'visible' | 'none' } => ({
	visibility: seen ? 'visible' : 'none'
});

/**
 * What a Scene lights: the corridor, halos below, then marked lines and routes. A line that is not
 * marked has width 0, which costs the graphics card nothing to fill.
 */
export function markLayers(theme: Theme, tone: Scene['tone'], marking: Marking): AtlasLayer[] {
	const { map } = theme;
	const litColor = tone === 'story' ? map.highlight : map.selectedLine;
	const litWidth: ZoomSizes = tone === 'story' ? LINE_WIDTHS.highlight : LINE_WIDTHS.selected;
	const litHalo: ZoomSizes = tone === 'story' ? LINE_WIDTHS.highlightHalo : LINE_WIDTHS.selectedHalo;
	const joined = { 'line-join': 'round', 'line-cap': 'round' } as const;
	const halo = sizedBy((band) => [
		'case',
		['all', marked('lit'), ['!', IS_RING]],
		litHalo[band],
		['all', marked('selected'), ['!', IS_RING]],
		LINE_WIDTHS.selectedHalo[band],
		0
	]);
	const width = sizedBy((band) => [
		'case',
		['all', marked('lit'), ['!', IS_RING]],
		litWidth[band],
		['all', marked('selected'), ['!', IS_RING]],
		LINE_WIDTHS.selected[band],
		['any', marked('selected'), marked('lit')],
		LINE_WIDTHS.selectedShort[band],
		['all', marked('hover'), ['!', IS_RING]],
		LINE_WIDTHS.selected.far,
		marked('hover'),
		LINE_WIDTHS.selectedShort[band],
		0
	]);
	const color: ExpressionSpecification = [
		'case',
		marked('lit'),
		litColor,
		['any', marked('selected'), marked('hover')],
		map.selectedLine,
		INVISIBLE
	];
	const outlinedWidth = sizedBy((band) => ['case', marked('outlined'), LINE_WIDTHS.outlined[band], 0]);
	const outlinedPaint = {
		'line-color': litColor,
		'line-width': outlinedWidth,
		'line-dasharray': DASHES.outlined.map((px) => px / LINE_WIDTHS.outlined.near),
		'line-opacity': marking.byOutline ? 1 : 0
	};
	return [
		{
			id: 'corridor',
			type: 'fill',
			source: 'corridor',
			layout: seenIf(marking.corridor),
			paint: { 'fill-color': map.band, 'fill-opacity': map.bandOpacity }
		},
		{
			id: 'corridor-edge',
			type: 'line',
			source: 'corridor',
			layout: { 'line-cap': 'round', ...seenIf(marking.corridor) },
			paint: {
				'line-color': map.highlight,
				'line-opacity': 0.8,
				'line-width': sized(LINE_WIDTHS.corridorEdge),
				'line-dasharray': DASHES.corridorEdge.map((px) => px / LINE_WIDTHS.corridorEdge.near)
			}
		},
		{
			id: 'coast-halo',
			type: 'line',
			source: 'ground',
			filter: onGround('coast'),
			layout: joined,
			paint: { 'line-color': map.halo, 'line-width': halo, 'line-opacity': marking.byScene ? 1 : 0 }
		},
		{
			id: 'borders-halo',
			type: 'line',
			source: 'ground',
			filter: onGround('border', ['!', IS_DASHED]),
			layout: joined,
			paint: { 'line-color': map.halo, 'line-width': halo, 'line-opacity': marking.byScene ? 1 : 0 }
		},
		{
			id: 'route-halo',
			type: 'line',
			source: 'routes',
			layout: { ...joined, ...seenIf(marking.routes) },
			paint: { 'line-color': map.halo, 'line-width': sized(LINE_WIDTHS.routeHalo) }
		},
		{
			id: 'coast-outlined',
			type: 'line',
			source: 'ground',
			filter: onGround('coast'),
			layout: { 'line-join': 'round' },
			paint: outlinedPaint
		},
		{
			id: 'borders-outlined',
			type: 'line',
			source: 'ground',
			filter: onGround('border'),
			layout: { 'line-join': 'round' },
			paint: outlinedPaint
		},
		{
			id: 'coast-marked',
			type: 'line',
			source: 'ground',
			filter: onGround('coast'),
			layout: joined,
			paint: {
				'line-color': color,
				'line-width': width,
				'line-opacity': marking.byScene || marking.byPointer ? 1 : 0
			}
		},
		{
			id: 'borders-marked',
			type: 'line',
			source: 'ground',
			filter: onGround('border', ['!', IS_DASHED]),
			layout: joined,
			paint: {
				'line-color': color,
				'line-width': width,
				'line-opacity': marking.byScene || marking.byPointer ? 1 : 0
			}
		},
		{
			id: 'route',
			type: 'line',
			source: 'routes',
			layout: { 'line-join': 'round', ...seenIf(marking.routes) },
			paint: {
				'line-color': litColor,
				'line-width': sized(LINE_WIDTHS.route),
				'line-dasharray': DASHES.route.map((px) => px / LINE_WIDTHS.route.near)
			}
		}
	];
}
