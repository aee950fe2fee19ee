import { isSetOff } from '../../atlas/emphasis';
import type { LonLat } from '../../atlas/types';
import { grown } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import { enlargedLabels } from '../../lettering/enlarged-labels';
import type { EnlargedLabel } from '../../lettering/enlarged-labels';
import { enlargedBox, leaderOf } from '../../lettering/label';
import type { LabelCandidate, LabelPosition, PlacedLabel, SmallLook } from '../../lettering/label';
import { layoutLabels } from '../../lettering/label-layout';
import type { Segment } from '../../lettering/segment';
import { BOX_SIZES, LABELS } from '../../theme/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import { boxSizeOf } from './box-size';
import type { BoxSize } from './box-size';
import { isLarge } from './candidates';
import type { Named, NamingCandidate } from './candidates';
import { AS_SET } from './enlarged';
import type { Enlarged } from './enlarged';
import { beforeIn } from './kept';
import type { Before, Kept } from './kept';
import { NARROW_AREA } from './label-area';
import { LARGE_SHARE } from './label-order';
import { lengthCandidates } from './lengths';
import { inOrderOfRank } from './rank';
import { lineGrids } from './line-grids';
import type { Grids } from './line-grids';
import { namesInView } from './names-in-view';
import { nameCandidates } from './names';
import { overTheMediumMap, overTheSmallMap } from './over-the-map';
import { courseCandidates } from './courses';
import { seenLand } from './seen-land';
import { seaCandidates } from './seas';
import { enlargedSign, signNames } from './sign-names';

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
 * All labels of a picture, placed for boxes of every size; where a reader has moved the map in a box that is known, for
 * that one anew, with its letters as large as they are there.
 * @param taken boxes of other lettering that labels must not cover
 * @param kept what is seen of the same Scene now, and stays where it can
 */
export function placedLabels(
	ground: Ground,
	signs: readonly PlacedSign[],
	taken: readonly Box[],
	kept: Kept | null = null
): DrawnLabel[] {
	const grids = lineGrids(ground);
	const forAll = labelsForAllBoxes(ground, signs, grids, taken, kept);
	const size = ground.box && ground.scene.camera.kind === 'view' ? boxSizeOf(ground.box) : 'large';
	if (size === 'large') return inOrderOfRank(ground, forAll);
	const others = forAll.flatMap((label) => {
		const sizes = label.sizes.filter((one) => one !== size);
		return sizes.length === 0 ? [] : [{ ...label, sizes }];
	});
	return inOrderOfRank(ground, [...labelsForBox(ground, signs, grids, taken, kept, size), ...others]);
}

/** A label that stood right before and moved with its land may lie so far over, in units, before it goes. */
const KEPT_SLACK = 3;

/** Everything that could be lettered, with the places that it may take in a box of a size. */
function candidatesOf(
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
			...lengthCandidates(ground, grids),
			...seaCandidates(ground),
			...courseCandidates(ground)
		].flatMap((candidate) => asBefore(candidate, before))
	];
}

/** The names of lands among them. */
function landNames(
	ground: Ground,
	grids: Grids,
	before: Before,
	enlarged: Enlarged,
	isWanted: (id: string) => boolean = () => true
): NamingCandidate[] {
	const { scene, near } = ground;
	return [
		...nameCandidates(ground, grids, isWanted),
		...namesInView(ground, grids, enlarged, before.has, isWanted)
	].flatMap((candidate) =>
		asBefore(
			{
				...candidate,
				named: {
					kind: 'name',
					style: candidate.style,
					look: candidate.look,
					setOff: isSetOff(scene, candidate.id)
				},
				halo: near || candidate.style === 'subject' ? LABELS.countryNear.halo : LABELS.countryFar.halo
			},
			before
		)
	);
}

/** A candidate with the place where it stood before; none where it would be new on a map that has hardly moved. */
function asBefore(candidate: NamingCandidate, before: Before): NamingCandidate[] {
	if (!before.mayShow(candidate.id)) return [];
	const kept = before.positionOf(candidate);
	if (!kept) return [candidate];
	const { accepts } = candidate;
	return [{ ...candidate, kept, ...(accepts && { accepts: (box) => accepts(grown(box, -KEPT_SLACK)) }) }];
}

