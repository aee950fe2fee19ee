import type { ExpressionSpecification } from 'maplibre-gl';
import { ZOOM_BANDS } from '../../theme/drawing/lines';
import type { ZoomSizes } from '../../theme/drawing/lines';
import type { GroundKind } from '../ground/ground';
import type { Look } from '../../drawn/looks';

/** The features of one kind in the source `ground`, and of these only those that `also` names. */
export function onGround(kind: GroundKind, also?: ExpressionSpecification): ExpressionSpecification {
	const isKind: ExpressionSpecification = ['==', ['get', 'kind'], kind];
	return also ? ['all', isKind, also] : isKind;
}

/** Out of sight, a layer takes neither time nor memory; a change lays all tiles of its source anew, so it is for small sources and rare marks. */
export const seenIf = (seen: boolean): { visibility: 'visible' | 'none' } => ({
	visibility: seen ? 'visible' : 'none'
});

/** Draws nothing: a feature that a layer leaves out without a change of its filter. */
export const INVISIBLE = 'rgba(0,0,0,0)';

/** A size that follows the zoom as `sizeAt` of the shared table does. */
export function sized(sizes: ZoomSizes, times = 1): ExpressionSpecification {
	return [
		'interpolate',
		['linear'],
		['zoom'],
		ZOOM_BANDS.far,
		sizes.far * times,
		ZOOM_BANDS.near,
		sizes.near * times,
		ZOOM_BANDS.nearEnd,
		sizes.near * times,
		ZOOM_BANDS.close,
		sizes.close * times
	];
}

/** Sizes that depend on the feature too: `pick` turns each band into an expression. */
export function sizedBy(pick: (band: keyof ZoomSizes) => ExpressionSpecification): ExpressionSpecification {
	return [
		'interpolate',
		['linear'],
		['zoom'],
		ZOOM_BANDS.far,
		pick('far'),
		ZOOM_BANDS.near,
		pick('near'),
		ZOOM_BANDS.nearEnd,
		pick('near'),
		ZOOM_BANDS.close,
		pick('close')
	];
}

/**
 * Opacity of one of the two looks. It depends on the zoom alone: what depends on zoom and feature
 * together MapLibre works out per tile, and neighbouring tiles of different zoom would show a seam.
 */
export function shownIn(
	look: 'far' | 'near',
	alwaysNear: boolean,
	full = 1
): number | ExpressionSpecification {
	if (alwaysNear) return look === 'near' ? full : 0;
	const [below, above] = look === 'far' ? [full, 0] : [0, full];
	return ['interpolate', ['linear'], ['zoom'], ZOOM_BANDS.far, below, ZOOM_BANDS.near, above];
}

/** From this zoom on a picture has the near look: nearness 0.5. */
const MIDDLE_ZOOM = (ZOOM_BANDS.far + ZOOM_BANDS.near) / 2;

/** Opacity of a line that changes its look at once: between white and dark it would have the colour of the land. */
export function switchedIn(look: 'far' | 'near', alwaysNear: boolean): number | ExpressionSpecification {
	if (alwaysNear) return look === 'near' ? 1 : 0;
	return ['step', ['zoom'], look === 'far' ? 1 : 0, MIDDLE_ZOOM, look === 'far' ? 0 : 1];
}

/** The nearer of two fills lies over the farther, so only it fades: no ground shows through. */
export function coveringOpacity(alwaysNear: boolean): number | ExpressionSpecification {
	return shownIn('near', alwaysNear);
}

/** A step of zoom that nobody sees. */
const AT_ONCE = 0.001;

/** The farther fill: whole while anything of it is seen, then 0, at which MapLibre skips the layer. */
export function coveredOpacity(alwaysNear: boolean): number | ExpressionSpecification {
	if (alwaysNear) return 0;
	return ['interpolate', ['linear'], ['zoom'], ZOOM_BANDS.near, 1, ZOOM_BANDS.near + AT_ONCE, 0];
}

/** A value by the look that the Scene gave to a feature; `otherwise` where it gave none. */
export function byLook<Value extends string | number>(
	values: Readonly<Partial<Record<Look, Value>>>,
	otherwise: Value
): ExpressionSpecification {
	const pairs = Object.entries(values).flat();
	const expression: unknown = ['match', ['feature-state', 'look'], ...pairs, otherwise];
	return expression as ExpressionSpecification;
}

/** Has the Scene, or the pointer, marked this feature so? */
export function marked(state: 'selected' | 'setOff' | 'lit' | 'hover' | 'outlined'): ExpressionSpecification {
	return ['boolean', ['feature-state', state], false];
}
