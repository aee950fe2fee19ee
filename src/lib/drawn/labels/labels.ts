import { isSetOff } from '../../atlas/emphasis';
import type { LonLat } from '../../atlas/types';
import { grown } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import { enlargedLabels } from '../../lettering/enlarged-labels';
import type { EnlargedLabel } from '../../lettering/enlarged-labels';
import { leaderOf } from '../../lettering/label';
import type { LabelCandidate, LabelPosition, PlacedLabel, SmallLook } from '../../lettering/label';
import { layoutLabels } from '../../lettering/label-layout';
import type { Segment } from '../../lettering/segment';
import { BOX_SIZES, LABELS } from '../../theme/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import { isLarge } from './candidates';
import type { Named, NamingCandidate } from './candidates';
import { beforeIn } from './kept';
import type { Kept } from './kept';
import { NARROW_AREA } from './label-area';
import { lengthCandidates } from './lengths';
import { lineGrids } from './line-grids';
import { namesInView } from './names-in-view';
import { nameCandidates } from './names';
import { overTheMediumMap, overTheSmallMap } from './over-the-map';
import { courseCandidates } from './courses';
import { seaCandidates } from './seas';
import { enlargedSign, signNames } from './sign-names';

/** Boxes by their size, as the style sheet tells them apart: `low` is a small one of little height. */
export type BoxSize = 'large' | 'medium' | 'small' | 'low';

/** A label in its place. Plain, so that it can be handed on. */
export interface DrawnLabel {
	readonly id: string;
	readonly named: Named;
	/** Width of its halo in units. */
	readonly halo: number;
	readonly position: LabelPosition;
	/** The line to it, from what it speaks of. */
	readonly leader: Segment | null;
	/** What it goes along with when the map moves: a point of the picture, and the place that is seen there. */
	readonly at: readonly [x: number, y: number];
	readonly anchor: LonLat | null;
	/** The boxes in which it stands so. */
	readonly sizes: readonly BoxSize[];
}

/**
 * All labels of a picture, placed for boxes of every size.
 * @param taken boxes of other lettering that labels must not cover
 * @param kept what is seen of the same Scene now, and stays where it can
 */
