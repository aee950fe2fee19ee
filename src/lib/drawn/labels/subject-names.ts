import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import type { LabelLine, SmallLook } from '../../lettering/label';
import { BOX_SIZES, LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { ORDER } from './label-order';
import type { Grids } from './line-grids';
import { around, linesOf } from './seen-name';
import type { NameCandidate, Seen } from './seen-name';
import { staysOnOwn, subjectPlaces } from './subject-places';
import { isWhole } from './within-figure';

/** Sizes of the subject's name where it moves in a small box: 14, 12 and 11 px on a phone. */
const SMALL_SUBJECT_SIZES = [19, 17, 15] as const;
/** Letters of a subject's name are no smaller than this in a box where they grow so little, in units: 11 px there. */
const LEAST_SUBJECT_SIZE = { medium: 12, small: 15 } as const;
/** From so many lands on that a picture is about their names are as small as those of others. */
const MANY_SUBJECTS = 5;
/** Lengths of leaders to a subject's name where its land has no room, in units; in small boxes, where letters are larger. */
const LEADERS = [24, 34, 45, 60, 80, 105, 135, 170, 210] as const;
const LEADERS_IN_SMALL = [60, 75, 90, 110, 130, 170, 210, 250] as const;

/** Heights that differ less are the same, in units. */
const ROUNDING = 0.01;

/** What the picture is about is named even where its land has no room: over borders, on the sea, or at a line. */
export function subjectBeside(ground: Ground, seen: Seen, grids: Grids, letters = 1): NameCandidate[] {
	const { name, label, look } = seen;
	const { small, weight, spacing } = subjectLetters(ground, letters);
	const smallest = leastOfSubject(letters);
	const linesAt = (size: number): LabelLine[] =>
		linesOf(name, { size, weight, spacing, capitals: look !== 'no-status' });
	const sizes = [...new Set([small, (small + smallest) / 2, smallest])];
	const movement = movable(ground, seen, grids, ({ wanted, least }) =>
		linesAt(Math.max(least, Math.min(small, wanted)))
	);
	return subjectPlaces(ground, seen, grids, {
		sizes: sizes.map(linesAt),
		leaders: letters > 1 ? LEADERS_IN_SMALL : LEADERS
	}).map((places, index) => ({
		id: label.id,
		look,
		style: 'subject',
		order: ORDER.subjectBeside - label.roomKm + index / 10,
		needed: true,
		...places,
		accepts: (box) => isWhole(box) && (places.accepts?.(box) ?? true),
		...movement
	}));
}

/** How names of subjects are set: where there are many, as small as those of others. */
export function subjectLetters({ scene }: Ground, letters: number) {
	const { small, large, weight, spacing } = LABELS.subject;
	const isMany = scene.tone === 'story' && scene.emphasised.length >= MANY_SUBJECTS;
	return { small: isMany ? leastOfSubject(letters) : small, large, weight, spacing };
}

/** The least size of a subject's name where letters are so many times as large as they are set, in units. */
export const leastOfSubject = (letters: number): number =>
	LEAST_SUBJECT_SIZE[letters > BOX_SIZES.medium.letters ? 'small' : 'medium'];

/** On a page of the atlas the name of its subject may stand elsewhere in a small box, in letters that can be read there. */
export function movable(
	ground: Ground,
	seen: Seen,
	grids: Grids,
	linesAt: (size: { readonly wanted: number; readonly least: number }) => readonly LabelLine[]
): Pick<NameCandidate, 'stays' | 'elsewhere'> {
	const leastIn = ({ growth }: SmallLook): number =>
		LEAST_SUBJECT_SIZE[growth < BOX_SIZES.small.largeLetters ? 'medium' : 'small'];
	return {
		stays: staysOnOwn(ground, seen, grids, (box, look) => {
			const [, top, , bottom] = labelBox({
				lines: linesAt({ wanted: 0, least: leastIn(look) }),
				x: 0,
				y: 0,
				align: 'middle'
			});
			return box[3] - box[1] >= (bottom - top) * look.growth - ROUNDING;
		}),
		elsewhere: (look) => {
			const least = leastIn(look);
			const sizes = [...new Set([...SMALL_SUBJECT_SIZES, least])].map((wanted) => linesAt({ wanted, least }));
			const common = { id: seen.label.id, order: 0 };
			const lettering = { sizes, leaders: LEADERS_IN_SMALL };
			return [
				{
					...common,
					keepOff: grids.borders,
					accepts: (box: Box) => !grids.marks.crosses(box),
					positions: sizes.flatMap((lines) => around(seen, lines))
				},
				...subjectPlaces(ground, seen, grids, lettering).map((places) => ({ ...common, ...places }))
			];
		}
	};
}
