import type { FeatureCollection, Position } from 'geojson';

/** Degrees between two meridians and two parallels. */
const STEP = 15;
/** Meridians end here, so that they do not crowd at the poles. */
const LAST_PARALLEL = 75;
/** Degrees between two points of a line: a straight line in Mercator then follows the sphere. */
const DETAIL = 2.5;

const range = (from: number, to: number, step: number): number[] =>
	Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);

/** Meridians and parallels as lines; every sixth meridian runs on to the edge of the Mercator plane. */
export function graticule(): FeatureCollection {
	const meridian = (lon: number): Position[] => {
		const end = lon % 90 === 0 ? 85 : LAST_PARALLEL;
		return range(-end, end, DETAIL).map((lat) => [lon, lat]);
	};
	const parallel = (lat: number): Position[] => range(-180, 180, DETAIL).map((lon) => [lon, lat]);
	const lines = [
		...range(-180, 180 - STEP, STEP).map(meridian),
		...range(-LAST_PARALLEL, LAST_PARALLEL, STEP).map(parallel)
	];
	return {
		type: 'FeatureCollection',
		features: [
			{ type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: lines } }
		]
	};
}
