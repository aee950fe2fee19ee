import { isSetOff } from '../atlas/emphasis';
import { enlargedLabels, grown, INK_HEIGHT, intersect, layoutLabels, leaderOf } from '../atlas/label-layout';
import type {
	Box,
	LabelCandidate,
	LabelLine,
	LabelPosition,
	EnlargedLabel,
	PlacedLabel,
	SmallLook
} from '../atlas/label-layout';
import { nameLines } from '../atlas/lettering';
import { BOX_SIZES, LABELS } from '../theme/lines';
import { leaderPositions, LONG_LEADERS } from './candidates';
import type { StyledCandidate } from './candidates';
import { lengthCandidates } from './lengths';
import { element, escaped, group, short } from './markup';
import { namesInView } from './names-in-view';
import { LABEL_AREA, lineGrids, nameCandidates, NARROW_AREA, ORDER } from './names';
import type { Grids } from './names';
import { overTheMediumMap, overTheSmallMap } from './over-the-map';
import type { Picture } from './picture';
import { riverCandidates } from './rivers';
import { seaCandidates } from './seas';
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
		...signCandidates(picture, signs, grids),
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
	// Where few labels find room, the lit borders' lengths do before the names of signs.
	const lengthsFirst = [
		...placed.filter(({ candidate }) => isLength(candidate)),
		...placed.filter(({ candidate }) => !isLength(candidate))
	];
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
		clear(enlargedLabels(lengthsFirst, [...occupied, ...corners], look(size), within));
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
		)
	);
}

function labelMarkup(
	{ candidate: { leader }, position, box }: PlacedLabel,
	{ classes, halo }: StyledCandidate,
	hidden: string
): string {
	const { lines, align } = position;
	const heights = lines.map(({ lettering }) => lettering.size * LABELS.lineHeight);
	const last = lines[lines.length - 1]?.lettering.size ?? 0;
	const total = heights.slice(0, -1).reduce((sum, one) => sum + one, 0) + last * INK_HEIGHT;
	let top = -total / 2;
	const spans = lines.map(({ text, lettering }, index) => {
		const y = top + lettering.size * BASELINE;
		top += heights[index] ?? 0;
		return element(
			'tspan',
			{
				x: 0,
				y,
				class: lettering.capitals ? 'capitals' : undefined,
				'font-size': lettering.size,
				'font-weight': lettering.weight,
				'letter-spacing': lettering.spacing === 0 ? undefined : short(lettering.spacing * lettering.size)
			},
			escaped(text)
		);
	});
	const text = element(
		'text',
		{ 'text-anchor': align === 'start' ? undefined : align, 'stroke-width': halo },
		...spans
	);
	const line = leader ? leaderMarkup(leaderOf(leader, position, box), classes.startsWith('length')) : '';
	return (
		(line && group({ class: `leader ${classes}${hidden}` }, line)) +
		element(
			'g',
			{
				class: `label ${classes}${hidden}`,
				transform: `translate(${short(position.x)} ${short(position.y)})`
			},
			text
		)
	);
}

/** A line's baseline below the top of its ink, in ems. */
const BASELINE = 0.7;

function leaderMarkup([x1, y1, x2, y2]: readonly [number, number, number, number], dotted: boolean): string {
	return (
		element('path', {
			'stroke-width': LABELS.leaderWidth,
			d: `M${short(x1)} ${short(y1)}L${short(x2)} ${short(y2)}`
		}) + (dotted ? element('circle', { cx: x1, cy: y1, r: LABELS.leaderDot }) : '')
	);
}

