import type { ExpressionSpecification } from 'maplibre-gl';
import { lookOfMark, MARKS } from '../../../drawn/lines/marks';
import type { MarkLook } from '../../../drawn/lines/marks';
import { DASHES, LINE_WIDTHS } from '../../../theme/drawing/lines';
import type { ZoomSizes } from '../../../theme/drawing/lines';
import type { AtlasLayer } from '../layer-order';
import type { Styling } from '../styling';
import { INVISIBLE, marked, onGround, seenIf, sized, sizedBy } from '../expressions';

const IS_THIN: ExpressionSpecification = ['==', ['get', 'thin'], true];
const IS_DASHED: ExpressionSpecification = ['==', ['get', 'style'], 'dashed'];

/** Marks that share the layers of coasts and borders, the upper one first: a line that has both shows that one. */
const SHARED = MARKS.filter((mark) => mark === 'selected' || mark === 'lit').reverse();

const cased = (parts: readonly (ExpressionSpecification | string | number)[]): ExpressionSpecification => {
	const expression: unknown = ['case', ...parts];
	return expression as ExpressionSpecification;
};

/**
 * Corners whose mitre is no longer than this, in halves of the line's width, are not rounded: half a pixel that nobody
 * sees, for a third of the memory that a coast of many bends takes.
 */
const ROUND_LIMIT = 1.4;

/** MapLibre counts dashes in widths of the line. */
const inWidths = (dash: readonly number[], width: ZoomSizes): number[] => dash.map((px) => px / width.near);

/**
 * What a Scene lights: the corridor, halos below, then marked lines and routes. A line that is not
 * marked has width 0, which costs the graphics card nothing to fill.
 */
export function markLayers({ scene, theme, hovering }: Styling): AtlasLayer[] {
	const { map } = theme;
	const { tone } = scene;
	// What marks nothing stands ready at opacity 0, where drawing skips it: to take a layer out of sight or to bring it
	// back, MapLibre would lay all tiles of its source anew. It shares its tiles with the layer that has the same joins.
	const marking = {
		byScene: scene.selected !== null || scene.borders.length > 0,
		byOutline: scene.outlines.length > 0,
		byPointer: hovering,
		corridor: scene.corridor !== null,
		routes: scene.routes.length > 0
	};
	const looks = {
		outlined: lookOfMark('outlined', tone),
		selected: lookOfMark('selected', tone),
		lit: lookOfMark('lit', tone),
		route: lookOfMark('route', tone)
	};
	const joined = { 'line-join': 'round', 'line-round-limit': ROUND_LIMIT, 'line-cap': 'round' } as const;
	/** Long borders that are lit or selected, the upper mark first, each with its size. */
	const cases = (size: (look: MarkLook) => number): (ExpressionSpecification | number)[] =>
		SHARED.flatMap((mark) => [['all', marked(mark), ['!', IS_THIN]], size(looks[mark])]);
	const halo = sizedBy((band) => cased([...cases(({ halo }) => halo[band]), 0]));
	const width = sizedBy((band) =>
		cased([
			...cases(({ width }) => width[band]),
			['any', ...SHARED.map(marked)],
			LINE_WIDTHS.selectedShort[band],
			['all', marked('hover'), ['!', IS_THIN]],
			LINE_WIDTHS.selected.far,
			marked('hover'),
			LINE_WIDTHS.selectedShort[band],
			0
		])
	);
	const color = cased([
		...SHARED.flatMap((mark) => [marked(mark), map[looks[mark].colour]]),
		marked('hover'),
		map.selectedLine,
		INVISIBLE
	]);
	const outlinedPaint = {
		'line-color': map[looks.outlined.colour],
		'line-width': sizedBy((band) => ['case', marked('outlined'), looks.outlined.width[band], 0]),
		'line-dasharray': inWidths(DASHES.outlined, looks.outlined.width)
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
				'line-dasharray': inWidths(DASHES.corridorEdge, LINE_WIDTHS.corridorEdge)
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
			paint: { 'line-color': map.halo, 'line-width': sized(looks.route.halo) }
		},
		{
			id: 'coast-outlined',
			type: 'line',
			source: 'ground',
			filter: onGround('coast'),
			layout: { 'line-join': 'round', ...seenIf(marking.byOutline) },
			paint: outlinedPaint
		},
		{
			id: 'borders-outlined',
			type: 'line',
			source: 'ground',
			filter: onGround('border'),
			layout: { 'line-join': 'round', ...seenIf(marking.byOutline) },
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
				'line-color': map[looks.route.colour],
				'line-width': sized(looks.route.width),
				'line-dasharray': inWidths(DASHES.route, looks.route.width)
			}
		}
	];
}
