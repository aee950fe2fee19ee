import { otherSide } from '../atlas/atlas';
import { enlargedLabels, grown, INK_HEIGHT, layoutLabels, leaderOf } from '../atlas/label-layout';
import type { Box, LabelCandidate, LabelLine, LabelPosition, PlacedLabel } from '../atlas/label-layout';
import { nameLines } from '../atlas/lettering';
import type { BorderId } from '../atlas/types';
import { BOX_SIZES, LABELS } from '../theme/lines';
import type { Polyline } from './drawing';
import { element, escaped, group, short } from './markup';
import { LABEL_AREA, lineGrids, nameCandidates, NARROW_AREA, ORDER } from './names';
import type { Grids } from './names';
import type { Picture } from './picture';
import type { PlacedSign } from './signs';

interface StyledCandidate extends LabelCandidate {
	/** Classes of the label. */
	readonly classes: string;
	readonly halo: number;
}

/** Lengths of leaders, in units, the shortest that finds room being taken. */
const LEADERS = [26, 36, 48, 62, 80] as const;
/** Directions that leaders try. */
const DIRECTIONS = 16;

/**
 * All labels of a picture, each class naming the boxes in which it is left out.
 * @param taken boxes of other lettering that labels must not cover
 */
export function labels(picture: Picture, signs: readonly PlacedSign[], taken: readonly Box[]): string {
	const grids = lineGrids(picture);
	const candidates: StyledCandidate[] = [
		...nameCandidates(picture, grids).map((candidate) => ({
			...candidate,
			classes: `name ${candidate.style} ${candidate.look}`,
			halo: picture.near || candidate.style === 'subject' ? LABELS.countryNear.halo : LABELS.countryFar.halo
		})),
		...signCandidates(picture, signs, grids),
		...lengthCandidates(picture, grids)
	];
	const occupied = [...signs.map(({ box }) => grown(box, 1)), ...taken];
	const placed = layoutLabels(candidates, occupied, LABEL_AREA);
	const medium = new Set(enlargedLabels(placed, occupied, BOX_SIZES.medium.letters, LABEL_AREA));
	const smallest = new Set(enlargedLabels(placed, occupied, BOX_SIZES.small.letters, NARROW_AREA));
	const styles = new Map<LabelCandidate, StyledCandidate>(
		candidates.map((candidate) => [candidate, candidate])
	);
	return group(
		{ class: 'labels', 'aria-hidden': 'true' },
		...placed.map((label) => {
			const styled = styles.get(label.candidate);
			const hidden = `${medium.has(label) ? '' : ' not-medium'}${smallest.has(label) ? '' : ' not-small'}`;
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

/** Names beside signs: of lit ones always, of all in the near look. Only lit ones may cross a line. */
function signCandidates({ near }: Picture, signs: readonly PlacedSign[], grids: Grids): StyledCandidate[] {
	return signs
		.filter(({ lit }) => near || lit)
		.flatMap((sign): StyledCandidate[] => {
			const { sign: first, signSecond } = LABELS;
			const lines: LabelLine[] = [
				...nameLines(sign.name, first, LONGEST_SIGN_NAME).map((text) => ({ text, lettering: first })),
				...(sign.second === '' ? [] : [{ text: sign.second, lettering: signSecond }])
			];
			const at = [sign.x, (sign.box[1] + sign.box[3]) / 2] as const;
			const label = {
				id: `${sign.kind} ${sign.members[0] ?? ''}`,
				classes: `sign-name ${sign.kind}${sign.lit ? ' lit' : ''}`,
				halo: first.halo,
				positions: besideSign(sign, lines)
			};
			const order = sign.lit ? ORDER.lit : sign.kind === 'institution' ? ORDER.sign : ORDER.status;
			const clear = { ...label, order, keepOff: sign.lit ? grids.marks : grids.borders };
			if (!sign.lit) return [clear];
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

/** Longest line of a sign's name before it is broken in two, in units. */
const LONGEST_SIGN_NAME = 170;
/** Space between a sign and its name, in units. */
const SIGN_GAP = 4;

function besideSign({ box, x }: PlacedSign, lines: readonly LabelLine[]): LabelPosition[] {
	const middle = (box[1] + box[3]) / 2;
	const half = (lines.length * LABELS.sign.size * LABELS.lineHeight) / 2;
	return [
		{ lines, x: box[2] + SIGN_GAP, y: middle, align: 'start' },
		{ lines, x: box[0] - SIGN_GAP, y: middle, align: 'end' },
		{ lines, x, y: box[3] + SIGN_GAP + half, align: 'middle' },
		{ lines, x, y: box[1] - SIGN_GAP - half, align: 'middle' }
	];
}

/** Lengths of the lit borders, each on a leader that points away from the country the page is about. */
function lengthCandidates(picture: Picture, grids: Grids): StyledCandidate[] {
	const { scene, inputs, drawing, borders } = picture;
	const { atlas, texts } = inputs;
	const story = scene.tone === 'story';
	const subjects = [...(scene.selected ? [scene.selected] : []), ...scene.emphasised];
	return scene.borders.flatMap((id: BorderId): StyledCandidate[] => {
		const border = atlas.border(id);
		const km = border?.publishedKm ?? border?.mapKm ?? null;
		const middle = middleOf(drawing.polylines(borders.filter((line) => line.id === id)));
		if (km === null || !middle || !within(middle, LABEL_AREA)) return [];
		const sides = atlas.sidesOf(id);
		const subject = subjects.find((side) => sides.includes(side)) ?? sides[0];
		const other = otherSide(sides, subject);
		const lines: LabelLine[] = [
			{ text: texts.length(km), lettering: story ? LABELS.lengthStory : LABELS.length },
			{
				text: story
					? texts.pair(atlas.nameOf(sides[0]), atlas.nameOf(sides[1]))
					: texts.withNeighbour(atlas.nameOf(other), other),
				lettering: LABELS.lengthPair
			}
		];
		const from = inputs.labels.find((label) => label.id === subject)?.point;
		const home = (from && picture.screen.place(from)) ?? middle;
		const away = Math.atan2(middle[1] - home[1], middle[0] - home[0]);
		return [
			{
				id: `border ${id}`,
				classes: story ? 'length story' : 'length',
				halo: story ? LABELS.lengthStory.halo : LABELS.length.halo,
				leader: middle,
				order: ORDER.length - km,
				keepOff: grids.marks,
				positions: leaderPositions(lines, middle, away)
			}
		];
	});
}

function leaderPositions(
	lines: readonly LabelLine[],
	[x, y]: readonly [number, number],
	away: number
): LabelPosition[] {
	const half = (lines.reduce((sum, { lettering }) => sum + lettering.size, 0) * LABELS.lineHeight) / 2;
	return LEADERS.flatMap((reach) =>
		Array.from({ length: DIRECTIONS }, (_, turn): LabelPosition => {
			// 0, +1, −1, +2, −2 … steps away from the wanted direction.
			const steps = turn % 2 === 0 ? -turn / 2 : (turn + 1) / 2;
			const angle = away + (steps * 2 * Math.PI) / DIRECTIONS;
			const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
			return {
				lines,
				x: x + dx * reach,
				y: y + dy * (reach + half),
				align: dx > 0.35 ? 'start' : dx < -0.35 ? 'end' : 'middle'
			};
		})
	);
}

/** The middle of the longest piece, on the line. */
function middleOf(pieces: readonly Polyline[]): readonly [x: number, y: number] | null {
	const lengthOf = (piece: Polyline): number =>
		piece.reduce((sum, [x, y], index) => {
			const before = piece[index - 1];
			return before ? sum + Math.hypot(x - before[0], y - before[1]) : sum;
		}, 0);
	const longest = [...pieces].sort((one, other) => lengthOf(other) - lengthOf(one))[0];
	if (!longest) return null;
	let left = lengthOf(longest) / 2;
	for (let index = 1; index < longest.length; index++) {
		const [from, to] = [longest[index - 1], longest[index]];
		if (!from || !to) break;
		const step = Math.hypot(to[0] - from[0], to[1] - from[1]);
		if (step >= left) {
			const share = step === 0 ? 0 : left / step;
			return [from[0] + share * (to[0] - from[0]), from[1] + share * (to[1] - from[1])];
		}
		left -= step;
	}
	return null;
}

function within([x, y]: readonly [number, number], box: Box): boolean {
	return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}
