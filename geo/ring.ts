import type { Point, Ring } from './area';

/** A step between two points longer than this in degrees goes round the back of the Earth. */
export const WRAP_DEGREES = 180;

/** Whether any step of a ring goes round the back of the Earth. */
export function wraps(ring: Ring): boolean {
	return ring.some((point, index) => {
		const before = ring[index - 1];
		return before !== undefined && Math.abs(point[0] - before[0]) > WRAP_DEGREES;
	});
}

/** Smaller than a thousandth of a cell of the grid, in square degrees, is rounding and no area. */
const NO_AREA = 5e-9;

/** Signed area of a ring on the flat map in square degrees, positive when it runs anticlockwise. */
export function flatArea(ring: Ring): number {
	const [originLon, originLat] = ring[0] ?? [0, 0];
	let twice = 0;
	ring.forEach(([lon, lat], index) => {
		const next = ring[index + 1];
		if (!next) return;
		twice += (lon - originLon) * (next[1] - originLat) - (next[0] - originLon) * (lat - originLat);
	});
	return Math.abs(twice) / 2 < NO_AREA ? 0 : twice / 2;
}

/** The ring running clockwise, or the other way; one that goes round the Earth must not be given. */
export function clockwise(ring: Ring, isClockwise: boolean): Ring {
	return flatArea(ring) > 0 === isClockwise ? [...ring].reverse() : ring;
}

const samePlace = (a: Point | undefined, b: Point | undefined): boolean =>
	a !== undefined && b !== undefined && a[0] === b[0] && a[1] === b[1];

/**
 * The ring without repeated points and without spikes, where it runs to a point and straight back: the
 * rounding of the source makes some of narrow tongues of land. A spike has no area, but its line would be
 * measured twice. A ring that is nothing else comes back empty.
 */
export function withoutSpikes(ring: Ring): Ring {
	const kept: Point[] = [];
	for (const point of ring.slice(0, -1)) {
		if (samePlace(kept[kept.length - 1], point)) continue;
		if (samePlace(kept[kept.length - 2], point)) kept.pop();
		else kept.push(point);
	}
	// The same over the place where the ring begins and ends.
	while (kept.length > 1) {
		const [first, second] = kept;
		const [beforeLast, last] = kept.slice(-2);
		if (samePlace(first, last) || samePlace(beforeLast, first)) kept.pop();
		else if (samePlace(last, second)) kept.shift();
		else break;
	}
	return kept[0] && kept.length > 2 ? [...kept, kept[0]] : [];
}
