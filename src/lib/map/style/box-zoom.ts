import type { AtlasLayer } from './layer-order';

/**
 * A layer for a box of another size than the figure's. Looks and sizes belong to what is seen of the
 * world, not to its pixels: a small box shows the same at a lower zoom, so that figure and live map look
 * alike in every box.
 * @param by zoom levels to add to every zoom at which the layer changes; negative in a small box
 */
export function inBox(layer: AtlasLayer, by: number): AtlasLayer {
	if (by === 0) return layer;
	const moved: unknown = {
		...layer,
		...('paint' in layer && { paint: movedStops(layer.paint, by) }),
		...('layout' in layer && { layout: movedStops(layer.layout, by) })
	};
	return moved as AtlasLayer;
}

/**
 * Steps in which what is worked out with the tiles follows the box: else pages whose maps differ in height by a line of
 * their keys would lay all tiles anew. A width is off by at most a quarter of what it changes in a level of zoom: a tenth of a
 * pixel in a border, half of one in the halo of a lit one.
 */
export const TILE_ZOOM_STEP = 1 / 2;

/** Zoom levels of a box, for what is worked out with the tiles. */
export const tileZoom = (boxZoom: number): number => Math.round(boxZoom / TILE_ZOOM_STEP) * TILE_ZOOM_STEP;

/** What depends on the feature too is worked out with the tiles. */
const OF_FEATURE = '"feature-state"';

/** The head of what changes with the look. */
const BY_ZOOM = '["interpolate",["linear"],["zoom"]]';

/** A value of the style in which each interpolation by zoom has its stops moved. */
function movedStops(value: unknown, by: number): unknown {
	if (Array.isArray(value)) {
		const list: readonly unknown[] = value;
		const isByZoom = JSON.stringify(list.slice(0, 3)) === BY_ZOOM;
		const own = isByZoom && JSON.stringify(list).includes(OF_FEATURE) ? tileZoom(by) : by;
		return list.map((item, index) =>
			isByZoom && index >= 3 && index % 2 === 1 && typeof item === 'number'
				? item + own
				: movedStops(item, by)
		);
	}
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, movedStops(item, by)]));
}
