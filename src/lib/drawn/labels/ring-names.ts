import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import { LABELS } from '../../theme/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import { leaderPositions } from './candidates';
import type { NamingCandidate } from './candidates';
import { AS_SET } from './enlarged';
import type { Enlarged } from './enlarged';
import { isIn, onSea } from './label-area';
import { ORDER } from './label-order';
import type { Grids } from './line-grids';
import { besideSign, enlargedSign } from './sign-names';

/** Lengths of leaders from a ring to the sea beside it, in units: longer ones would be read as lines of the map. */
const LEADERS = [14, 18, 22, 26, 32, 38, 44] as const;
/** Directions that they try. */
const DIRECTIONS = 32;
/** Share of a leader after which the land under it is asked for again. */
const STEP = 0.1;

/**
 * Names of the smallest States at their rings, in far pictures of the atlas: on the sea beside them, or at the end of a
 * line to it that runs over the State's own neighbours only. Who finds no such place is left to closer looks.
 */
export function ringNames(
	ground: Ground,
	signs: readonly PlacedSign[],
	grids: Grids,
	enlarged: Enlarged = AS_SET
): NamingCandidate[] {
	if (ground.near || ground.scene.tone === 'story') return [];
	const { lands, drawing, screen, labelArea, owner, inputs } = ground;
	const isOnSea = onSea(ground);
	return signs.flatMap((sign): NamingCandidate[] => {
		const [id] = sign.members;
		if (sign.kind !== 'microstate' || sign.lit || id === undefined || !isIn(labelArea, [sign.x, sign.y]))
			return [];
		const country = inputs.atlas.country(id);
		const lines: LabelLine[] = [{ text: sign.name, lettering: LABELS.ring }];
		const own = new Set<string>([id, ...(country ? inputs.atlas.neighbours(country.id) : [])]);
		const strangers = lands.filter((land) => !own.has(owner(land.id)));
		const at = [sign.x, sign.y] as const;
		/** Does the line from the ring to a box run over the sea and the lands around the ring alone? */
		const isShortWay = ([left, top, right, bottom]: Box): boolean => {
			const end = [Math.min(right, Math.max(left, at[0])), Math.min(bottom, Math.max(top, at[1]))] as const;
			for (let share = STEP; share <= 1; share += STEP) {
				const place = screen.under([at[0] + share * (end[0] - at[0]), at[1] + share * (end[1] - at[1])]);
				if (place && drawing.holds(strangers, place)) return false;
			}
			return true;
		};
		const isFree = (box: Box): boolean => isOnSea(box) && isShortWay(box);
		const free = (positions: readonly LabelPosition[]): LabelPosition[] =>
			positions.filter((position) => isFree(labelBox(position, enlarged.letters)));
		const beside = free(besideSign(enlargedSign(sign, enlarged.signs), lines, enlarged.letters));
		const atLeader = free(leaderPositions(lines, at, Math.PI / 2, LEADERS, DIRECTIONS));
		const candidate: Omit<NamingCandidate, 'positions'> = {
			id: `microstate ${id}`,
			named: { kind: 'sign', of: 'microstate', lit: false },
			halo: LABELS.ring.halo,
			order: ORDER.ring,
			keepOff: grids.borders
		};
		return [
			{ ...candidate, positions: beside },
			// The nearer the sea, the sooner it chooses.
			{ ...candidate, order: ORDER.ring + distanceTo(atLeader[0], at), leader: at, positions: atLeader }
		];
	});
}

const distanceTo = (position: LabelPosition | undefined, [x, y]: readonly [number, number]): number =>
	position ? Math.hypot(position.x - x, position.y - y) : 0;