/** A label as it was placed, for the boxes in which it stands so. */
function drawnLabel(
	{ screen }: Ground,
	styled: NamingCandidate,
	{ position, box, candidate }: PlacedLabel,
	sizes: readonly BoxSize[]
): DrawnLabel {
	const own = [position.x, position.y] as const;
	// A name beside the globe goes along with its land.
	const at = candidate.leader ?? (screen.under(own) ? own : (styled.of ?? own));
	return {
		id: styled.id,
		named: styled.named,
		halo: styled.halo,
		position,
		leader: candidate.leader ? leaderOf(candidate.leader, position, box) : null,
		at,
		anchor: screen.under(at),
		sizes
	};
}

type SmallSize = Exclude<BoxSize, 'large'>;

/** The row of sizes that holds in a small box. */
const lettersIn = (size: SmallSize): keyof typeof BOX_SIZES => (size === 'low' ? 'small' : size);

/** How a label is drawn in a small box, as the style sheet has it. */
const lookIn =
	({ scene }: Ground, size: keyof typeof BOX_SIZES) =>
	(named: Named | undefined): SmallLook => ({
		growth: BOX_SIZES[size][named && isLarge(named) ? 'largeLetters' : 'letters'],
		signs: BOX_SIZES[size].signs,
		firstLine: (size === 'small' || scene.tone === 'story') && named?.kind === 'length'
	});

/** Labels of one small box that is known. */
function labelsForBox(
	ground: Ground,
	signs: readonly PlacedSign[],
	grids: Grids,
	taken: readonly Box[],
	kept: Kept | null,
	size: SmallSize
): DrawnLabel[] {
	const letters = lettersIn(size);
	const look = lookIn(ground, letters);
	const { signs: bySigns, letters: byLetters } = BOX_SIZES[letters];
	const before = beforeIn(kept, ground.screen, ground.zoom, size);
	const candidates = candidatesOf(ground, signs, grids, before, { letters: byLetters, signs: bySigns });
	const known = new Map<LabelCandidate, NamingCandidate>(candidates.map((one) => [one, one]));
	const occupied = [...signs.map((sign) => grown(enlargedSign(sign, bySigns).box, 1)), ...taken];
	return layoutLabels(candidates, occupied, ground.labelArea, (candidate) =>
		look(known.get(candidate)?.named)
	).flatMap((label) => {
		const styled = known.get(label.candidate);
		return styled ? [drawnLabel(ground, styled, label, [size])] : [];
	});
}

