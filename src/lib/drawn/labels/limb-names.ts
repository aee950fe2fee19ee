import { labelBox } from '../../lettering/label';
import type { LabelPosition } from '../../lettering/label';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { Enlarged } from './enlarged';
import { corners } from './land-under';
import { orderOfLand } from './label-order';
import { linesOf, shownName } from './seen-name';
import type { NameCandidate } from './seen-name';
import { seenLand } from './seen-land';

/** Land nearer to the limb than this, in units, is known by a name beside the globe. */
const NEAR_LIMB = 40;
/** Land seen at fewer points of the grid is a sliver, which nobody would look for. */
const LEAST_POINTS = 6;
/** Space between the limb and a name beside it, in units. */
const GAP = 7;

/** Names beside the globe of States whose land at its limb is too narrow to hold them. */
export function limbNames(
	ground: Ground,
	{ letters }: Enlarged,
	isWanted: (id: string) => boolean
): NameCandidate[] {
	const { scene, screen, inputs, near } = ground;
	if (screen.kind === 'flat' || near || scene.tone === 'story') return [];
	const { x, y, radius } = screen.edge;
	const seen = seenLand(ground);
	return inputs.labels.flatMap((label): NameCandidate[] => {
		const look = ground.look(label.id);
		if (look === 'outside' || look === 'no-status' || ground.owner(label.id) !== label.id) return [];
		const own = seen.pointsOf(label.id);
		const name = own.length < LEAST_POINTS || !isWanted(label.id) ? null : shownName(ground, label);
		if (name === null) return [];
		const { small, weight, spacing } = LABELS.countryFar;
		const lines = linesOf(name, { size: small, weight, spacing });
		const atLimb = own
			.map(({ at }) => ({ at, inward: radius - Math.hypot(at[0] - x, at[1] - y) }))
			.filter(({ inward }) => inward < NEAR_LIMB)
			.sort((one, other) => one.inward - other.inward);
		const [nearest] = atLimb;
		if (!nearest) return [];
		const candidate: Omit<NameCandidate, 'positions'> = {
			id: label.id,
			look,
			style: 'far-beside',
			of: nearest.at,
			order: orderOfLand(ground, label, look) + 3,
			accepts: (box) => corners(box).every((corner) => screen.under(corner) === null)
		};
		const positions = (growth: number): LabelPosition[] =>
			atLimb.map(({ at }) => besideGlobe(at, lines, growth));
		return [
			{
				...candidate,
				positions: positions(letters),
				elsewhere: ({ growth }) => [{ ...candidate, positions: positions(growth) }]
			}
		];
	});

	/** The place beside the globe that is nearest to a point of it, as far out as the whole text needs. */
	function besideGlobe(
		at: readonly [number, number],
		lines: LabelPosition['lines'],
		growth: number
	): LabelPosition {
		const isLeft = at[0] < x;
		const middle = y + Math.sin(Math.atan2(at[1] - y, at[0] - x)) * radius;
		const [, top, , bottom] = labelBox({ lines, x: 0, y: middle, align: 'middle' }, growth);
		/** Where the limb lies at the text's upper and lower end; the outermost counts. */
		const reach = Math.max(
			...[top, bottom].map((end) => Math.sqrt(Math.max(0, radius ** 2 - (end - y) ** 2)))
		);
		return {
			lines,
			x: isLeft ? x - reach - GAP : x + reach + GAP,
			y: middle,
			align: isLeft ? 'end' : 'start'
		};
	}
}
