import { geoInterpolate } from 'd3-geo';
import type { LonLat } from '../../src/lib/atlas/types';
import { distanceKm, EARTH_RADIUS_KM, RADIANS } from '../sphere';
import type { CorridorShape } from './corridor';

type Vector = readonly [x: number, y: number, z: number];
const vectorOf = ([lon, lat]: LonLat): Vector => {
	const [l, b] = [lon * RADIANS, lat * RADIANS];
	return [Math.cos(b) * Math.cos(l), Math.cos(b) * Math.sin(l), Math.sin(b)];
};

/** Distance in km of a point from lines, by points set along them as close as `step` km. */
function distanceFrom(lines: readonly (readonly LonLat[])[], step: number): (point: LonLat) => number {
	const points = lines.flatMap((line) =>
		line.flatMap((end, index): Vector[] => {
			const start = line[index - 1] ?? end;
			const steps = Math.max(1, Math.ceil(distanceKm(start, end) / step));
			const along = geoInterpolate([...start], [...end]);
			return Array.from({ length: steps }, (_, at) => vectorOf(along((at + 1) / steps)));
		})
	);
	return (point) => {
		const [x, y, z] = vectorOf(point);
		let nearest = -1;
		for (const one of points) nearest = Math.max(nearest, one[0] * x + one[1] * y + one[2] * z);
		return Math.acos(Math.min(1, nearest)) * EARTH_RADIUS_KM;
	};
}

/** How far the edge of a band is from its lines at least and at most, as shares of the `km` that it should be. */
export function widthOf(
	shape: CorridorShape,
	lines: readonly (readonly LonLat[])[],
	km: number
): { least: number; most: number } {
	const away = distanceFrom(lines, km / 20);
	const rings = shape.type === 'Polygon' ? shape.coordinates : shape.coordinates.flat();
	const shares = rings.flatMap((ring) =>
		ring.flatMap((position, index) => {
			const [point, before] = [placeOf(position), placeOf(ring[index - 1] ?? position)];
			// Where a band is cut in two, the cut is no edge.
			if (Math.abs(point[0]) > 179.99) return [];
			const middle = placeOf(geoInterpolate([...before], [...point])(0.5));
			return (Math.abs(before[0]) > 179.99 ? [point] : [point, middle]).map((one) => away(one) / km);
		})
	);
	return { least: Math.min(...shares), most: Math.max(...shares) };
}

const placeOf = ([lon = 0, lat = 0]: readonly number[]): LonLat => [lon, lat];
