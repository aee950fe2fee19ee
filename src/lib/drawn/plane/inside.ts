import type { LonLat } from '../../atlas/types';

/** Edges that a band of latitudes holds on the average: a question looks at no more than these. */
const EDGES_A_BAND = 8;
/** Four numbers an edge: longitude and latitude of its ends. */
const NUMBERS_AN_EDGE = 4;

/**
 * Answers whether places lie inside rings, by the even-odd rule in degrees: rings are cut at ±180°, so none runs across.
 * The edges are sorted into bands of latitude once, since thousands of places are asked about.
 */
export function insideOf(rings: readonly (readonly LonLat[])[]): (place: LonLat) => boolean {
	const edges: number[] = [];
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const ring of rings) {
		ring.forEach(([lon, lat], index) => {
			west = Math.min(west, lon);
			east = Math.max(east, lon);
			south = Math.min(south, lat);
			north = Math.max(north, lat);
			const before = ring[index - 1];
			// A ray along a parallel crosses no edge that runs along it.
			if (before && before[1] !== lat) edges.push(...before, lon, lat);
		});
	}
	const count = Math.max(1, Math.ceil(edges.length / NUMBERS_AN_EDGE / EDGES_A_BAND));
	const bandOf = (lat: number): number =>
		Math.min(count - 1, Math.floor(((lat - south) / (north - south)) * count));
	const bands = Array.from({ length: count }, (): number[] => []);
	for (let at = 0; at < edges.length; at += NUMBERS_AN_EDGE) {
		const [y1 = 0, y2 = 0] = [edges[at + 1], edges[at + 3]];
		for (let band = bandOf(Math.min(y1, y2)); band <= bandOf(Math.max(y1, y2)); band += 1)
			bands[band]?.push(at);
	}
	return ([lon, lat]) => {
		if (!(lat >= south && lat <= north && lon >= west && lon <= east)) return false;
		let inside = false;
		for (const at of bands[bandOf(lat)] ?? []) {
			const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = [edges[at], edges[at + 1], edges[at + 2], edges[at + 3]];
			if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
		}
		return inside;
	};
}
