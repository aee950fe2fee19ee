import { distanceTo, grown } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import type { SegmentGrid } from '../../lettering/segment-grid';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { crosses, onSea, pointsIn, rememberingBoxes } from './land-under';
import type { NameCandidate, Seen } from './seen-name';

/** Space between the room of a land and a name beside it, in units. */
const GAP = 10;
/** How far beyond that room its name may stand, as shares of it, and on which sides. */
const REACHES = [1, 1.5, 2, 2.6] as const;
const SIDES = [
	[1, 0],
	[-1, 0],
	[1, 1],
	[-1, 1],
	[0, 1],
	[-1, -1],
	[1, -1]
] as const;
/** How far from its own coast a name may stand on the sea, in units. */
const OFF_COAST = 12;

/** Places beside a land on every side but straight above, ever further away. */
export function besideLandOf({ at, room }: Seen, lines: readonly LabelLine[]): LabelPosition[] {
	const [dx, dy] = [room[0] + GAP, room[1] + GAP];
	return REACHES.flatMap((far) =>
		SIDES.map(([right, down]): LabelPosition => ({
			lines,
			x: at[0] + right * dx * far,
			y: at[1] + down * dy * far,
			align: right > 0 ? 'start' : right < 0 ? 'end' : 'middle'
		}))
	);
}

/**
 * Is a box nearer to a land than to all others that could be named so, and to the rings of the smallest States? Else it
 * would seem to be another's name.
 */
export function nearestTo(
	{ inputs, screen, look, owner }: Ground,
	{ label, at }: Seen,
	couldBeNamedSo: (look: Look) => boolean
): (box: Box) => boolean {
	const placed = () =>
		inputs.labels.flatMap(({ id, point, microstate }) => {
			if (id === label.id || owner(id) === label.id) return [];
			return microstate || couldBeNamedSo(look(id))
				? [screen.place(point)].filter((one) => one !== null)
				: [];
		});
	let others: ReturnType<typeof placed> | undefined;
	return (box) => {
		// Of most lands no place is ever asked.
		others ??= placed();
		return others.every((other) => distanceTo(box, other) > distanceTo(box, at));
	};
}

/** The name of a land that has no room for it, on the sea close to its own coast. */
export function offItsCoast(
	ground: Ground,
	seen: Seen,
	lines: readonly LabelLine[],
	keepOff: SegmentGrid,
	order: number
): NameCandidate {
	const { label, look, at } = seen;
	const { lands, owner, drawing, screen } = ground;
	const own = lands.filter(({ id }) => id === label.id);
	// From near all land is named, from far what has a status.
	const isNearest = nearestTo(
		ground,
		seen,
		(one) => ground.near || (one !== 'outside' && one !== 'no-status')
	);
	const isOnSea = onSea(ground);
	const others = () =>
		lands.filter(({ id }) => ground.look(id) !== 'outside' && owner(id) !== owner(label.id));
	const isOffCoast = (box: Box): boolean =>
		pointsIn(grown(box, OFF_COAST)).some((point) => {
			const place = screen.under(point);
			return place !== null && drawing.holds(own, place);
		});
	return {
		id: label.id,
		look,
		style: 'far-beside',
		of: at,
		order,
		keepOff,
		accepts: rememberingBoxes(
			(box) => isOnSea(box) && isNearest(box) && isOffCoast(box) && !crosses(ground, at, box, others())
		),
		positions: besideLandOf(seen, lines)
	};
}