/** Labels of a large box, and those of them that stand in smaller ones, where letters grow against the map. */
function labelsForAllBoxes(
	ground: Ground,
	signs: readonly PlacedSign[],
	grids: Grids,
	taken: readonly Box[],
	kept: Kept | null
): DrawnLabel[] {
	const { scene, screen } = ground;
	const before = beforeIn(kept, screen, ground.zoom, 'large');
	const candidates = candidatesOf(ground, signs, grids, before);
	const occupied = [...signs.map(({ box }) => grown(box, 1)), ...taken];
	// A page's map goes on beyond the figure; a cut one has no word that its edge would cut.
	const area = ground.use === 'map' ? ground.labelArea : NARROW_AREA;
	const placed = layoutLabels(candidates, occupied, area);
	const known = new Map<LabelCandidate, NamingCandidate>(
		candidates.map((candidate) => [candidate, candidate])
	);
	const namedBy = ({ candidate }: PlacedLabel): Named | undefined => known.get(candidate)?.named;
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
	const inBox = (size: SmallSize, within: Box, corners: readonly Box[]) => {
		const letters = lettersIn(size);
		return clear(
			enlargedLabels(lengthsFirst, (candidate) => lookIn(ground, letters)(known.get(candidate)?.named), {
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
		return styled ? [drawnLabel(ground, styled, label, sizes)] : [];
	};
	const SMALL = ['medium', 'small', 'low'] as const;
	const staysIn = (of: PlacedLabel): BoxSize[] =>
		SMALL.filter((size) => shown[size].some((one) => one.of === of && one.label === of));
	const movedIn = (size: 'medium' | 'small' | 'low'): readonly EnlargedLabel[] =>
		shown[size].filter(({ of, label }) => of !== label);
	const alikeInLow = ({ of, label }: EnlargedLabel): boolean =>
		shown.low.some((one) => one.of === of && one.label.position === label.position);
	const labels = [
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
	/** Boxes of the labels of a small box, and of what else stands there. */
	const standing = (size: SmallSize, corners: readonly Box[]): Box[] => {
		const letters = lettersIn(size);
		const look = lookIn(ground, letters);
		return [
			...occupied,
			...corners,
			...signs.map((sign) => enlargedSign(sign, BOX_SIZES[letters].signs).box),
			...labels
				.filter(({ sizes }) => sizes.includes(size))
				.flatMap(({ position, named, leader }) => [
					enlargedBox(position, look(named)),
					...(leader ? [boxOf(leader)] : [])
				])
		];
	};
	return [
		...labels,
		...largeLands(ground, grids, labels, kept, 'medium', area, standing('medium', overTheMediumMap(scene))),
		...alike(
			largeLands(
				ground,
				grids,
				labels,
				kept,
				'small',
				NARROW_AREA,
				standing('small', overTheSmallMap(scene, 'small'))
			),
			largeLands(
				ground,
				grids,
				labels,
				kept,
				'low',
				NARROW_AREA,
				standing('low', overTheSmallMap(scene, 'low'))
			)
		)
	];
}

/** In a small box the large lands that its larger letters left without a name have one where it finds room. */
function largeLands(
	ground: Ground,
	grids: Grids,
	labels: readonly DrawnLabel[],
	kept: Kept | null,
	size: SmallSize,
	within: Box,
	occupied: readonly Box[]
): DrawnLabel[] {
	const letters = lettersIn(size);
	const look = lookIn(ground, letters);
	const named = new Set(labels.filter(({ sizes }) => sizes.includes(size)).map(({ id }) => id));
	const before = beforeIn(kept, ground.screen, ground.zoom, size);
	const seen = seenLand(ground);
	const isWanted = (id: string): boolean => !named.has(id) && seen.shareOf(id) >= LARGE_SHARE;
	if (!ground.lands.some(({ id }) => isWanted(id))) return [];
	const { letters: byLetters, signs: bySigns } = BOX_SIZES[letters];
	const candidates = landNames(ground, grids, before, { letters: byLetters, signs: bySigns }, isWanted);
	const known = new Map<LabelCandidate, NamingCandidate>(candidates.map((one) => [one, one]));
	return layoutLabels(candidates, occupied, within, (candidate) => look(known.get(candidate)?.named))
		.slice(0, MOST_ADDED)
		.flatMap((label) => {
			const styled = known.get(label.candidate);
			return styled ? [drawnLabel(ground, styled, label, [size])] : [];
		});
}

/** More names than these would crowd a small box. */
const MOST_ADDED = 8;

/** Those of a low box that stand as in a small one are the same label. */
function alike(small: readonly DrawnLabel[], low: readonly DrawnLabel[]): DrawnLabel[] {
	const isSame = (one: DrawnLabel, other: DrawnLabel): boolean =>
		one.id === other.id && JSON.stringify(one.position) === JSON.stringify(other.position);
	return [
		...small.map((one): DrawnLabel =>
			low.some((other) => isSame(one, other)) ? { ...one, sizes: ['small', 'low'] } : one
		),
		...low.filter((one) => !small.some((other) => isSame(one, other)))
	];
}

/** The box around a line. */
const boxOf = ([x1, y1, x2, y2]: Segment): Box => [
	Math.min(x1, x2),
	Math.min(y1, y2),
	Math.max(x1, x2),
	Math.max(y1, y2)
];
