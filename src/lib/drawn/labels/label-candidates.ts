import { isSetOff } from '../../atlas/emphasis';
import { grown } from '../../lettering/box';
import type { LabelPosition } from '../../lettering/label';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import type { NamingCandidate } from './candidates';
import { courseCandidates } from './courses';
import { AS_SET } from './enlarged';
import type { Enlarged } from './enlarged';
import type { Before } from './kept';
import { isIn } from './label-area';
import { lengthCandidates } from './lengths';
import { limbNames } from './limb-names';
import type { Grids } from './line-grids';
import { nameCandidates } from './names';
import { namesInView } from './names-in-view';
import { ringNames } from './ring-names';
import { seaCandidates } from './seas';
import { signNames } from './sign-names';

/** A label that stood right before and moved with its land may lie so far over, in units, before it goes. */
const KEPT_SLACK = 3;

/** By how much a candidate comes later where its label stood otherwise before: it stays as it is while it can. */
const LATER = 100;

/** Everything that could be lettered, with the places that it may take in a box of a size. */
export function candidatesOf(
	ground: Ground,
	signs: readonly PlacedSign[],
	grids: Grids,
	before: Before,
	enlarged: Enlarged = AS_SET
): NamingCandidate[] {
	return [
		...landNames(ground, grids, before, enlarged),
		...[
			...signNames(ground, signs, grids, enlarged),
			...ringNames(ground, signs, grids, enlarged),
			...lengthCandidates(ground, grids),
			...seaCandidates(ground),
			...courseCandidates(ground)
		].flatMap((candidate) => asBefore(candidate, before))
	];
}

/** The names of lands among them. */
export function landNames(
	ground: Ground,
	grids: Grids,
	before: Before,
	enlarged: Enlarged,
	isWanted: (id: string) => boolean = () => true
): NamingCandidate[] {
	const { scene, near } = ground;
	const names = [
		...nameCandidates(ground, grids, isWanted, enlarged.letters),
		...namesInView(ground, grids, enlarged, before.has, isWanted),
		...limbNames(ground, enlarged, isWanted)
	].map((candidate): NamingCandidate => ({
		...candidate,
		named: {
			kind: 'name',
			style: candidate.style,
			look: candidate.look,
			setOff: candidate.style !== 'far-beside' && isSetOff(scene, candidate.id)
		},
		halo: near || candidate.style === 'subject' ? LABELS.countryNear.halo : LABELS.countryFar.halo
	}));
	if (!before.isZoomed) return names.flatMap((candidate) => asBefore(candidate, before));
	// Where it stood, a name in small letters would come before it is tried as large as its land has room for now.
	const regular = largestIn(ground, names);
	const anywhere: Before = { ...before, positionOf: () => undefined };
	return names.flatMap((candidate) =>
		asBefore(candidate, sizeOf(candidate.positions[0]) < (regular.get(candidate.id) ?? 0) ? anywhere : before)
	);
}

/** Size of the letters of a name, in units. */
const sizeOf = (position: LabelPosition | undefined): number => position?.lines[0]?.lettering.size ?? 0;

/** The largest letters of each name by its id that have a place in the picture, other labels left aside; in units. */
function largestIn({ labelArea }: Ground, names: readonly NamingCandidate[]): ReadonlyMap<string, number> {
	const sizes = new Map<string, number>();
	for (const { id, positions } of names) {
		const seen = positions.filter(({ x, y }) => isIn(labelArea, [x, y])).map(sizeOf);
		sizes.set(id, Math.max(sizes.get(id) ?? 0, ...seen));
	}
	return sizes;
}

/** A candidate with the place where it stood before; none where it would be new on a map that has hardly moved. */
function asBefore(candidate: NamingCandidate, before: Before): NamingCandidate[] {
	if (!before.mayShow(candidate.id)) return [];
	const kept = before.positionOf(candidate);
	if (!kept)
		return [before.stoodElse(candidate) ? { ...candidate, order: candidate.order + LATER } : candidate];
	const { accepts, keepOff } = candidate;
	return [
		{
			...candidate,
			kept,
			...(accepts && { accepts: (box) => accepts(grown(box, -KEPT_SLACK)) }),
			...(keepOff && { keepOff: { crosses: (box) => keepOff.crosses(grown(box, -KEPT_SLACK)) } })
		}
	];
}
