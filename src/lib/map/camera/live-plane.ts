import type { Map as LiveMap } from 'maplibre-gl';
import { FLAT_LATITUDE, planeOfCamera } from '../../atlas/camera';
import { offPlane, onPlane } from '../../atlas/plane';
import type { Plane } from '../../atlas/plane';
import type { Camera, Projection } from '../../atlas/scene';
import type { LonLat } from '../../atlas/types';

/*
 * MapLibre draws a flat map in Web Mercator only. Told that each point of the equal-area plane is the place which
 * Mercator puts there, it draws the plane: its degrees then are no degrees of the Earth, and nobody but this file and
 * the live camera meets them.
 */

const RADIANS = Math.PI / 180;
/** Share of MapLibre's world that a radius of the globe takes, so that a zoom is the one of `FLAT_LATITUDE`. */
const RADIUS_SHARE = 1 / (2 * Math.PI * Math.cos(FLAT_LATITUDE * RADIANS));

/** MapLibre's degrees for a point of the plane. */
export const mercatorAt = ([x, y]: readonly [x: number, y: number]): LonLat => [
	360 * RADIUS_SHARE * x,
	Math.atan(Math.sinh(2 * Math.PI * RADIUS_SHARE * y)) / RADIANS
];

/** The point of the plane at MapLibre's degrees. */
export const pointAt = ({
	lng,
	lat
}: {
	readonly lng: number;
	readonly lat: number;
}): [x: number, y: number] => [
	lng / (360 * RADIUS_SHARE),
	Math.asinh(Math.tan(lat * RADIANS)) / (2 * Math.PI * RADIUS_SHARE)
];

/** On which plane the sources of a map lie, of which MapLibre itself knows nothing. */
const planes = new WeakMap<LiveMap, Plane>();

/** The plane that a live map shows; `null` for the globe. */
export const planeOf = (map: LiveMap): Plane | null => planes.get(map) ?? null;

/** Says on which plane the sources of a map lie from now on; `null` puts them back onto the globe. */
export function layPlane(map: LiveMap, plane: Plane | null): void {
	if (plane) planes.set(map, plane);
	else planes.delete(map);
	// Beside a globe lies no second one; on the plane a drag across MapLibre's edge must not begin at the other.
	map.setRenderWorldCopies(plane === null);
}

/** The plane on which a camera is drawn; `null` for the globe. */
export const planeFor = (camera: Camera, projection: Projection): Plane | null =>
	projection === 'flat' ? planeOfCamera(camera) : null;

/** The place on the Earth at MapLibre's degrees; `null` beyond the edge of the plane. */
export function placeAt(map: LiveMap, at: { readonly lng: number; readonly lat: number }): LonLat | null {
	const plane = planeOf(map);
	return plane ? offPlane(plane, pointAt(at)) : [at.lng, at.lat];
}

/** MapLibre's degrees for a place on the Earth. */
export function degreesOf(map: LiveMap, place: LonLat): LonLat {
	const plane = planeOf(map);
	return plane ? mercatorAt(onPlane(plane, place)) : place;
}
