import type { LonLat } from '../atlas/types';

/** A point of the map's box in px, y down. */
export type Pixel = readonly [x: number, y: number];

/** How the map is looked at while names and signs are laid out. */
export interface Screen {
	/** Radius of the globe in px. */
	readonly radius: number;
	readonly center: LonLat;
	readonly flat: boolean;
	/** Cosine of the angle between the middle and the horizon: the globe's radius over the camera's distance from its centre. */
	readonly horizon: number;
	readonly width: number;
	readonly height: number;
	/** Where a place is seen; `null` beyond the horizon. */
	place(place: LonLat): Pixel | null;
	/** The place that is seen at a pixel; `null` beside the globe. */
	under(pixel: Pixel): LonLat | null;
}

export interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

export const overlaps = (one: Box, other: Box): boolean =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Is the whole box to be seen? */
export const isInside = (box: Box, { width, height }: Pick<Screen, 'width' | 'height'>): boolean =>
	box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

const RADIANS = Math.PI / 180;

/** Cosine of the angle between a place and the middle of the map: 1 in the middle, 0 a quarter of the globe away. */
export function cosineFromCenter({ center }: Pick<Screen, 'center'>, [lon, lat]: LonLat): number {
	const sines = Math.sin(center[1] * RADIANS) * Math.sin(lat * RADIANS);
	const cosines = Math.cos(center[1] * RADIANS) * Math.cos(lat * RADIANS);
	return sines + cosines * Math.cos((lon - center[0]) * RADIANS);
}

/**
 * Share of its true size at which land is seen where it is most foreshortened: on the globe along the
 * line to the middle, 0 at the horizon and beyond; on the flat map it grows towards the poles. The first
 * is the derivative of the vertical perspective's `(P − 1)·sin c / (P − cos c)`, where `P = 1 / horizon`.
 */
export function seenShare(screen: Pick<Screen, 'center' | 'flat' | 'horizon'>, place: LonLat): number {
	if (screen.flat) return Math.cos(screen.center[1] * RADIANS) / Math.max(0.1, Math.cos(place[1] * RADIANS));
	const p = 1 / screen.horizon;
	const cosine = cosineFromCenter(screen, place);
	return Math.max(0, ((p - 1) * (p * cosine - 1)) / (p - cosine) ** 2);
}
