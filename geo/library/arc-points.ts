import type { Topology } from 'topojson-specification';
import type { Kilometres, LonLat } from '../../src/lib/atlas/types';
import { EARTH_RADIUS_KM, RADIANS } from '../sphere';
import { arcNumber, type ArcIndex } from '../world';

/** The points of one arc as `[lon, lat]`, in the arc's own direction whatever the sign of the index. */
export function arcPoints(topology: Pick<Topology, 'arcs' | 'transform'>, index: ArcIndex): LonLat[] {
	const arc = topology.arcs[arcNumber(index)] ?? [];
	if (!topology.transform) return arc.map(([lon = 0, lat = 0]): LonLat => [lon, lat]);
	const { scale, translate } = topology.transform;
	let column = 0;
	let row = 0;
	return arc.map(([x = 0, y = 0]): LonLat => {
		column += x;
		row += y;
		return [column * scale[0] + translate[0], row * scale[1] + translate[1]];
	});
}

/** The geodesic length of one arc in km, without its points being made first. */
export function arcLengthKm(topology: Pick<Topology, 'arcs' | 'transform'>, index: ArcIndex): Kilometres {
	const arc = topology.arcs[arcNumber(index)] ?? [];
	const [scaleX, scaleY] = topology.transform?.scale ?? [1, 1];
	const [moveX, moveY] = topology.transform?.translate ?? [0, 0];
	const isDelta = topology.transform !== undefined;
	let [x, y] = [0, 0];
	let [lon, lat, cosLat] = [0, 0, 1];
	let radians = 0;
	for (let place = 0; place < arc.length; place += 1) {
		const point = arc[place];
		x = (isDelta ? x : 0) + (point?.[0] ?? 0);
		y = (isDelta ? y : 0) + (point?.[1] ?? 0);
		const nextLon = (x * scaleX + moveX) * RADIANS;
		const nextLat = (y * scaleY + moveY) * RADIANS;
		const nextCosLat = Math.cos(nextLat);
		if (place > 0) {
			// The haversine formula of `distanceKm`, with the cosine of a latitude taken once.
			const sinLat = Math.sin((nextLat - lat) / 2);
			const sinLon = Math.sin((nextLon - lon) / 2);
			radians += Math.asin(Math.min(1, Math.sqrt(sinLat * sinLat + cosLat * nextCosLat * sinLon * sinLon)));
		}
		lon = nextLon;
		lat = nextLat;
		cosLat = nextCosLat;
	}
	return 2 * EARTH_RADIUS_KM * radians;
}
