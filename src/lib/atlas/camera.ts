import { RADIANS } from './earth';
import { middleOf } from './frame';
import { OPENING } from './opening';
import { FIGURE, project, turned, unproject } from './perspective';
import type { FigureView } from './perspective';
import { offPlane, onPlane } from './plane';
import type { Plane } from './plane';
import { HOME_PLANE, isInReach, planeAt, planeOfSubject, withinReach } from './planes';
import type { Camera, Projection } from './scene';
import type { LonLat } from './types';

/** Padding of the live map in px, and the camera that makes it draw the same picture as the figure. */
export interface LiveCamera {
	readonly center: LonLat;
	readonly zoom: number;
	readonly padding: {
		readonly top: number;
		readonly right: number;
		readonly bottom: number;
		readonly left: number;
	};
	/** Vertical field of view in degrees. */
	readonly fov: number;
}

/** A camera that cannot be resolved. The message names the field. */
export class CameraError extends Error {
	override readonly name = 'CameraError';
}

/** Pixels of the whole world at zoom 0 in MapLibre. */
const WORLD_SIZE = 512;
/**
 * A frame never comes closer than this MapLibre zoom in figure units, 200 m a unit in the middle of Europe: the lines are
 * those of a map at 1:10 million, whose points lie about 2 km apart.
 */
const CLOSEST_FRAME_ZOOM = 8;
/** A frame never looks from further north or south than this, where MapLibre's Mercator plane ends badly. */
const FRAME_LATITUDE_LIMIT = 80;
/** From no further north or south a reader looks at a globe either: MapLibre's Mercator plane ends at 85°. */
export const VIEW_LATITUDE_LIMIT = 84;
/** Zooms that both renderers can draw: all that an address may ask for. */
const ZOOM_LIMITS = { min: -4, max: 14 } as const;
/** Halvings of the radius interval: 2^-40 of it is far below a hundredth of a unit. */
const BISECTIONS = 40;
/** Rounds of fitting and re-centring; the centre moves less than a thousandth of a degree after about ten. */
const CENTERINGS = 24;
/** Steps towards the farthest point: the last is below a degree even across half the globe. */
const CAP_ROUNDS = 100;

/** Radius of MapLibre's globe in px at a zoom, `R = 512·2^zoom / (2π·cos lat)`. */
export function radiusOfZoom(zoom: number, latitude: number): number {
	return (WORLD_SIZE * 2 ** zoom) / (2 * Math.PI * Math.cos(latitude * RADIANS));
}

/** Inverse of `radiusOfZoom`. */
export function zoomOfRadius(radius: number, latitude: number): number {
	return Math.log2((radius * 2 * Math.PI * Math.cos(latitude * RADIANS)) / WORLD_SIZE);
}

/**
 * The flat map has one scale of areas everywhere, so that its looks and its widths of lines follow the zoom that a
 * globe of its radius has at this latitude, in degrees. South of 51.4° the plane would not fit into MapLibre's world.
 */
export const FLAT_LATITUDE = 55;

/** The zoom that looks, sizes and widths follow; that of an address is always the one of its own latitude. */
export function zoomOfLooks({ radius, center }: FigureView, projection: Projection): number {
	return zoomOfRadius(radius, projection === 'flat' ? FLAT_LATITUDE : center[1]);
}

/** Scale from figure units to the pixels of a box. */
export function figureScale(width: number, height: number): number {
	return Math.min(width / FIGURE.width, height / FIGURE.height);
}

/** Vertical field of view in degrees that keeps the camera's distance the same at every container height. */
export function fieldOfView(width: number, height: number): number {
	return (2 * Math.atan(height / (2 * FIGURE.distance * figureScale(width, height)))) / RADIANS;
}

/**
 * The view that a Scene's camera asks for. `scale` is px per figure unit of the box that will show it
 * (see `figureScale`): an exact `view` keeps its zoom at every size, the other cameras scale along.
 * A zoom gives the flat map the radius that it gives the globe, so that both show lands of one size.
 * @throws CameraError naming the field that cannot be used.
 */
export function resolveCamera(camera: Camera, scale = 1, projection: Projection = 'globe'): FigureView {
	if (!(scale > 0)) throw new CameraError(`scale: must be above 0, is ${scale}`);
	if (projection === 'flat') return flatView(camera, scale);
	switch (camera.kind) {
		case 'opening':
			return {
				center: OPENING.center,
				radius: OPENING.radius,
				offset: [0, OPENING.lower]
			};
		case 'frame':
			return frame(camera.points);
		case 'place':
			return zoomed(camera.center, camera.zoom, 1);
		case 'view': {
			const view = zoomed(camera.center, camera.zoom, scale);
			return camera.of === 'opening' ? hungLower(view) : view;
		}
		default:
			throw new CameraError(`camera.kind: unknown ${JSON.stringify(camera satisfies never)}`);
	}
}

