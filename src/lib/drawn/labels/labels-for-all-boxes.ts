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
import { NARROW_AREA } from './label-area';
import { candidatesOf } from './label-candidates';
import { alike, boxOf, missingNames } from './missing-names';
import type { Grids } from './line-grids';
import { overTheMediumMap, overTheSmallMap } from './over-the-map';
import { enlargedSign } from './sign-names';
import { lettersIn, lookIn } from './small-look';
import type { SmallSize } from './small-look';

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
				occupied: [...occupied(size), ...corners],
				signs: signs.map((sign) => enlargedSign(sign, BOX_SIZES[letters].signs).box),
				kept: (id, withLeader) => before.elsewhere(size, id, withLeader)
			})
		);
	};
	const shown = {
		medium: inBox('medium', NARROW_AREA, overTheMediumMap(scene)),
		small: inBox('small', NARROW_AREA, overTheSmallMap(scene, 'small')),
		low: inBox('low', NARROW_AREA, overTheSmallMap(scene, 'low'))
	} as const;
	const drawn = (of: PlacedLabel, label: PlacedLabel, sizes: readonly BoxSize[]): DrawnLabel[] => {
		const styled = known.get(of.candidate);
		return styled ? [drawnLabel(ground, styled, label, sizes)] : [];
	};
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
	/** Boxes of the labels of a small box, and of what else stands there. */
	const standing = (size: SmallSize, corners: readonly Box[]): Box[] => {
		const letters = lettersIn(size);
		const look = lookIn(ground, letters);
		return [
			...occupied(size),
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
		...missingNames(
			ground,
			grids,
			labels,
			kept,
			'medium',
			NARROW_AREA,
			standing('medium', overTheMediumMap(scene))
		),
		...alike(
			missingNames(
				ground,
				grids,
				labels,
				kept,
				'small',
				NARROW_AREA,
				standing('small', overTheSmallMap(scene, 'small'))
			),
			missingNames(
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
