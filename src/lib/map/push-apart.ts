import type { LonLat } from '../atlas/types';

export interface Disc {
	readonly point: LonLat;
	/** px */
	readonly radius: number;
	/** Keeps its place; only others give way. */
	readonly fixed: boolean;
}

const RADIANS = Math.PI / 180;
/** Rounds of pushing; a dozen signs around one city come to rest in about thirty. */
const ROUNDS = 60;
/** Discs on the very same spot are parted in this direction, turned a little for each pair (the golden angle). */
const GOLDEN_ANGLE = 2.399963;

/**
 * A point on the plane of a globe of `globeRadius` px, in px with y down. Only differences between near
 * points mean something (sinusoidal projection: true along each parallel).
 */
export function onPlane([lon, lat]: LonLat, globeRadius: number): [x: number, y: number] {
	return [globeRadius * lon * RADIANS * Math.cos(lat * RADIANS), -globeRadius * lat * RADIANS];
}

/**
 * Shifts in px, `[x, y]` with y down, that keep discs on a globe of `globeRadius` px from touching and
 * leave `gap` px between them. Distances are taken on the plane that touches the globe there, which
 * is exact where the map is looked at straight from above. Deterministic; discs that are alone get `[0, 0]`.
 */
export function pushApart(
	discs: readonly Disc[],
	globeRadius: number,
	gap: number
): [x: number, y: number][] {
	const home = discs.map(({ point }) => onPlane(point, globeRadius));
	const at = home.map(([x, y]): [number, number] => [x, y]);
	for (let round = 0; round < ROUNDS; round++) {
		let moved = false;
		for (let i = 0; i < discs.length; i++) {
			for (let j = i + 1; j < discs.length; j++) {
				const [one, other, first, second] = [discs[i], discs[j], at[i], at[j]];
				if (!one || !other || !first || !second || (one.fixed && other.fixed)) continue;
				const meanLatitude = ((one.point[1] + other.point[1]) / 2) * RADIANS;
				// Away from each other's meridian, x is measured along the parallel between the two.
				const homes = globeRadius * (other.point[0] - one.point[0]) * RADIANS * Math.cos(meanLatitude);
				const dx = homes + second[0] - (home[j]?.[0] ?? 0) - (first[0] - (home[i]?.[0] ?? 0));
				const dy = second[1] - first[1];
				const apart = Math.hypot(dx, dy);
				const wanted = one.radius + other.radius + gap;
				if (apart >= wanted - 0.01) continue;
				moved = true;
				const angle = apart > 0.01 ? Math.atan2(dy, dx) : (i + j) * GOLDEN_ANGLE;
				const push = wanted - apart;
				const share = one.fixed ? 0 : other.fixed ? 1 : 0.5;
				first[0] -= Math.cos(angle) * push * share;
				first[1] -= Math.sin(angle) * push * share;
				second[0] += Math.cos(angle) * push * (1 - share);
				second[1] += Math.sin(angle) * push * (1 - share);
			}
		}
		if (!moved) break;
	}
	return at.map(([x, y], index) => {
		const [x0, y0] = home[index] ?? [0, 0];
		return [Math.round((x - x0) * 10) / 10, Math.round((y - y0) * 10) / 10];
	});
}
