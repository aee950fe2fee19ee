import { EARTH_RADIUS_KM } from './earth';
import type { LabelPoint } from './geometry';
import type { Bbox, CountryId, Kilometres, LonLat } from './types';

/** How the page of a country frames it, where the box around all of it would show too little. */
export interface PageFrame {
	readonly main: Bbox;
	/** Parts that a small map shows instead. */
	readonly apart: readonly { readonly name: string; readonly box: Bbox }[];
}
/** By the country's id. */
export type PageFrames = Readonly<Partial<Record<string, PageFrame>>>;

/** Points that a camera must keep in view to show a country, by its id. */
export interface Frames {
	(id: CountryId): readonly LonLat[];
	/** The same for its own page, with the parts that stand in a small map there. */
	ofPage(id: CountryId): {
		readonly main: readonly LonLat[];
		readonly apart: readonly { readonly name: string; readonly points: readonly LonLat[] }[];
	};
}

const RADIANS = Math.PI / 180;
/** Corners and the middles of the edges: on a globe the edges of a box bulge beyond its corners. */
const STEPS = [0, 0.5, 1] as const;

const normalLongitude = (lon: number): number => (lon > 180 ? lon - 360 : lon < -180 ? lon + 360 : lon);

/** The points of a box that a camera must keep in view; longitudes come back within ±180°. */
export function pointsOfBox([west, south, east, north]: Bbox): readonly LonLat[] {
	return STEPS.flatMap((x) =>
		STEPS.map((y): LonLat => [normalLongitude(west + x * (east - west)), south + y * (north - south)])
	);
}

/**
 * Four points, north, east, south and west of a point, at a great-circle distance in km from it.
 * Formula: direct problem on the sphere (Snyder, Map Projections: A Working Manual, 5-5 and 5-6).
 */
export function pointsAround([lon, lat]: LonLat, distance: Kilometres): readonly LonLat[] {
	const angle = distance / EARTH_RADIUS_KM;
	const [sinLat, cosLat] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
	return [0, 90, 180, 270].map((bearing): LonLat => {
		const azimuth = bearing * RADIANS;
		const reached = Math.asin(sinLat * Math.cos(angle) + cosLat * Math.sin(angle) * Math.cos(azimuth));
		const turned = Math.atan2(
			Math.sin(angle) * Math.sin(azimuth),
			cosLat * Math.cos(angle) - sinLat * Math.sin(angle) * Math.cos(azimuth)
		);
		return [normalLongitude(lon + turned / RADIANS), reached / RADIANS];
	});
}

/** Direction of the mean of points on the unit sphere. */
export function middleOf(points: readonly LonLat[]): LonLat {
	let [x, y, z] = [0, 0, 0];
	for (const [lon, lat] of points) {
		x += Math.cos(lat * RADIANS) * Math.cos(lon * RADIANS);
		y += Math.cos(lat * RADIANS) * Math.sin(lon * RADIANS);
		z += Math.sin(lat * RADIANS);
	}
	return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}

/**
 * Frames from label points: the box of each country's home part, and what its page shows where that is another one.
 * Throws a RangeError for an id without one.
 */
export function framesOf(labels: readonly Pick<LabelPoint, 'id' | 'bbox'>[], pages: PageFrames = {}): Frames {
	const points = new Map(labels.map(({ id, bbox }) => [id, pointsOfBox(bbox)]));
	const ofHome = (id: CountryId): readonly LonLat[] => {
		const found = points.get(id);
		if (!found) throw new RangeError(`no label point frames "${id}"`);
		return found;
	};
	return Object.assign(ofHome, {
		ofPage(id: CountryId) {
			const { main, apart = [] } = pages[id] ?? {};
			return {
				main: main ? pointsOfBox(main) : ofHome(id),
				apart: apart.map(({ name, box }) => ({ name, points: pointsOfBox(box) }))
			};
		}
	});
}
