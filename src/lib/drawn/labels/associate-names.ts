import type { Box } from '../../lettering/box';
import type { LabelLine } from '../../lettering/label';
import { nameLines } from '../../lettering/text-width';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { leaderPositions } from './candidates';
import { isIn } from './label-area';
import { crosses, offStatus, onSea, runsOver } from './land-under';
import type { Grids } from './line-grids';
import { besideLandOf, nearestTo } from './off-coast';
import { overTheMap } from './over-the-map';
import { isOfAssociate } from './roles';
import type { NameCandidate, Seen } from './seen-name';

/** Lengths of leaders to the sea before an associate's coast, in units: short ones, which no line of the map is taken for. */
const LEADERS_OFF_COAST = [26, 32, 38, 44, 50, 56] as const;
/** By how much such a line grows with the letters of a small box. */
const LINE_OF_LETTERS = 0.85;

/**
 * The name of an associate that has no room on its land: off its coast, at a short line to the sea, beside it on land outside
 * the area, at last at a longer line there.
 * @param order of its name among labels
 * @param letters how many times as large as they are set letters are drawn
 */
export function besideAssociate(
	ground: Ground,
	seen: Seen,
	grids: Grids,
	order: number,
	letters: number
): NameCandidate[] {
	const { name, label, look, at } = seen;
	const { small, weight, spacing } = LABELS.countryFar;
	// Beside an associate of which nobody sees where it lies, a name would seem to be that of the land under it.
	const covered = ground.use === 'map' && ground.box ? overTheMap(ground) : [];
	const isHookSeen = isIn(ground.labelArea, at) && !covered.some((box) => isIn(box, at));
	if (ground.scene.camera.kind === 'view' && !isHookSeen) return [];
	const lettering = { size: small, weight, spacing };
	const plain: LabelLine[] = [{ text: name, lettering }];
	const status = ground.lands.filter(({ id }) => !['outside', 'no-status'].includes(ground.look(id)));
	/** Beside an associate is the sea or land outside the area, never the land of another. */
	const onFreeGround = (box: Box): boolean => {
		const place = ground.screen.under([(box[0] + box[2]) / 2, (box[1] + box[3]) / 2]);
		// With another's land between it would seem to be that land's.
		return (
			isNearest(box) &&
			(place === null || !ground.drawing.holds(status, place)) &&
			!crosses(ground, at, box, others)
		);
	};
	const others = status.filter(({ id }) => ground.owner(id) !== label.id);
	const isOffStatus = offStatus(ground);
	const isNearest = nearestTo(ground, seen, (one) => isOfAssociate(ground, one));
	const isOnSea = onSea(ground);
	const common = { id: label.id, look, style: 'far-beside' } as const;
	const besideLand: NameCandidate = {
		...common,
		of: at,
		order: order + 1,
		keepOff: grids.outlines,
		accepts: onFreeGround,
		positions: besideLandOf(seen, plain)
	};
	const isOffLand = onSea(ground, true);
	const narrow = [nameLines(name, lettering, 0).map((text): LabelLine => ({ text, lettering }))].filter(
		({ length }) => length > 1
	);
	const offCoast = LEADERS_OFF_COAST.map((length) => length * Math.max(1, letters * LINE_OF_LETTERS));
	const strangers = ground.lands.filter(({ id }) => ground.owner(id) !== label.id);
	const isOwnWay = (box: Box): boolean => !crosses(ground, at, box, strangers);
	return [
		{
			...besideLand,
			order: order + 0.5,
			accepts: (box) => isOffLand(box) && isNearest(box) && isOwnWay(box)
		},
		{
			...common,
			order: order + 0.8,
			leader: at,
			accepts: isOnSea,
			acceptsLeader: (line) => !runsOver(ground, line, strangers),
			positions: [plain, ...narrow].flatMap((lines) => leaderPositions(lines, at, 0, offCoast, 32))
		},
		besideLand,
		{
			...common,
			order: order + 2,
			leader: at,
			accepts: (box) => isIn(ground.labelArea, at) && isOffStatus(box),
			positions: leaderPositions(plain, at, -Math.PI / 2)
		}
	];
}
