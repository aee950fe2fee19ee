import type { AtlasTopology } from '../../src/lib/atlas/geometry';
import type { BorderId, Kilometres, LonLat } from '../../src/lib/atlas/types';
import { isBorderId } from '../area';
import { distanceKm } from '../sphere';
import { arcPoints } from './arc-points';

export interface NearestBorderPoint {
	readonly border: BorderId;
	readonly point: LonLat;
	/** Great-circle distance in km from the place that was asked about. */
	readonly km: Kilometres;
}

type Vector = readonly [x: number, y: number, z: number];
const RADIANS = Math.PI / 180;

function toVector([lon, lat]: LonLat): Vector {
	const cosLat = Math.cos(lat * RADIANS);
	return [cosLat * Math.cos(lon * RADIANS), cosLat * Math.sin(lon * RADIANS), Math.sin(lat * RADIANS)];
}
function toLonLat([x, y, z]: Vector): LonLat {
	return [Math.atan2(y, x) / RADIANS, Math.atan2(z, Math.hypot(x, y)) / RADIANS];
}
const dot = (a: Vector, b: Vector) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vector, b: Vector): Vector => [
	a[1] * b[2] - a[2] * b[1],
	a[2] * b[0] - a[0] * b[2],
	a[0] * b[1] - a[1] * b[0]
];

/**
 * The point of the great-circle segment a–b nearest to p: the foot of the perpendicular on the plane
 * of a, b and the Earth's centre where that lies between the two, else the nearer end.
 */
function nearestOnSegment(p: Vector, a: Vector, b: Vector): Vector {
	const normal = cross(a, b);
	const foot = cross(cross(normal, p), normal);
	const size = Math.hypot(...foot);
	const isBetween = size > 0 && dot(cross(a, foot), normal) >= 0 && dot(cross(foot, b), normal) >= 0;
	if (isBetween) return [foot[0] / size, foot[1] / size, foot[2] / size];
	return dot(p, a) >= dot(p, b) ? a : b;
}

/**
 * The point of the land borders nearest to a place, by great circles; `among` limits the search to
 * some borders. Exact on the lines of the given level. Throws a RangeError if the place is no
 * `[lon, lat]`, if a border of `among` is not on the map, or if there is none to choose from.
 */
export function nearestBorderPoint(
	topology: AtlasTopology,
	place: LonLat,
	among?: Iterable<BorderId>
): NearestBorderPoint {
	const [lon, lat] = place;
	if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 90)) throw new RangeError(`${lon} ${lat} is no [lon, lat]`);
	const wanted = among && new Set<string>(among);
	const missing = new Set(wanted);
	const from = toVector(place);
	let best: { border: BorderId; vector: Vector; near: number } | null = null;
	for (const border of topology.objects.borders.geometries) {
		const id = String(border.id);
		if (border.type !== 'MultiLineString' || !isBorderId(id) || (wanted && !wanted.has(id))) continue;
		missing.delete(id);
		for (const index of border.arcs.flat()) {
			const line = arcPoints(topology, index).map(toVector);
			for (let place = 1; place < line.length; place += 1) {
				const [a, b] = [line[place - 1], line[place]];
				if (!a || !b) continue;
				const vector = nearestOnSegment(from, a, b);
				// The cosine of the angle: the larger, the nearer.
				const near = dot(from, vector);
				if (!best || near > best.near) best = { border: id, vector, near };
			}
		}
	}
	if (missing.size > 0) throw new RangeError(`"${[...missing].join('", "')}" has no line on the map`);
	if (!best) throw new RangeError('there is no border to be near to');
	const point = toLonLat(best.vector);
	return { border: best.border, point, km: distanceKm(place, point) };
}