/** Would a frame look from nearer by, if the lines of the map bore it? */
export function isHeldBack(camera: Camera): boolean {
	if (camera.kind !== 'frame') return false;
	const { center, radius } = frame(camera.points);
	// Halving an interval ends just below its end.
	return radius > 0.999 * radiusOfZoom(CLOSEST_FRAME_ZOOM, center[1]);
}

/** The plane on which a camera is drawn flat: that of the page's own camera, for as far as it reaches. */
export function planeOfCamera(camera: Camera): Plane {
	switch (camera.kind) {
		case 'opening':
			return HOME_PLANE;
		case 'frame':
			checkPoints(camera.points);
			return planeOfSubject(middleOf(camera.points));
		case 'place':
			return planeOfSubject(camera.center);
		case 'view': {
			const { of: own, center } = camera;
			if (own === undefined) return planeOfSubject(center);
			const plane = own === 'opening' ? HOME_PLANE : planeOfCamera(own);
			return isInReach(plane, center) ? plane : planeAt(center);
		}
		default:
			throw new CameraError(`camera.kind: unknown ${JSON.stringify(camera satisfies never)}`);
	}
}

/** The same on the flat map, whose middle is always that of the box. */
function flatView(camera: Camera, scale: number): FigureView {
	switch (camera.kind) {
		case 'opening':
			return { center: OPENING.flat.center, radius: OPENING.flat.radius, offset: [0, 0], plane: HOME_PLANE };
		case 'frame':
			return flatFrame(camera.points, planeOfCamera(camera));
		case 'place':
		case 'view': {
			const view = zoomed(camera.center, camera.zoom, camera.kind === 'place' ? 1 : scale);
			return { ...view, plane: planeOfCamera(camera) };
		}
		default:
			throw new CameraError(`camera.kind: unknown ${JSON.stringify(camera satisfies never)}`);
	}
}

/** The closest flat view that holds all points clear of the box's edges, the points in its middle. */
function flatFrame(points: readonly LonLat[], plane: Plane): FigureView {
	const onIt = points.map((point) => onPlane(plane, point));
	const [xs, ys] = [onIt.map(([x]) => x), onIt.map(([, y]) => y)];
	const [left, right, low, high] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
	const middle = withinReach(plane, [(left + right) / 2, (low + high) / 2]);
	const center = offPlane(plane, middle) ?? plane.middle;
	const radius = Math.min(
		(FIGURE.width - 2 * FIGURE.margin) / (right - left),
		(FIGURE.height - 2 * FIGURE.margin) / (high - low),
		radiusOfZoom(CLOSEST_FRAME_ZOOM, center[1])
	);
	return { center, radius, offset: [0, 0], plane };
}

function zoomed(center: LonLat, zoom: number, scale: number): FigureView {
	checkPlace(center, 'camera.center');
	if (!(zoom >= ZOOM_LIMITS.min && zoom <= ZOOM_LIMITS.max)) {
		throw new CameraError(
			`camera.zoom: must lie between ${ZOOM_LIMITS.min} and ${ZOOM_LIMITS.max}, is ${zoom}`
		);
	}
	return { center, radius: radiusOfZoom(zoom, center[1]) / scale, offset: [0, 0] };
}

/** The view that shows the same place in the middle of the box, of a globe that hangs as the opening one does. */
function hungLower({ center, radius }: FigureView): FigureView {
	const [lon, lat] = center;
	const own = lat - northOfCenter(radius, OPENING.lower);
	const reached = Math.min(VIEW_LATITUDE_LIMIT, Math.max(-VIEW_LATITUDE_LIMIT, own));
	return { center: [lon, reached], radius, offset: [0, OPENING.lower] };
}

/**
 * How far north of a globe's own centre the middle of the box lies, in degrees, by the same angle at every latitude.
 * @param radius of the globe, and
 * @param offsetY by how much it hangs lower, both in units; 0 where it hangs so low that the middle is off it
 */
export function northOfCenter(radius: number, offsetY: number): number {
	const view: FigureView = { center: [0, 0], radius, offset: [0, offsetY] };
	return unproject(view, [FIGURE.width / 2, FIGURE.height / 2])?.[1] ?? 0;
}

