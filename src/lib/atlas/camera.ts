import type { Camera } from './scene';
import type { LonLat } from './types';

/**
 * The figure's own coordinate system. A renderer scales it uniformly into its box
 * (`s = min(width / FIGURE.width, height / FIGURE.height)`), centred, and lets what lies outside the
 * box show. Both renderers use the same numbers, so they draw the same picture at every size.
 */
export const FIGURE = {
	width: 880,
	height: 740,
	/** Radius of the globe in the opening view, in figure units. */
	openingRadius: 400,
	openingCenter: [20, 60.5] as LonLat,
	/** The opening globe hangs this far below the middle of the box, so that the south runs out of it. */
	openingOffsetY: 60,
	/** Distance from the camera to the near side of the globe, in figure units: 7 radii of the opening globe. */
	distance: 2800,
	/** A frame keeps its points this far from the edges of the box. */
	margin: 70
} as const;

/** Where the camera stands in figure units. `offset` moves the globe's centre away from the box's. */
export interface FigureView {
	readonly center: LonLat;
	readonly radius: number;
	readonly offset: readonly [x: number, y: number];
}

const RADIANS = Math.PI / 180;
/** Pixels of the whole world at zoom 0 in MapLibre. */
const WORLD_SIZE = 512;
/** A frame never comes closer than this MapLibre zoom in figure units: microstates keep their surroundings. */
const CLOSEST_FRAME_ZOOM = 7.5;

/** Radius of MapLibre's globe in px at a zoom, `R = 512·2^zoom / (2π·cos lat)`. */
export function radiusOfZoom(zoom: number, latitude: number): number {
	return (WORLD_SIZE * 2 ** zoom) / (2 * Math.PI * Math.cos(latitude * RADIANS));
}

/** Inverse of `radiusOfZoom`. */
export function zoomOfRadius(radius: number, latitude: number): number {
	return Math.log2((radius * 2 * Math.PI * Math.cos(latitude * RADIANS)) / WORLD_SIZE);
}

/** Scale from figure units to the pixels of a box. */
export function figureScale(width: number, height: number): number {
	return Math.min(width / FIGURE.width, height / FIGURE.height);
}

/** Vertical field of view in degrees that keeps the camera's distance the same at every container height. */
export function fieldOfView(width: number, height: number): number {
	return (2 * Math.atan(height / (2 * FIGURE.distance * figureScale(width, height)))) / RADIANS;
}