/** Names beside signs: of lit ones always, of all in the near look. Operations and lit ones may cross a line where nothing else is free. */
function signCandidates(
	{ near, scene }: Picture,
	signs: readonly PlacedSign[],
	grids: Grids
): StyledCandidate[] {
	const isCrowded = signs.filter(({ lit }) => lit).length > MOST_NAMED;
	return signs
		.filter(({ lit, closed }) => (near || lit) && !(isCrowded && closed))
		.flatMap((sign): StyledCandidate[] => {
			const { sign: first, signSecond } = LABELS;
			const nameOnly: LabelLine[] = nameLines(sign.name, first, LONGEST_SIGN_NAME).map((text) => ({
				text,
				lettering: first
			}));
			const lines: LabelLine[] = [
				...nameOnly,
				...(sign.second === '' ? [] : [{ text: sign.second, lettering: signSecond }])
			];
			const at = [sign.x, (sign.box[1] + sign.box[3]) / 2] as const;
			const label = {
				id: `${sign.kind} ${sign.members[0] ?? ''}`,
				classes: `sign-name ${sign.kind}${sign.lit ? ' lit' : ''}`,
				halo: first.halo,
				large: false,
				positions: besideSign(sign, lines)
			};
			/** Is a place clear of all other signs, as large as they are in a small box? */
			const offOthers = (box: Box, look: SmallLook): boolean =>
				!signs.some((other) => other !== sign && intersect(box, enlargedSign(other, look.signs).box));
			/** In a small box beside the larger sign, or at a leader. */
			const elsewhere = (look: SmallLook): readonly LabelCandidate[] =>
				[lines, nameOnly].flatMap((block): LabelCandidate[] => [
					{
						...clear,
						accepts: (box) => offOthers(box, look),
						positions: besideSign(enlargedSign(sign, look.signs), block, look.growth)
					},
					{
						...clear,
						accepts: (box) => offOthers(box, look),
						leader: at,
						clearOfSigns: true,
						positions: leaderPositions(block, at, Math.PI / 2, LEADERS_OF_SMALL)
					}
				]);
			const order = sign.lit ? ORDER.lit : sign.kind === 'institution' ? ORDER.sign : ORDER.status;
			const clear = { ...label, order, keepOff: sign.lit ? grids.marks : grids.borders };
			// Where many stand close, a name alone finds room that it would not with its years, or at a leader.
			if (sign.many) {
				const others = signs.filter((other) => other !== sign).map(({ box }) => grown(box, AWAY_FROM_OTHERS));
				const near = others.filter((other) => distanceTo(other, at) < CROWD_RADIUS);
				return [
					...(near.length < CROWD ? [clear] : []),
					{
						...clear,
						order: order + 1,
						positions: [...besideSign(sign, nameOnly), ...besideSign(sign, nameOnly, 1, TIGHT_GAP)]
					},
					{
						...clear,
						order: order + 2,
						leader: at,
						clearOfSigns: true,
						positions: leaderPositions(nameOnly, at, Math.PI / 2, LONG_LEADERS, MANY_DIRECTIONS),
						accepts: (box) => !others.some((other) => intersect(other, box))
					}
				];
			}
			if (sign.kind !== 'operation' && !sign.lit) return [clear];
			if (!sign.lit) return [clear, { ...label, order: ORDER.sign }];
			const movable =
				scene.tone === 'atlas'
					? {
							elsewhere,
							stays: (box: Box, look: SmallLook) =>
								offOthers(box, look) && !intersect(box, enlargedSign(sign, look.signs).box)
						}
					: {};
			return [
				{ ...clear, ...movable },
				{
					...label,
					order,
					keepOff: grids.marks,
					leader: at,
					positions: leaderPositions(lines, at, Math.PI / 2),
					...movable
				},
				{ ...label, order: order + 1, ...movable }
			];
		});
}

/** A name at a leader keeps this far from other signs, in units, or it would be read as theirs. */
const AWAY_FROM_OTHERS = 9;
/** Directions that they try: twice as many as others. */
const MANY_DIRECTIONS = 32;
/** Where so many others stand so near, in units, names go without their years, that all find room. */
const [CROWD, CROWD_RADIUS] = [3, 75] as const;
/** Lengths of leaders in small boxes, where letters and signs are larger against the map, in units. */
const LEADERS_OF_SMALL = [60, 80, 104, 130] as const;

/** Of more lit signs than this only those at work are named: the words beside the map name all. */
const MOST_NAMED = 24;
/** Longest line of a sign's name before it is broken in two, in units. */
const LONGEST_SIGN_NAME = 170;
/** Space between a sign and its name, in units. */
const SIGN_GAP = 4;
/** The same above and below, where room is short: letters fill less than their line. */
const TIGHT_GAP = 1.5;

/** Distance from a point to the middle of a box. */
const distanceTo = ([left, top, right, bottom]: Box, [x, y]: readonly [number, number]): number =>
	Math.hypot((left + right) / 2 - x, (top + bottom) / 2 - y);

/** A sign as a small box draws it. */
function enlargedSign({ box, ...sign }: PlacedSign, by: number): PlacedSign {
	const { x, y } = sign;
	const [left, top, right, bottom] = box;
	return {
		...sign,
		box: [x + (left - x) * by, y + (top - y) * by, x + (right - x) * by, y + (bottom - y) * by]
	};
}

/** Places around a sign, for letters that are `enlarged` times as large as they are set. */
function besideSign(
	{ box, x }: PlacedSign,
	lines: readonly LabelLine[],
	enlarged = 1,
	gap = SIGN_GAP
): LabelPosition[] {
	const middle = (box[1] + box[3]) / 2;
	const half = (lines.length * LABELS.sign.size * LABELS.lineHeight * enlarged) / 2;
	const [above, below] = [box[1] - half + gap, box[3] + half - gap];
	return [
		{ lines, x: box[2] + gap, y: middle, align: 'start' },
		{ lines, x: box[0] - gap, y: middle, align: 'end' },
		{ lines, x, y: box[3] + gap + half, align: 'middle' },
		{ lines, x, y: box[1] - gap - half, align: 'middle' },
		{ lines, x: box[2], y: above, align: 'start' },
		{ lines, x: box[2], y: below, align: 'start' },
		{ lines, x: box[0], y: above, align: 'end' },
		{ lines, x: box[0], y: below, align: 'end' }
	];
}
