import type { LonLat } from '../../atlas/types';
import type { Box } from '../../lettering/box';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import type { Ground } from '../ground';
import { pointsIn, rememberingBoxes } from './land-under';
import { fromTheMiddle, seenLand } from './seen-land';
import { around } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';
import { isOfFullMember } from './roles';

/** Share of such a name that lies on its own land. */
const LEAST_ON_OWN = 0.7;
/** Share of it that may lie on the sea: the corners of its box, which no letter fills. */
const MOST_ON_SEA = 0.15;
/** By how much it is shifted from where its land is seen, in units: up and down by a good third of a line. */
const SHIFTS = [0, -10, 10] as const;
/** At so many points, the middle ones, it is tried: land that has more of them has room inside. */
const MOST_POINTS = 30;

/**
 * The name of a land that is too narrow for it, or too full of signs: it runs over a border to another that takes
 * part, whose line its halo covers, and stands on its own land for the most part.
 * @param blocks the name as it may be set, the best first
 */
export function overBorders(
	ground: Ground,
	seen: Seen,
	blocks: readonly (readonly LabelLine[])[],
	order: number
): NameCandidate {
	const { id } = seen.label;
	const points = overLand(ground, id);
	return {
		id,
		look: seen.look,
		style: ground.near ? 'near' : 'far',
		order,
		accepts: rememberingBoxes(mostlyOn(ground, id)),
		positions: blocks.flatMap((lines) => [
			...around(seen, lines),
			...points.map(([x, y]): LabelPosition => ({ lines, x, y, align: 'middle' }))
		])
	};
}

/** Points all over the land that is seen, those nearest to its middle first. */
export function overLand(ground: Ground, id: string): (readonly [x: number, y: number])[] {
	return fromTheMiddle(seenLand(ground).pointsOf(id))
		.slice(0, MOST_POINTS)
		.flatMap(([x, y]) => SHIFTS.flatMap((dy) => SHIFTS.map((dx) => [x + dx, y + dy] as const)));
}

/** Does a box lie on a land for the most part, and for the rest on others that take part? */
function mostlyOn(ground: Ground, id: string): (box: Box) => boolean {
	const { screen, drawing } = ground;
	const own = ground.lands.filter((land) => land.id === id);
	const isOwn = (point: readonly [number, number]): boolean => {
		const place = screen.under(point);
		return place !== null && drawing.holds(own, place);
	};
	return (box) => {
		const [left, top, right, bottom] = box;
		// Most places fail by their middle, which is sooner asked than the whole.
		if (!isOwn([(left + right) / 2, (top + bottom) / 2])) return false;
		const points = pointsIn(box);
		const beyond: LonLat[] = [];
		for (const point of points) {
			const place = screen.under(point);
			if (place === null) return false;
			if (drawing.holds(own, place)) continue;
			beyond.push(place);
			if (beyond.length > (1 - LEAST_ON_OWN) * points.length) return false;
		}
		const { taking, strangers } = sortedLands(ground);
		if (beyond.some((place) => drawing.holds(strangers, place))) return false;
		const atSea = beyond.filter((place) => !drawing.holds(taking, place)).length;
		return atSea <= MOST_ON_SEA * points.length;
	};
}

interface SortedLands {
	readonly taking: Ground['lands'];
	readonly strangers: Ground['lands'];
}

const SORTED = new WeakMap<Ground, SortedLands>();

/** Lands that take part, and all others; once for a ground. */
function sortedLands(ground: Ground): SortedLands {
	const known = SORTED.get(ground);
	if (known) return known;
	const takesPart = ({ id }: Ground['lands'][number]): boolean => isOfFullMember(ground, ground.look(id));
	const sorted = {
		taking: ground.lands.filter(takesPart),
		strangers: ground.lands.filter((land) => !takesPart(land))
	};
	SORTED.set(ground, sorted);
	return sorted;
}
