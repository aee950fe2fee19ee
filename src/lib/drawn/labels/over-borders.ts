import type { LonLat } from '../../atlas/types';
import type { Box } from '../../lettering/box';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import type { Ground } from '../ground';
import { pointsIn } from './land-under';
import { seenLand } from './seen-land';
import { around } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';

/** Share of such a name that lies on its own land. */
const LEAST_ON_OWN = 0.7;
/** Share of it that may lie on the sea: the corners of its box, which no letter fills. */
const MOST_ON_SEA = 0.15;
/** By how much it is shifted from where its land is seen, in units: a good third of a line and a sign. */
const SHIFTS = [0, -10, 10] as const;
/** So many places are tried: land that has more of them has room inside. */
const MOST_TRIED = 200;

/**
 * The name of a land that is too narrow for it, or too full of signs: it runs over a border to another that takes
 * part, whose line its halo covers, and stands on its own land for the most part.
 * @param blocks the name as it may be set, the best first
 */
export const overBorders = (
	ground: Ground,
	seen: Seen,
	blocks: readonly (readonly LabelLine[])[],
	order: number
): NameCandidate => ({
	id: seen.label.id,
	look: seen.look,
	style: ground.near ? 'near' : 'far',
	order,
	accepts: mostlyOn(ground, seen.label.id),
	positions: blocks.flatMap((lines) => [
		...around(seen, lines),
		...overLand(ground, seen.label.id).map(([x, y]): LabelPosition => ({ lines, x, y, align: 'middle' }))
	])
});

/** Points all over the land that is seen, those nearest to its middle first. */
function overLand(ground: Ground, id: string): (readonly [x: number, y: number])[] {
	const points = seenLand(ground).pointsOf(id);
	const mean = (values: readonly number[]): number =>
		values.reduce((sum, value) => sum + value, 0) / values.length;
	const middle = [mean(points.map(({ at: [x] }) => x)), mean(points.map(({ at: [, y] }) => y))] as const;
	const distance = ([x, y]: readonly [number, number]): number => Math.hypot(x - middle[0], y - middle[1]);
	return points
		.flatMap(({ at: [x, y] }) => SHIFTS.flatMap((dy) => SHIFTS.map((dx) => [x + dx, y + dy] as const)))
		.toSorted((one, other) => distance(one) - distance(other))
		.slice(0, MOST_TRIED);
}

/** Does a box lie on a land for the most part, and for the rest on others that take part? */
function mostlyOn({ screen, drawing, lands, look }: Ground, id: string): (box: Box) => boolean {
	const own = lands.filter((land) => land.id === id);
	const others = lands.filter((land) => land.id !== id && look(land.id) === 'participating');
	const strangers = lands.filter((land) => look(land.id) !== 'participating');
	return (box) => {
		const points = pointsIn(box);
		const beyond: LonLat[] = [];
		for (const point of points) {
			const place = screen.under(point);
			if (place === null) return false;
			if (drawing.holds(own, place)) continue;
			beyond.push(place);
			if (beyond.length > (1 - LEAST_ON_OWN) * points.length) return false;
		}
		if (beyond.some((place) => drawing.holds(strangers, place))) return false;
		const atSea = beyond.filter((place) => !drawing.holds(others, place)).length;
		return atSea <= MOST_ON_SEA * points.length;
	};
}
