import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelLine } from '../../lettering/label';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import { leaderPositions } from './candidates';
import type { NamingCandidate } from './candidates';
import { AS_SET } from './enlarged';
import type { Enlarged } from './enlarged';
import { isIn } from './label-area';
import { crosses, onSea, runsOver } from './land-under';
import { ORDER } from './label-order';
import type { Grids } from './line-grids';
import { besideSign, enlargedSign } from './sign-names';

/** Lengths of leaders from a ring to the sea beside it, in units: longer ones would be read as lines of the map. */
const LEADERS = [14, 18, 22, 26, 32, 38, 44] as const;
/** Directions that they try. */
const DIRECTIONS = 16;

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
	const { lands, labelArea, owner, inputs } = ground;
	const isOnSea = onSea(ground);
	const { emphasised } = ground.scene;
	/** Where the picture is about some, the others are not named before the large lands around them. */
	const isTold = (id: string): boolean =>
		ground.look(id) !== 'outside' && (emphasised.length === 0 || emphasised.some((one) => one === id));
	return signs.flatMap((sign): NamingCandidate[] => {
		const [id] = sign.members;
		if (sign.kind !== 'microstate' || sign.lit || id === undefined || !isTold(id)) return [];
		if (!isIn(labelArea, [sign.x, sign.y])) return [];
		const country = inputs.atlas.country(id);
		const lines: LabelLine[] = [{ text: sign.name, lettering: LABELS.ring }];
		const own = new Set<string>([id, ...(country ? inputs.atlas.neighbours(country.id) : [])]);
		const strangers = lands.filter((land) => !own.has(owner(land.id)));
		const at = [sign.x, sign.y] as const;
		const isFree = (box: Box): boolean => isOnSea(box) && !crosses(ground, at, box, strangers);
		const atLeader = leaderPositions(lines, at, Math.PI / 2, LEADERS, DIRECTIONS);
		const nearest = atLeader.findIndex((position) => isFree(labelBox(position, enlarged.letters)));
		const candidate: Omit<NamingCandidate, 'positions'> = {
			id: `microstate ${id}`,
			named: { kind: 'sign', of: 'microstate', lit: false },
			halo: LABELS.ring.halo,
			order: ORDER.ring,
			keepOff: grids.borders,
			accepts: isFree
		};
		return [
			{ ...candidate, positions: besideSign(enlargedSign(sign, enlarged.signs), lines, enlarged.letters) },
			// The nearer the sea, the sooner it chooses.
			{
				...candidate,
				order: ORDER.ring + nearest,
				leader: at,
				acceptsLeader: (line) => !runsOver(ground, line, strangers),
				positions: atLeader
			}
		];
	});
}
