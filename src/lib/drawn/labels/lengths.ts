import { otherSide } from '../../atlas/atlas';
import { FIGURE } from '../../atlas/camera';
import { enlargedBox } from '../../lettering/label';
import type { Box } from '../../lettering/box';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import { showsLengths } from '../../atlas/scene';
import type { BorderId, CountryId } from '../../atlas/types';
import { BOX_SIZES, LABELS } from '../../theme/lines';
import { leaderPositions, LONG_LEADERS } from './candidates';
import type { NamingCandidate } from './candidates';
import type { Polyline } from '../plane/drawing';
import { NARROW_AREA } from './label-area';
import { ORDER } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';

/** Directions that leaders try: the lengths of many borders stand around one country. */
const DIRECTIONS = 32;

/** Lengths of the lit borders, each on a leader that points away from the country the page is about. */
export function lengthCandidates(ground: Ground, grids: Grids): NamingCandidate[] {
	const { scene, inputs, drawing, borders } = ground;
	if (!showsLengths(scene)) return [];
	const { atlas, texts } = inputs;
	const story = scene.tone === 'story';
	const subjects = [...(scene.selected ? [scene.selected] : []), ...scene.emphasised];
	return scene.borders.flatMap((id: BorderId): NamingCandidate[] => {
		const border = atlas.border(id);
		const km = border?.publishedKm ?? border?.mapKm ?? null;
		const sides = atlas.sidesOf(id);
		const middle =
			middleOf(drawing.polylines(borders.filter((line) => line.id === id)).flatMap(inView)) ??
			dotOf(sides, ground);
		if (km === null || !middle || !within(middle, ground.labelArea)) return [];
		const subject = subjects.find((side) => sides.includes(side)) ?? sides[0];
		const other = otherSide(sides, subject);
		const lines: LabelLine[] = [
			{ text: texts.length(km), lettering: story ? LABELS.lengthStory : LABELS.length },
			{
				text: story
					? texts.pair(atlas.nameOf(sides[0]), atlas.nameOf(sides[1]))
					: texts.withNeighbour(atlas.nameOf(other)),
				lettering: LABELS.lengthPair
			}
		];
		const from = inputs.labels.find((label) => label.id === subject)?.point;
		const home = (from && ground.screen.place(from)) ?? middle;
		const away = Math.atan2(middle[1] - home[1], middle[0] - home[0]);
		const length = {
			id: `border ${id}`,
			named: { kind: 'length', story } as const,
			halo: story ? LABELS.lengthStory.halo : LABELS.length.halo,
			leader: middle,
			order: ORDER.length - km,
			needed: true,
			keepOff: grids.marks,
			positions: clearWhenSmall(leaderPositions(lines, middle, away, LONG_LEADERS, DIRECTIONS), grids)
		};
		return [{ ...length, elsewhere: () => [{ ...length }] }];
	});
}

/** First the places where a length stays clear of the lit lines in a small box too, whose letters grow where they stand. */
function clearWhenSmall(positions: readonly LabelPosition[], { marks }: Grids): LabelPosition[] {
	const { largeLetters, signs } = BOX_SIZES.small;
	const look = { growth: largeLetters, signs, firstLine: true };
	const isClear = (position: LabelPosition): boolean => {
		const box = enlargedBox(position, look);
		return (
			within([box[0], box[1]], NARROW_AREA) && within([box[2], box[3]], NARROW_AREA) && !marks.crosses(box)
		);
	};
	return [...positions.filter(isClear), ...positions.filter((position) => !isClear(position))];
}

/** Where the line is too short to be drawn: the ring that stands for the microstate on one of its sides. */
function dotOf(
	sides: readonly CountryId[],
	{ inputs, screen }: Ground
): readonly [x: number, y: number] | null {
	const dot = inputs.labels.find(({ id, microstate }) => microstate && sides.includes(id));
	return dot ? screen.place(dot.point) : null;
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

/** The parts of a line that stand where labels do. */
function inView(piece: Polyline): Polyline[] {
	const parts: (readonly [number, number])[][] = [[]];
	for (const point of piece) {
		if (within(point, VIEW)) parts[parts.length - 1]?.push(point);
		else if (parts[parts.length - 1]?.length !== 0) parts.push([]);
	}
	return parts.filter((part) => part.length > 1);
}

const VIEW: Box = [0, 0, FIGURE.width, FIGURE.height];

function within([x, y]: readonly [number, number], box: Box): boolean {
	return x >= box[0] && x <= box[2] && y >= box[1] && y <= box[3];
}
