import type { Map as LiveMap } from 'maplibre-gl';
import {
	figureScale,
	FLAT_LATITUDE,
	liveCamera,
	northOfCenter,
	radiusOfZoom,
	resolveCamera,
	VIEW_LATITUDE_LIMIT,
	zoomOfRadius
} from '../../atlas/camera';
import type { FigureView } from '../../atlas/perspective';
import type { Camera } from '../../atlas/scene';
import type { LonLat } from '../../atlas/types';
import { distanceKm } from '../../atlas/earth';
import { withinReach } from '../../atlas/planes';
import { degreesOf, mercatorAt, placeAt, planeOf, pointAt } from './live-plane';

/** Part of the map's box that something else covers, in px from each edge. */
export interface Insets {
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
	readonly left: number;
}
export const NO_INSETS: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

/** An exact place and zoom, as `?view=` writes it. */
export interface MapView {
	readonly center: LonLat;
	readonly zoom: number;
}

/** Zooms that the reader can reach at the equator: the whole globe on a small phone, and what the geometry still shows well. */
export const ZOOM_RANGE = { min: -1, max: 9 } as const;

/**
 * The nearest zoom that the reader can reach at a latitude, in degrees. A globe of one size has the lower a zoom
 * the further north it is looked at, see `radiusOfZoom`: it may be as small there as it may at the equator.
 */
export function reachableZoom(zoom: number, latitude: number, isFlat: boolean): number {
	const lower = isFlat ? 0 : Math.log2(Math.cos((latitude * Math.PI) / 180));
	return Math.min(ZOOM_RANGE.max, Math.max(ZOOM_RANGE.min + lower, zoom));
}

/** The nearest centre and zoom, in MapLibre's degrees, that a reader can reach in what the map shows. */
export function reachable(
	map: LiveMap | null,
	center: { readonly lng: number; readonly lat: number },
	zoom: number
): { center: LonLat; zoom: number } {
	const plane = map && planeOf(map);
	if (plane)
		return { center: mercatorAt(withinReach(plane, pointAt(center))), zoom: reachableZoom(zoom, 0, true) };
	const latitude = limitedLatitude(center.lat);
	return { center: [center.lng, latitude], zoom: reachableZoom(zoom, latitude, false) };
}

/** Up to here an address can hold the middle of the box. */
const ADDRESS_LATITUDE_LIMIT = 85;

const limitedLatitude = (latitude: number): number =>
	Math.min(VIEW_LATITUDE_LIMIT, Math.max(-VIEW_LATITUDE_LIMIT, latitude));

/** Flights last longer the further they go: `short` at once, `long` from `farKm` on. Times in ms. */
const FLIGHT = { short: 900, long: 1400, farKm: 6000 } as const;
/** Below this distance the camera glides; beyond it rises and sinks. */
const GLIDE_KM = 1500;

/**
 * The easing `cubic-bezier(.3, 0, .2, 1)` at a share of time, by bisection of its x component.
 * Curve as in the CSS Easing Functions specification.
 */
export function flightEasing(time: number): number {
	const bezier = (one: number, two: number, t: number): number =>
		3 * (1 - t) ** 2 * t * one + 3 * (1 - t) * t ** 2 * two + t ** 3;
	let [low, high] = [0, 1];
	// 2^-20 of the flight is far below a frame.
	for (let step = 0; step < 20; step++) {
		const middle = (low + high) / 2;
		if (bezier(0.3, 0.2, middle) < time) low = middle;
		else high = middle;
	}
	return bezier(0, 1, (low + high) / 2);
}

/** Radius of the live globe in px; of the flat map, of the globe on which every land is as large. */
export function liveRadius(map: LiveMap): number {
	return radiusOfZoom(map.getZoom(), planeOf(map) ? FLAT_LATITUDE : map.getCenter().lat);
}

/** Steps in which `boxZoom` follows the box, so that a window that is drawn larger restyles the map seldom. */
const BOX_ZOOM_STEP = 1 / 8;

/** Zoom levels between what a box of this size shows and what the figure's own box shows of the same view. */
export function boxZoom({ clientWidth, clientHeight }: HTMLElement): number {
	const scale = figureScale(Math.max(1, clientWidth), Math.max(1, clientHeight));
	return Math.round(Math.log2(scale) / BOX_ZOOM_STEP) * BOX_ZOOM_STEP;
}

/** What a live map is looked at from now, in the figure's own units: with the padding that hangs its globe lower. */
export function liveView(map: LiveMap): FigureView {
	const { width, height } = boxOf(map);
	const scale = figureScale(width, height);
	const { top = 0, right = 0, bottom = 0, left = 0 } = map.getPadding();
	const plane = planeOf(map);
	return {
		...(plane && { plane }),
		center: centerOf(map),
		radius: liveRadius(map) / scale,
		offset: [(left - right) / (2 * scale), (top - bottom) / (2 * scale)]
	};
}

/** The place that MapLibre's centre is; a plane's own where it lies beyond the plane, as none can that is reached. */
function centerOf(map: LiveMap): LonLat {
	const center = map.getCenter();
	return placeAt(map, center) ?? planeOf(map)?.middle ?? [center.lng, center.lat];
}

