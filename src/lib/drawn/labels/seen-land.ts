import type { CountryId, LonLat } from '../../atlas/types';
import type { Ground } from '../ground';
import { isIn } from './label-area';
import { overTheMap } from './over-the-map';

/** Distance of the points that are tried, in units: a line and a half of a name. */
const STEP = 32;

export interface SeenPoint {
	readonly at: readonly [x: number, y: number];
	readonly place: LonLat;
}

/** What is seen of the lands of a picture where labels may stand, and no button covers it. */
export interface SeenLand {
	/** Points of a grid that lie on a country or area. */
	pointsOf(id: string): readonly SeenPoint[];
	/** Share of all points that it holds, 0 to 1. */
	shareOf(id: string): number;
}

/** The lands of which a picture shows a part, by the points of its grid; small ones by where their labels hang. */
export function landsInSight(ground: Ground): CountryId[] {
	const seen = seenLand(ground);
	return ground.inputs.labels
		.filter(({ id, point }) => {
			if (seen.pointsOf(id).length > 0) return true;
			const at = ground.screen.place(point);
			return at !== null && isIn(ground.labelArea, at);
		})
		.map(({ id }) => id);
}

const remembered = new WeakMap<Ground, SeenLand>();

/** Asks a grid of points over the picture whose land they lie on; once for a ground. */
export function seenLand(ground: Ground): SeenLand {
	const known = remembered.get(ground);
	if (known) return known;
	const [left, top, right, bottom] = ground.labelArea;
	const steps = (from: number, to: number): number[] =>
		Array.from({ length: Math.floor((to - from) / STEP) }, (_, index) => from + (index + 0.5) * STEP);
	const holders = ground.lands.map((land) => ({ id: land.id, holds: ground.drawing.holder(land) }));
	const points = new Map<string, SeenPoint[]>();
	let all = 0;
	const covered = ground.use === 'map' && ground.box ? overTheMap(ground) : [];
	let last: (typeof holders)[number] | undefined;
	for (const y of steps(top, bottom)) {
		for (const x of steps(left, right)) {
			if (covered.some((box) => isIn(box, [x, y]))) continue;
			all += 1;
			const place = ground.screen.under([x, y]);
			if (!place) continue;
			// The next point lies most often on the same land.
			const holder = last?.holds(place) ? last : holders.find(({ holds }) => holds(place));
			last = holder ?? last;
			if (!holder) continue;
			const own = points.get(holder.id);
			if (own) own.push({ at: [x, y], place });
			else points.set(holder.id, [{ at: [x, y], place }]);
		}
	}
	const seen: SeenLand = {
		pointsOf: (id) => points.get(id) ?? [],
		shareOf: (id) => (points.get(id)?.length ?? 0) / Math.max(1, all)
	};
	remembered.set(ground, seen);
	return seen;
}

/** Points of what is seen of a land, those nearest to its middle first. */
export function fromTheMiddle(points: readonly SeenPoint[]): SeenPoint['at'][] {
	const mean = (values: readonly number[]): number =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const middle = [mean(points.map(({ at: [x] }) => x)), mean(points.map(({ at: [, y] }) => y))] as const;
	const distance = ([x, y]: SeenPoint['at']): number => Math.hypot(x - middle[0], y - middle[1]);
	return points.map(({ at }) => at).toSorted((one, other) => distance(one) - distance(other));
}