/** The live globe's camera that draws `view` in a box of `width` × `height` px. */
export function liveCamera(view: FigureView, width: number, height: number): LiveCamera {
	const scale = figureScale(width, height);
	const [x, y] = view.offset;
	return {
		center: view.center,
		zoom: zoomOfRadius(view.radius * scale, view.center[1]),
		padding: {
			top: Math.max(0, 2 * y * scale),
			bottom: Math.max(0, -2 * y * scale),
			left: Math.max(0, 2 * x * scale),
			right: Math.max(0, -2 * x * scale)
		},
		fov: fieldOfView(width, height)
	};
}

/** The closest view that holds all points clear of the box's edges, the points in its middle. */
function frame(points: readonly LonLat[]): FigureView {
	const known = framed.get(points) ?? framedAnew(points);
	framed.set(points, known);
	return known;
}

/** Views of points that were asked for before: a page asks several times for its own, and each takes milliseconds. */
const framed = new WeakMap<readonly LonLat[], FigureView>();

function framedAnew(points: readonly LonLat[]): FigureView {
	checkPoints(points);
	const mean = limited(middleOf(points));
	let center = closest(points, mean) === null ? limited(capMiddle(points, mean)) : mean;
	for (let round = 0; round < CENTERINGS; round++) {
		const view = closest(points, center);
		if (view === null) break;
		const box = bounds(points, view);
		const middle = box && unproject(view, [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
		if (!middle || closest(points, limited(middle)) === null) break;
		center = limited(middle);
	}
	return closest(points, center) ?? { center, radius: FIGURE.globeRadius, offset: [0, 0] };
}

/** The largest radius around `center` at which all points lie inside the margins; `null` if none does. */
function closest(points: readonly LonLat[], center: LonLat): FigureView | null {
	const at = (radius: number): FigureView => ({ center, radius, offset: [0, 0] });
	const fits = (radius: number): boolean => {
		const box = bounds(points, at(radius));
		return (
			box !== null &&
			box[0] >= FIGURE.margin &&
			box[1] >= FIGURE.margin &&
			box[2] <= FIGURE.width - FIGURE.margin &&
			box[3] <= FIGURE.height - FIGURE.margin
		);
	};
	let low: number = FIGURE.margin;
	let high = radiusOfZoom(CLOSEST_FRAME_ZOOM, center[1]);
	if (!fits(low)) return null;
	for (let step = 0; step < BISECTIONS; step++) {
		const middle = (low + high) / 2;
		if (fits(middle)) low = middle;
		else high = middle;
	}
	return at(low);
}

/** `[left, top, right, bottom]` of the projected points; `null` if one lies beyond the horizon. */
function bounds(points: readonly LonLat[], view: FigureView): [number, number, number, number] | null {
	const box: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const point of points) {
		const seen = project(view, point);
		if (!seen) return null;
		box[0] = Math.min(box[0], seen[0]);
		box[1] = Math.min(box[1], seen[1]);
		box[2] = Math.max(box[2], seen[0]);
		box[3] = Math.max(box[3], seen[1]);
	}
	return box;
}

/**
 * The middle of the smallest cap of the sphere that holds all points, where their mean leaves some beyond
 * the horizon: the centre goes towards the farthest point, by ever smaller shares of the way.
 * Method: Bădoiu and Clarkson, "Smaller core-sets for balls", 2003.
 */
function capMiddle(points: readonly LonLat[], start: LonLat): LonLat {
	let center = start;
	for (let round = 1; round <= CAP_ROUNDS; round++) {
		const [first = center, ...rest] = points;
		const nearness = (place: LonLat): number => turned(center, place).cosine;
		const farthest = rest.reduce((far, place) => (nearness(place) < nearness(far) ? place : far), first);
		center = middleOf([...Array.from({ length: round }, () => center), farthest]);
	}
	return center;
}

function limited([lon, lat]: LonLat): LonLat {
	return [lon, Math.min(FRAME_LATITUDE_LIMIT, Math.max(-FRAME_LATITUDE_LIMIT, lat))];
}

function checkPoints(points: readonly LonLat[]): void {
	if (points.length === 0) throw new CameraError('camera.points: a frame needs at least one point');
	points.forEach((point, index) => checkPlace(point, `camera.points[${index}]`));
}

function checkPlace([lon, lat]: LonLat, field: string): void {
	if (Number.isFinite(lon) && Math.abs(lon) <= 360 && Number.isFinite(lat) && Math.abs(lat) <= 90) return;
	throw new CameraError(`${field}: [${lon}, ${lat}] is no place: longitude, then latitude from -90 to 90`);
}