interface Box {
	readonly width: number;
	readonly height: number;
}

function boxOf(map: LiveMap): Box {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { width: Math.max(1, width), height: Math.max(1, height) };
}

/** Field of view, in degrees, that draws the figure's picture in the free part of the box. */
function verticalFieldOfView(box: Box, free: Box, fov: number): number {
	// `fov` belongs to the free part's height; the same camera sees more of a taller box.
	const half = (Math.tan((fov * Math.PI) / 360) * box.height) / free.height;
	return (Math.atan(half) * 360) / Math.PI;
}

/** Centre, zoom and padding for a camera in the map's present box; sets the field of view that goes with it. */
function target(
	map: LiveMap,
	camera: Camera,
	insets: Insets
): { center: [number, number]; zoom: number; padding: Insets } {
	const box = boxOf(map);
	const free = {
		width: Math.max(1, box.width - insets.left - insets.right),
		height: Math.max(1, box.height - insets.top - insets.bottom)
	};
	const isFlat = planeOf(map) !== null;
	const scale = figureScale(free.width, free.height);
	const view = resolveCamera(camera, scale, isFlat ? 'flat' : 'globe');
	const live = liveCamera(view, free.width, free.height);
	const fov = verticalFieldOfView(box, free, live.fov);
	if (Math.abs(map.getVerticalFieldOfView() - fov) > 1e-9) map.setVerticalFieldOfView(fov);
	const edge = (side: keyof Insets): number => live.padding[side] + insets[side];
	return {
		center: [...degreesOf(map, live.center)],
		zoom: isFlat ? zoomOfRadius(view.radius * scale, FLAT_LATITUDE) : live.zoom,
		padding: { top: edge('top'), right: edge('right'), bottom: edge('bottom'), left: edge('left') }
	};
}

/** Goes with the events of moves that no reader has made. */
const BY_ATLAS = { byAtlas: true };

/** Shows a camera at once. */
export function jumpTo(map: LiveMap, camera: Camera, insets: Insets): void {
	map.jumpTo({ ...target(map, camera, insets), bearing: 0, pitch: 0 }, BY_ATLAS);
}

/** Flies to a camera; to a near one in a glide. */
export function flyTo(map: LiveMap, camera: Camera, insets: Insets): void {
	const goal = target(map, camera, insets);
	const [lng, lat] = goal.center;
	const km = distanceKm(centerOf(map), placeAt(map, { lng, lat }) ?? goal.center);
	const duration = FLIGHT.short + (FLIGHT.long - FLIGHT.short) * Math.min(1, km / FLIGHT.farKm);
	const options = { ...goal, bearing: 0, pitch: 0, duration, easing: flightEasing, essential: true };
	if (km < GLIDE_KM) map.easeTo(options, BY_ATLAS);
	else map.flyTo(options, BY_ATLAS);
}

/** How long a globe takes that turns back by itself, in ms. */
const TURNING_BACK = 400;

/**
 * The latitude to which a globe turns back whose reader left it with the middle of the box beyond the limit; `null` where it
 * may stay. Beyond the pole an address would hold a picture that is turned round.
 * @param latitude of the globe's own centre
 * @param north of which the middle lies so many degrees, see `northOfCenter`
 */
export function turnedBack(latitude: number, north: number): number | null {
	const middle = latitude + north;
	if (Math.abs(middle) <= ADDRESS_LATITUDE_LIMIT) return null;
	return Math.sign(middle) * VIEW_LATITUDE_LIMIT - north;
}

/** Turns a globe back where `turnedBack` says so, as a move of the reader's; whether it does. */
export function turnBack(map: LiveMap): boolean {
	if (planeOf(map)) return false;
	const { lng, lat } = map.getCenter();
	const { radius, offset } = liveView(map);
	const latitude = turnedBack(lat, northOfCenter(radius, offset[1]));
	if (latitude === null) return false;
	const zoom = zoomOfRadius(liveRadius(map), latitude);
	map.easeTo({ center: [lng, latitude], zoom, duration: TURNING_BACK }, { byReader: true });
	return true;
}

/**
 * What `?view=` would write for the present picture: the place in the middle of the box and the zoom
 * that shows it at the present scale, rounded as the URL rounds. `null` if the middle is off the globe.
 */
export function presentView(map: LiveMap): MapView | null {
	const { width, height } = boxOf(map);
	const at = placeAt(map, map.unproject([width / 2, height / 2]));
	if (!at?.every(Number.isFinite)) return null;
	const lng = at[0];
	// An address can hold no pole, over which only the flat map is moved: it holds the nearest that it can.
	const lat = Math.min(ADDRESS_LATITUDE_LIMIT, Math.max(-ADDRESS_LATITUDE_LIMIT, at[1]));
	const round = (value: number): number => Math.round(value * 100) / 100;
	const zoom = zoomOfRadius(liveRadius(map), lat);
	return {
		center: [round(((((lng + 180) % 360) + 360) % 360) - 180), round(lat)],
		zoom: round(zoom)
	};
}
