import type { Box } from '../atlas/box';
import { grown } from '../atlas/box';
import { isSetOff } from '../atlas/emphasis';
import { enlargedLabels } from '../atlas/enlarged-labels';
import type { EnlargedLabel } from '../atlas/enlarged-labels';
import type { LabelCandidate, PlacedLabel, SmallLook } from '../atlas/label';
import { layoutLabels } from '../atlas/label-layout';
import { BOX_SIZES, LABELS } from '../theme/lines';
import type { StyledCandidate } from './candidates';
import { LABEL_AREA, NARROW_AREA } from './label-area';
import { labelMarkup } from './label-markup';
import { lengthCandidates } from './lengths';
import { lineGrids } from './line-grids';
import { group } from './markup';
import { namesInView } from './names-in-view';
import { nameCandidates } from './names';
import { overTheMediumMap, overTheSmallMap } from './over-the-map';
import type { Picture } from './picture';
import { riverCandidates } from './rivers';
import { seaCandidates } from './seas';
import { enlargedSign, signNames } from './sign-names';
import type { PlacedSign } from './signs';

/**
 * All labels of a picture, each class naming the boxes in which it is left out.
 * @param taken boxes of other lettering that labels must not cover
 */
export function labels(picture: Picture, signs: readonly PlacedSign[], taken: readonly Box[]): string {
	const grids = lineGrids(picture);
	const candidates: StyledCandidate[] = [
		...[...nameCandidates(picture, grids), ...namesInView(picture, grids)].map((candidate) => ({
			...candidate,
			classes: `name ${candidate.style} ${candidate.look}${isSetOff(picture.scene, candidate.id) ? ' set-off' : ''}`,
			large: candidate.style === 'subject',
			halo: picture.near || candidate.style === 'subject' ? LABELS.countryNear.halo : LABELS.countryFar.halo
		})),
		...signNames(picture, signs, grids),
		...lengthCandidates(picture, grids),
		...seaCandidates(picture),
		...riverCandidates(picture)
	];
	const occupied = [...signs.map(({ box }) => grown(box, 1)), ...taken];
	// A page's map goes on beyond the figure; a cut one has no word that its edge would cut.
	const area = picture.use === 'map' ? LABEL_AREA : NARROW_AREA;
	const placed = layoutLabels(candidates, occupied, area);
	const styles = new Map<LabelCandidate, StyledCandidate>(
		candidates.map((candidate) => [candidate, candidate])
	);
	const isLength = (candidate: LabelCandidate): boolean =>
		styles.get(candidate)?.classes.startsWith('length') === true;
	const look =
		(size: keyof typeof BOX_SIZES) =>
		(candidate: LabelCandidate): SmallLook => ({
			growth: BOX_SIZES[size][styles.get(candidate)?.large ? 'largeLetters' : 'letters'],
			signs: BOX_SIZES[size].signs,
			// As the style sheet has it.
			firstLine: (size === 'small' || picture.scene.tone === 'story') && isLength(candidate)
		});
	const isSubject = (candidate: LabelCandidate): boolean =>
		styles.get(candidate)?.classes.includes(' subject ') === true;
	// Where few labels find room, the lit borders' lengths do before the names of signs.
	const rank = ({ candidate }: PlacedLabel): number =>
		isSubject(candidate) ? 0 : isLength(candidate) ? 1 : 2;
	const lengthsFirst = [...placed].sort((one, other) => rank(one) - rank(other));
	const isSignName = (label: PlacedLabel, lit: boolean): boolean => {
		const classes = styles.get(label.candidate)?.classes.split(' ') ?? [];
		return classes.includes('sign-name') && classes.includes('lit') === lit;
	};
	/** Where a lit sign has no room for its name no other has one: it would be taken for the sign that is meant. */
	const clear = (shown: readonly EnlargedLabel[]): readonly EnlargedLabel[] => {
		const named = new Set(shown.map(({ of }) => of));
		const isComplete = placed.every((label) => !isSignName(label, true) || named.has(label));
		return isComplete ? shown : shown.filter(({ of }) => !isSignName(of, false));
	};
	const inBox = (
		size: keyof typeof BOX_SIZES,
		within: Box,
		corners: readonly Box[]
	): readonly EnlargedLabel[] =>
		clear(
			enlargedLabels(lengthsFirst, look(size), {
				within,
				occupied: [...occupied, ...corners],
				signs: signs.map((sign) => enlargedSign(sign, BOX_SIZES[size].signs).box)
			})
		);
	const medium = inBox('medium', area, overTheMediumMap(picture.scene));
	const small = inBox('small', NARROW_AREA, overTheSmallMap(picture.scene, 'small'));
	const low = inBox('small', NARROW_AREA, overTheSmallMap(picture.scene, 'low'));
	const stays = (labels: readonly EnlargedLabel[]): ReadonlySet<PlacedLabel> =>
		new Set(labels.filter(({ of, label }) => of === label).map(({ of }) => of));
	const [inMedium, inSmall, inLow] = [stays(medium), stays(small), stays(low)];
	const moved = (labels: readonly EnlargedLabel[], only: string): string[] =>
		labels.flatMap(({ of, label }) => {
			const styled = styles.get(of.candidate);
			return styled && of !== label ? [labelMarkup(label, styled, only)] : [];
		});
	const movesInLow = small.filter(({ of, label }) =>
		low.some((one) => one.of === of && one.label.position === label.position)
	);
	return group(
		{ class: 'labels', 'aria-hidden': 'true' },
		...placed.map((label) => {
			const styled = styles.get(label.candidate);
			const hidden = `${inMedium.has(label) ? '' : ' not-medium'}${inSmall.has(label) ? '' : ' not-small'}${inSmall.has(label) && !inLow.has(label) ? ' not-low' : ''}`;
			return styled ? labelMarkup(label, styled, hidden) : '';
		}),
		...moved(medium, ' only-medium'),
		...moved(movesInLow, ' only-small'),
		...moved(
			small.filter((one) => !movesInLow.includes(one)),
			' only-small not-low'
		),
		...moved(
			low.filter((one) => !movesInLow.some(({ of }) => of === one.of)),
			' only-low'
		)
	);
}
