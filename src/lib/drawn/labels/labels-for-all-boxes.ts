import { grown } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import { enlargedLabels } from '../../lettering/enlarged-labels';
import type { EnlargedLabel } from '../../lettering/enlarged-labels';
import { enlargedBox } from '../../lettering/label';
import type { LabelCandidate, PlacedLabel } from '../../lettering/label';
import { layoutLabels } from '../../lettering/label-layout';
import { BOX_SIZES } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { PlacedSign } from '../signs/place-signs';
import type { BoxSize } from './box-size';
import type { Named, NamingCandidate } from './candidates';
import { drawnLabel } from './drawn-label';
import type { DrawnLabel } from './drawn-label';
import { beforeIn } from './kept';
import type { Kept } from './kept';
import type { Taken } from './taken';
import { AREA_ABOVE_SHEET, LOW_AREA, NARROW_AREA } from './label-area';
import { candidatesOf, landNames } from './label-candidates';
import { alike, boxOf, mayBeMissed, withMissingNames } from './missing-names';
import type { Grids } from './line-grids';
import { overTheMediumMap, overTheSmallMap } from './over-the-map';
import { enlargedSign } from './sign-names';
import { lettersIn, lookIn } from './small-look';
import type { SmallSize } from './small-look';

/**
 * Who seeks room first in a small box: what the picture is about, the lengths of its borders, the signs that it lights. The
 * name of a land has more places than that of a sign, so that it may come later.
 */
const RANKS = [
	{ subject: 0, length: 1, lit: 2, other: 2 },
	{ length: 0, lit: 1, subject: 2, other: 3 },
	{ lit: 0, subject: 1, length: 2, other: 3 }
] as const;

/** Where labels are wanted in boxes that are not known. */
const AREA_OF = { medium: AREA_ABOVE_SHEET, small: NARROW_AREA, low: LOW_AREA } as const;

/** Labels in that order in which most lit signs are named; what leads in the first order is named in any. */
function fullest(
	orders: readonly (readonly PlacedLabel[])[],
	isLit: (label: PlacedLabel) => boolean,
	isLead: (label: PlacedLabel) => boolean,
	layOut: (order: readonly PlacedLabel[]) => readonly EnlargedLabel[]
): readonly EnlargedLabel[] {
	const [usual = [], ...others] = orders;
	let best = layOut(usual);
	const lead = best.filter(({ of }) => isLead(of)).map(({ of }) => of);
	const wanted = usual.filter(isLit).length;
	const litIn = (labels: readonly EnlargedLabel[]): number => labels.filter(({ of }) => isLit(of)).length;
	for (const order of others) {
		if (litIn(best) === wanted) break;
		const labels = layOut(order);
		const named = new Set(labels.map(({ of }) => of));
		if (litIn(labels) > litIn(best) && lead.every((label) => named.has(label))) best = labels;
	}
	return best;
}

