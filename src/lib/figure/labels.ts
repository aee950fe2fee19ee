import { isSetOff } from '../atlas/emphasis';
import { enlargedLabels, grown, INK_HEIGHT, intersect, layoutLabels, leaderOf } from '../atlas/label-layout';
import type {
	Box,
	LabelCandidate,
	LabelLine,
	LabelPosition,
	PlacedLabel,
	SmallLook
} from '../atlas/label-layout';
import { nameLines } from '../atlas/lettering';
import { BOX_SIZES, LABELS } from '../theme/lines';
import { DIRECTIONS, leaderPositions } from './candidates';
import type { StyledCandidate } from './candidates';
import { lengthCandidates } from './lengths';
import { element, escaped, group, short } from './markup';
import { LABEL_AREA, lineGrids, nameCandidates, NARROW_AREA, ORDER } from './names';
import type { Grids } from './names';
import { CONTROLS_CORNER, EXPLORE_CORNER, overTheMediumMap, SHARE_CORNER } from './over-the-map';
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
		...nameCandidates(picture, grids).map((candidate) => ({
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
	const placed = layoutLabels(candidates, occupied, LABEL_AREA);
	const styles = new Map<LabelCandidate, StyledCandidate>(
		candidates.map((candidate) => [candidate, candidate])
	);
	const isLength = (candidate: LabelCandidate): boolean =>
		styles.get(candidate)?.classes.startsWith('length') === true;
	const look =
		(size: keyof typeof BOX_SIZES) =>
		(candidate: LabelCandidate): SmallLook => ({
			growth: BOX_SIZES[size][styles.get(candidate)?.large ? 'largeLetters' : 'letters'],
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
	const clear = (shown: readonly PlacedLabel[]): ReadonlySet<PlacedLabel> => {
		const isComplete = placed.every((label) => !isSignName(label, true) || shown.includes(label));
		return new Set(isComplete ? shown : shown.filter((label) => !isSignName(label, false)));
	};
	const medium = clear(
		enlargedLabels(
			lengthsFirst,
			[...occupied, ...overTheMediumMap(picture.scene)],
			look('medium'),
			LABEL_AREA
		)
	);
	const isStory = picture.scene.tone === 'story';
	const inCorner = [...occupied, SHARE_CORNER, ...(isStory ? [EXPLORE_CORNER] : [])];
	const smallest = clear(enlargedLabels(lengthsFirst, inCorner, look('small'), NARROW_AREA));
	const inCorners = [...inCorner, CONTROLS_CORNER];
	// A story has no controls on a small map until the reader explores it.
	const lowest = isStory
		? smallest
		: clear(enlargedLabels(lengthsFirst, inCorners, look('small'), NARROW_AREA));
	return group(
		{ class: 'labels', 'aria-hidden': 'true' },
		...placed.map((label) => {
			const styled = styles.get(label.candidate);
			const hidden = `${medium.has(label) ? '' : ' not-medium'}${smallest.has(label) ? '' : ' not-small'}${smallest.has(label) && !lowest.has(label) ? ' not-low' : ''}`;
			return styled ? labelMarkup(label, styled, hidden) : '';
		})
	);
}

function labelMarkup(
	{ position, box }: PlacedLabel,
	{ classes, halo, leader }: StyledCandidate,
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
function signCandidates({ near }: Picture, signs: readonly PlacedSign[], grids: Grids): StyledCandidate[] {
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
			const order = sign.lit ? ORDER.lit : sign.kind === 'institution' ? ORDER.sign : ORDER.status;
			const clear = { ...label, order, keepOff: sign.lit ? grids.marks : grids.borders };
			// Where many stand close, a name alone finds room that it would not with its years, or at a leader.
			if (sign.many) {
				const others = signs.filter((other) => other !== sign).map(({ box }) => grown(box, AWAY_FROM_OTHERS));
				return [
					clear,
					{ ...clear, order: order + 1, positions: besideSign(sign, nameOnly) },
					{
						...clear,
						order: order + 2,
						leader: at,
						positions: leaderPositions(nameOnly, at, Math.PI / 2).slice(0, NEAR_LEADERS),
						accepts: (box) => !others.some((other) => intersect(other, box))
					}
				];
			}
			if (sign.kind !== 'operation' && !sign.lit) return [clear];
			if (!sign.lit) return [clear, { ...label, order: ORDER.sign }];
			return [
				clear,
				{
					...label,
					order,
					keepOff: grids.marks,
					leader: at,
					positions: leaderPositions(lines, at, Math.PI / 2)
				},
				{ ...label, order: order + 1 }
			];
		});
}

/** A name at a leader keeps this far from other signs, in units, or it would be read as theirs. */
const AWAY_FROM_OTHERS = 9;
/** Of many, only the nearest leaders: three lengths in every direction. */
const NEAR_LEADERS = 3 * DIRECTIONS;

/** Of more lit signs than this only those at work are named: the words beside the map name all. */
const MOST_NAMED = 24;
/** Longest line of a sign's name before it is broken in two, in units. */
const LONGEST_SIGN_NAME = 170;
/** Space between a sign and its name, in units. */
const SIGN_GAP = 4;

function besideSign({ box, x }: PlacedSign, lines: readonly LabelLine[]): LabelPosition[] {
	const middle = (box[1] + box[3]) / 2;
	const half = (lines.length * LABELS.sign.size * LABELS.lineHeight) / 2;
	const [above, below] = [box[1] - half + SIGN_GAP, box[3] + half - SIGN_GAP];
	return [
		{ lines, x: box[2] + SIGN_GAP, y: middle, align: 'start' },
		{ lines, x: box[0] - SIGN_GAP, y: middle, align: 'end' },
		{ lines, x, y: box[3] + SIGN_GAP + half, align: 'middle' },
		{ lines, x, y: box[1] - SIGN_GAP - half, align: 'middle' },
		{ lines, x: box[2], y: above, align: 'start' },
		{ lines, x: box[2], y: below, align: 'start' },
		{ lines, x: box[0], y: above, align: 'end' },
		{ lines, x: box[0], y: below, align: 'end' }
	];
}
