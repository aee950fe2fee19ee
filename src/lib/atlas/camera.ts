import { middleOf } from './frame';
import { HOME_PLANE, isInReach, offPlane, onPlane, planeAt, planeOfSubject, withinReach } from './plane';
import type { Plane } from './plane';
import type { Camera, Projection } from './scene';
import type { LonLat } from './types';

/**
 * The figure's own coordinate system. A renderer scales it uniformly into its box
 * (`s = min(width / FIGURE.width, height / FIGURE.height)`), centred, and lets what lies outside the
 * box show. Both renderers use the same numbers, so they draw the same picture at every size.
 */
export const FIGURE = {
	width: 880,
	height: 740,
	/**
	 * Radius of the globe in the opening view, in figure units. From 8 radii away its limb is seen at
	 * `490·√(7/9)` = 432 units, which fills the width of the box but for a margin.
	 */
	openingRadius: 490,
	openingCenter: [20, 60.5] as LonLat,
	/** The opening globe hangs this far below the middle of the box, so that the south runs out of it. */
	openingOffsetY: 76,
	/** Distance from the camera to the near side of the globe, in figure units: 7 radii of the opening globe. */
	distance: 3430,
	/** A frame keeps its points this far from the edges of the box. */
	margin: 130,
	/** The opening flat map holds the OSCE's area and its Partners from Miami to Tokyo and Bangkok. */
	openingFlat: { center: [31, 79] as LonLat, radius: 340 }
} as const;

/** Where the camera stands in figure units. `offset` moves the globe's centre away from the box's. */
export interface FigureView {
	readonly center: LonLat;
	/** Radius of the globe; of the flat map, of the globe on which every land is as large. */
	readonly radius: number;
	readonly offset: readonly [x: number, y: number];
	/** What the flat map lies on; left out, the one for its centre. */
	readonly plane?: Plane;
}

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

const RADIANS = Math.PI / 180;
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
 * Where a place stands in the figure, `[x, y]` in figure units, y down; `null` beyond the horizon.
 * The vertical perspective of Snyder, "Map Projections: A Working Manual" (USGS 1987), p. 173:
 * `P = (R + d)/R`, `k = (P − 1)/(P − cos c)`.
 */
export function project(view: FigureView, place: LonLat): [x: number, y: number] | null {
	const { east, north, cosine } = turned(view.center, place);
	const p = (view.radius + FIGURE.distance) / view.radius;
	if (cosine <= 1 / p) return null;
	const k = (view.radius * (p - 1)) / (p - cosine);
	return [FIGURE.width / 2 + view.offset[0] + k * east, FIGURE.height / 2 + view.offset[1] - k * north];
}

/** Inverse of `project`; `null` outside the limb. */
export function unproject(view: FigureView, point: readonly [x: number, y: number]): LonLat | null {
	const x = (point[0] - FIGURE.width / 2 - view.offset[0]) / view.radius;
	const y = (FIGURE.height / 2 + view.offset[1] - point[1]) / view.radius;
	const p = (view.radius + FIGURE.distance) / view.radius;
	const rho2 = x * x + y * y;
	if (rho2 === 0) return view.center;
	const root = 1 - (rho2 * (p + 1)) / (p - 1);
	if (root < 0) return null;
	const rho = Math.sqrt(rho2);
	const sine = (p - Math.sqrt(root)) / ((p - 1) / rho + rho / (p - 1));
	const cosine = Math.sqrt(1 - sine * sine);
	const latitude = view.center[1] * RADIANS;
	const lat = Math.asin(cosine * Math.sin(latitude) + (y * sine * Math.cos(latitude)) / rho);
	const lon = Math.atan2(x * sine, rho * Math.cos(latitude) * cosine - y * Math.sin(latitude) * sine);
	return [wrapped(view.center[0] + lon / RADIANS), lat / RADIANS];
}

/** Radius at which the limb of the globe is seen, in figure units. */
export function limbRadius(view: FigureView): number {
	const p = (view.radius + FIGURE.distance) / view.radius;
	return view.radius * Math.sqrt((p - 1) / (p + 1));
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
				center: FIGURE.openingCenter,
				radius: FIGURE.openingRadius,
				offset: [0, FIGURE.openingOffsetY]
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
			return { ...FIGURE.openingFlat, offset: [0, 0], plane: HOME_PLANE };
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
	const own = lat - northOfCenter(radius, FIGURE.openingOffsetY);
	const reached = Math.min(VIEW_LATITUDE_LIMIT, Math.max(-VIEW_LATITUDE_LIMIT, own));
	return { center: [lon, reached], radius, offset: [0, FIGURE.openingOffsetY] };
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
	return closest(points, center) ?? { center, radius: FIGURE.openingRadius, offset: [0, 0] };
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

/** A place as seen with `center` in the middle: shares of the globe's radius east, north and towards the eye. */
function turned(center: LonLat, place: LonLat): { east: number; north: number; cosine: number } {
	const turn = (place[0] - center[0]) * RADIANS;
	const sin0 = Math.sin(center[1] * RADIANS);
	const cos0 = Math.cos(center[1] * RADIANS);
	const sin = Math.sin(place[1] * RADIANS);
	const cos = Math.cos(place[1] * RADIANS);
	const towards = cos * Math.cos(turn);
	return {
		east: cos * Math.sin(turn),
		north: cos0 * sin - sin0 * towards,
		cosine: sin0 * sin + cos0 * towards
	};
}

function limited([lon, lat]: LonLat): LonLat {
	return [lon, Math.min(FRAME_LATITUDE_LIMIT, Math.max(-FRAME_LATITUDE_LIMIT, lat))];
}

function wrapped(lon: number): number {
	return ((((lon + 180) % 360) + 360) % 360) - 180;
}

function checkPoints(points: readonly LonLat[]): void {
	if (points.length === 0) throw new CameraError('camera.points: a frame needs at least one point');
	points.forEach((point, index) => checkPlace(point, `camera.points[${index}]`));
}

function checkPlace([lon, lat]: LonLat, field: string): void {
	if (Number.isFinite(lon) && Math.abs(lon) <= 360 && Number.isFinite(lat) && Math.abs(lat) <= 90) return;
	throw new CameraError(`${field}: [${lon}, ${lat}] is no place: longitude, then latitude from -90 to 90`);
}