/** Labels of a large box, and those of them that stand in smaller ones, where letters grow against the map. */
export function labelsForAllBoxes(
	ground: Ground,
	signs: readonly PlacedSign[],
	grids: Grids,
	taken: Taken,
	kept: Kept | null
): DrawnLabel[] {
	const { scene, screen } = ground;
	const before = beforeIn(kept, screen, ground.zoom, 'large');
	const candidates = candidatesOf(ground, signs, grids, before);
	const occupied = (size: BoxSize): Box[] => [...signs.map(({ box }) => grown(box, 1)), ...taken(size)];
	// A page's map goes on beyond the figure; a cut one has no word that its edge would cut.
	const area = ground.use === 'map' ? ground.labelArea : NARROW_AREA;
	const placed = layoutLabels(candidates, occupied('large'), area);
	const known = new Map<LabelCandidate, NamingCandidate>(
		candidates.map((candidate) => [candidate, candidate])
	);
	const drawn = (of: PlacedLabel, label: PlacedLabel, sizes: readonly BoxSize[]): DrawnLabel[] => {
		const styled = known.get(of.candidate);
		return styled ? [drawnLabel(ground, styled, label, sizes)] : [];
	};
	// A card has one size.
	if (ground.use === 'card') return placed.flatMap((label) => drawn(label, label, ['large']));
	const namedBy = ({ candidate }: PlacedLabel): Named | undefined => known.get(candidate)?.named;
	const isSignName = (label: PlacedLabel, lit: boolean): boolean => {
		const named = namedBy(label);
		return named?.kind === 'sign' && named.lit === lit;
	};
	const isLit = (label: PlacedLabel): boolean => isSignName(label, true);
	/** The orders in which labels seek room where few find it; of those that keep what the first names, the one that names most lit signs. */
	const orders = RANKS.map((ranks) => {
		const rank = (label: PlacedLabel): number => {
			const named = namedBy(label);
			if (named?.kind === 'name' && named.style === 'subject') return ranks.subject;
			if (named?.kind === 'length') return ranks.length;
			return isLit(label) ? ranks.lit : ranks.other;
		};
		return [...placed].sort((one, other) => rank(one) - rank(other));
	});
	/** The name of what a picture is about, and the lengths of its borders. */
	const isLead = (label: PlacedLabel): boolean => {
		const named = namedBy(label);
		return named?.kind === 'length' || (named?.kind === 'name' && named.style === 'subject');
	};
	/** Where a lit sign has no room for its name no other has one: it would be taken for the sign that is meant. */
	const clear = (shown: readonly EnlargedLabel[]): readonly EnlargedLabel[] => {
		const named = new Set(shown.map(({ of }) => of));
		const isComplete = placed.every((label) => !isSignName(label, true) || named.has(label));
		return isComplete ? shown : shown.filter(({ of }) => !isSignName(of, false));
	};
	const inBox = (size: SmallSize, within: Box, corners: readonly Box[]) => {
		const letters = lettersIn(size);
		const look = lookIn(ground, letters);
		const room = {
			within,
			occupied: [...occupied(size), ...corners],
			signs: signs.map((sign) => enlargedSign(sign, BOX_SIZES[letters].signs).box),
			kept: (id: string, withLeader: boolean) => before.elsewhere(size, id, withLeader)
		};
		return clear(
			fullest(
				orders,
				isLit,
				isLead,
				enlargedLabels((candidate) => look(known.get(candidate)?.named), room)
			)
		);
	};
	const shown = {
		medium: inBox('medium', AREA_OF.medium, overTheMediumMap(scene)),
		small: inBox('small', AREA_OF.small, overTheSmallMap(scene, 'small')),
		low: inBox('low', AREA_OF.low, overTheSmallMap(scene, 'low'))
	} as const;
	const SMALL = ['medium', 'small', 'low'] as const;
	const staysIn = (of: PlacedLabel): BoxSize[] =>
		SMALL.filter((size) => shown[size].some(({ label }) => label === of));
	const movedIn = (size: SmallSize): DrawnLabel[] =>
		shown[size].flatMap(({ of, label }) => (of === label ? [] : drawn(of, label, [size])));
	const labels = [
		...placed.flatMap((label) => drawn(label, label, ['large', ...staysIn(label)])),
		...movedIn('medium'),
		...alike(movedIn('small'), movedIn('low'))
	];
	/** Is a land without a name in some box? */
	const isMissing = (id: string): boolean => {
		const sizes = labels.flatMap((label) => (label.id === id ? label.sizes : []));
		return SMALL.some((size) => !sizes.includes(size)) && mayBeMissed(ground, id);
	};
	const knownNames = new Map<string, readonly NamingCandidate[]>();
	/** Names of lands in letters of a small box: those of a low one are those of a small one, unless other names stood there. */
	const namesIn = (size: SmallSize): readonly NamingCandidate[] => {
		const letters = lettersIn(size);
		const key = kept ? size : letters;
		const beforeHere = beforeIn(kept, screen, ground.zoom, size);
		const names = knownNames.get(key) ?? landNames(ground, grids, beforeHere, BOX_SIZES[letters], isMissing);
		knownNames.set(key, names);
		return names;
	};
	/** The labels of a small box, with names for lands that its larger letters left without. */
	const completed = (size: SmallSize, corners: readonly Box[]): readonly DrawnLabel[] => {
		const letters = lettersIn(size);
		const look = lookIn(ground, letters);
		const others = [
			...occupied(size),
			...corners,
			...signs.map((sign) => enlargedSign(sign, BOX_SIZES[letters].signs).box)
		];
		const own = labels.filter(({ sizes }) => sizes.includes(size));
		return withMissingNames(ground, namesIn(size), own, {
			size,
			within: AREA_OF[size],
			occupied: others,
			coveredBy: ({ position, named, leader }) => [
				enlargedBox(position, look(named)),
				...(leader ? [boxOf(leader)] : [])
			]
		});
	};
	const inSmall = {
		medium: completed('medium', overTheMediumMap(scene)),
		small: completed('small', overTheSmallMap(scene, 'small')),
		low: completed('low', overTheSmallMap(scene, 'low'))
	} as const;
	const addedIn = (size: SmallSize): DrawnLabel[] => inSmall[size].filter((label) => !labels.includes(label));
	const stays = (label: DrawnLabel): DrawnLabel[] => {
		const sizes = label.sizes.filter((size) => size === 'large' || inSmall[size].includes(label));
		return sizes.length > 0 ? [{ ...label, sizes }] : [];
	};
	return [...labels.flatMap(stays), ...addedIn('medium'), ...alike(addedIn('small'), addedIn('low'))];
}
