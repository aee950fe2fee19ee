import { labelBox } from '../../lettering/label';
import type { LabelPosition } from '../../lettering/label';
import { nameLines } from '../../lettering/text-width';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { Enlarged } from './enlarged';
import { corners } from './land-under';
import { orderOfLand } from './label-order';
import { linesOf, shownName } from './seen-name';
import type { NameCandidate } from './seen-name';
import { seenLand } from './seen-land';

type Point = readonly [x: number, y: number];

/** Land nearer to the limb than this, in units, is known by a name beside the globe. */
const NEAR_LIMB = 40;
/** Land seen at fewer points of the grid is a sliver, which nobody would look for. */
const LEAST_POINTS = 6;
/** Points nearer to each other along the limb than this, in units, have no other land between them. */
const BESIDE = 30;
/** Steps from one of them to the next: a corner of a small box holds a name in few places. */
const STEPS = 4;
/** Space between the limb and a name beside it, in units. */
const GAP = 5;

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
		const lettering = { size: small, weight, spacing };
		const lines = linesOf(name, lettering);
		// Beside a globe that fills a small box there is room in its corners alone.
		const narrow = nameLines(name, lettering, 0, 3).map((text) => ({ text, lettering }));
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
		const positions = (growth: number): LabelPosition[] => [
			...atLimb.map(({ at }) => besideGlobe(at, lines, growth)),
			...(narrow.length > 2 ? along(atLimb).map((at) => besideGlobe(at, narrow, growth)) : [])
		];
		return [
			{
				...candidate,
				positions: positions(letters),
				elsewhere: ({ growth }) => [{ ...candidate, positions: positions(growth) }]
			}
		];
	});

	/** Places along the limb from where land lies at it to where it no longer does, in small steps. */
	function along(points: readonly { readonly at: Point }[]): Point[] {
		const angles = points
			.map(({ at }) => Math.atan2(at[1] - y, at[0] - x))
			.toSorted((one, other) => one - other);
		return angles.flatMap((angle, index): Point[] => {
			const gap = (angles[index + 1] ?? angle) - angle;
			const steps = gap * radius < BESIDE ? STEPS : 1;
			return Array.from({ length: steps }, (_, step): Point => {
				const turn = angle + (step / steps) * gap;
				return [x + radius * Math.cos(turn), y + radius * Math.sin(turn)];
			});
		});
	}

	/** The place beside the globe that is nearest to a point of it, as far out as the whole text needs. */
	function besideGlobe(at: Point, lines: LabelPosition['lines'], growth: number): LabelPosition {
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
