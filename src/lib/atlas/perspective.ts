import { RADIANS } from './earth';
import type { Plane } from './plane';
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
	 * Radius of a globe that is seen as a whole, in figure units. From 8 radii away its limb is seen at
	 * `490·√(7/9)` = 432 units, which fills the width of the box but for a margin.
	 */
	globeRadius: 490,
	/** Distance from the camera to the near side of the globe, in figure units: 7 radii of that globe. */
	distance: 3430,
	/** A frame keeps its points this far from the edges of the box. */
	margin: 130
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

/** A place as seen with `center` in the middle: shares of the globe's radius east, north and towards the eye. */
export function turned(center: LonLat, place: LonLat): { east: number; north: number; cosine: number } {
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

function wrapped(lon: number): number {
	return ((((lon + 180) % 360) + 360) % 360) - 180;
}