export function placedLabels(
	ground: Ground,
	signs: readonly PlacedSign[],
	taken: readonly Box[],
	kept: Kept | null = null
): DrawnLabel[] {
	const { scene, near, screen } = ground;
	const grids = lineGrids(ground);
	const before = beforeIn(kept, screen, ground.zoom);
	const candidates = [
		...[...nameCandidates(ground, grids), ...namesInView(ground, grids)].map(
			(candidate): NamingCandidate => ({
				...candidate,
				named: {
					kind: 'name',
					style: candidate.style,
					look: candidate.look,
					setOff: isSetOff(scene, candidate.id)
				},
				halo: near || candidate.style === 'subject' ? LABELS.countryNear.halo : LABELS.countryFar.halo
			})
		),
		...signNames(ground, signs, grids),
		...lengthCandidates(ground, grids),
		...seaCandidates(ground),
		...courseCandidates(ground)
	].flatMap((candidate): NamingCandidate[] => {
		if (!before.mayShow(candidate.id)) return [];
		const position = before.positionOf(candidate);
		return [position ? { ...candidate, kept: position } : candidate];
	});
	const occupied = [...signs.map(({ box }) => grown(box, 1)), ...taken];
	// A page's map goes on beyond the figure; a cut one has no word that its edge would cut.
	const area = ground.use === 'map' ? ground.labelArea : NARROW_AREA;
	const placed = layoutLabels(candidates, occupied, area);
	const known = new Map<LabelCandidate, NamingCandidate>(
		candidates.map((candidate) => [candidate, candidate])
	);
	const namedBy = ({ candidate }: PlacedLabel): Named | undefined => known.get(candidate)?.named;
	const look =
		(size: keyof typeof BOX_SIZES) =>
		(candidate: LabelCandidate): SmallLook => {
			const named = known.get(candidate)?.named;
			return {
				growth: BOX_SIZES[size][named && isLarge(named) ? 'largeLetters' : 'letters'],
				signs: BOX_SIZES[size].signs,
				// As the style sheet has it.
				firstLine: (size === 'small' || scene.tone === 'story') && named?.kind === 'length'
			};
		};
	// Where few labels find room, the lit borders' lengths do before the names of signs.
	const rank = (label: PlacedLabel): number => {
		const named = namedBy(label);
		return named?.kind === 'name' && named.style === 'subject' ? 0 : named?.kind === 'length' ? 1 : 2;
	};
	const lengthsFirst = [...placed].sort((one, other) => rank(one) - rank(other));
	const isSignName = (label: PlacedLabel, lit: boolean): boolean => {
		const named = namedBy(label);
		return named?.kind === 'sign' && named.lit === lit;
	};
	/** Where a lit sign has no room for its name no other has one: it would be taken for the sign that is meant. */
	const clear = (shown: readonly EnlargedLabel[]): readonly EnlargedLabel[] => {
		const named = new Set(shown.map(({ of }) => of));
		const isComplete = placed.every((label) => !isSignName(label, true) || named.has(label));
		return isComplete ? shown : shown.filter(({ of }) => !isSignName(of, false));
	};
	const inBox = (size: Exclude<BoxSize, 'large'>, within: Box, corners: readonly Box[]) => {
		const letters = size === 'low' ? 'small' : size;
		return clear(
			enlargedLabels(lengthsFirst, look(letters), {
				within,
				occupied: [...occupied, ...corners],
				signs: signs.map((sign) => enlargedSign(sign, BOX_SIZES[letters].signs).box),
				kept: (id, withLeader) => before.elsewhere(size, id, withLeader)
			})
		);
	};
	const shown = {
		medium: inBox('medium', area, overTheMediumMap(scene)),
		small: inBox('small', NARROW_AREA, overTheSmallMap(scene, 'small')),
		low: inBox('low', NARROW_AREA, overTheSmallMap(scene, 'low'))
	} as const;
	const drawn = (of: PlacedLabel, label: PlacedLabel, sizes: readonly BoxSize[]): DrawnLabel[] => {
		const styled = known.get(of.candidate);
		if (!styled) return [];
		const { position, box, candidate } = label;
		const own = [position.x, position.y] as const;
		// A name beside the globe goes along with its land.
		const at = candidate.leader ?? (screen.under(own) ? own : (styled.of ?? own));
		return [
			{
				id: of.candidate.id,
				named: styled.named,
				halo: styled.halo,
				position,
				leader: candidate.leader ? leaderOf(candidate.leader, position, box) : null,
				at,
				anchor: screen.under(at),
				sizes
			}
		];
	};
	const SMALL = ['medium', 'small', 'low'] as const;
	const staysIn = (of: PlacedLabel): BoxSize[] =>
		SMALL.filter((size) => shown[size].some((one) => one.of === of && one.label === of));
	const movedIn = (size: 'medium' | 'small' | 'low'): readonly EnlargedLabel[] =>
		shown[size].filter(({ of, label }) => of !== label);
	const alikeInLow = ({ of, label }: EnlargedLabel): boolean =>
		shown.low.some((one) => one.of === of && one.label.position === label.position);
	return [
		...placed.flatMap((label) => drawn(label, label, ['large', ...staysIn(label)])),
		...movedIn('medium').flatMap(({ of, label }) => drawn(of, label, ['medium'])),
		...movedIn('small').flatMap((one) =>
			drawn(one.of, one.label, alikeInLow(one) ? ['small', 'low'] : ['small'])
		),
		...movedIn('low')
			.filter(
				({ of, label }) =>
					!movedIn('small').some((one) => one.of === of && one.label.position === label.position)
			)
			.flatMap(({ of, label }) => drawn(of, label, ['low']))
	];
}
