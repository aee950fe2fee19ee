import { otherSide } from '../../atlas/atlas';
import { FIGURE } from '../../atlas/perspective';
import { enlargedBox } from '../../lettering/label';
import type { Box } from '../../lettering/box';
import type { LabelLine, LabelPosition } from '../../lettering/label';
import { showsLengths } from '../../atlas/scene';
import type { CountryId } from '../../atlas/types';
import { BOX_SIZES, LABELS } from '../../theme/drawing/lines';
import { leaderPositions, LONG_LEADERS } from './candidates';
import type { NamingCandidate } from './candidates';
import type { Polyline } from '../plane/drawing';
import { NARROW_AREA } from './label-area';
import { runsOver } from './land-under';
import { ORDER } from './label-order';
import type { Grids } from './line-grids';
import type { Ground } from '../ground';

/** Directions that leaders try: the lengths of many borders stand around one country. */
const DIRECTIONS = 32;

/** Of a picture from far only so many lengths can be read: those of the longest borders. */
const MOST_FROM_FAR = 4;
/** Where on its line, as shares of it, a length may hang: the middle first. */
const HOOKS = [0.5, 0.35, 0.65, 0.2, 0.8] as const;

/**
 * Lengths of the lit borders, each on a leader that points away from the country the page is about: over its neighbour
 * or the sea, never over that country or across a third one. In a step of a story it may stand on the other side of the
 * border, but across no third land either: where there is no room it goes, and the words have it.
 */
export function lengthCandidates(ground: Ground, grids: Grids): NamingCandidate[] {
	const { scene, inputs, drawing, borders, near } = ground;
	if (!showsLengths(scene)) return [];
	const { atlas, texts } = inputs;
	const story = scene.tone === 'story';
	const subjects = [...(scene.selected ? [scene.selected] : []), ...scene.emphasised];
	const lit = scene.borders.map((id) => {
		const border = atlas.border(id);
		return { id, km: border?.publishedKm ?? border?.mapKm ?? null };
	});
	const longest = lit.toSorted((one, other) => (other.km ?? 0) - (one.km ?? 0));
	return (story || near ? lit : longest.slice(0, MOST_FROM_FAR)).flatMap(({ id, km }): NamingCandidate[] => {
		const sides = atlas.sidesOf(id);
		const line = longestOf(drawing.polylines(borders.filter((line) => line.id === id)).flatMap(inView));
		const dot = line ? null : dotOf(sides, ground);
		const hooks = line ? HOOKS.map((share) => pointOn(line, share)) : dot ? [dot] : [];
		const [middle] = hooks;
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
		const length = {
			id: `border ${id}`,
			named: { kind: 'length', story } as const,
			halo: story ? LABELS.lengthStory.halo : LABELS.length.halo,
			order: ORDER.length - km,
			keepOff: grids.marks
		};
		const at = (hook: readonly [number, number]): readonly LabelPosition[] =>
			clearWhenSmall(
				leaderPositions(
					lines,
					hook,
					Math.atan2(hook[1] - home[1], hook[0] - home[0]),
					LONG_LEADERS,
					DIRECTIONS
				),
				grids
			);
		const placedBy = (rule: Pick<NamingCandidate, 'accepts' | 'acceptsLeader'>, later: number) =>
			hooks.map((hook, index) => ({
				...length,
				order: length.order + later + index / hooks.length,
				leader: hook,
				...rule,
				positions: at(hook)
			}));
		const beyond = placedBy(onNeighboursSide(ground, subject, other), 0);
		if (!story) return beyond.map((one) => ({ ...one, elsewhere: () => beyond }));
		const ways = [...beyond, ...placedBy(onEitherSide(ground, sides), 1)].map((one) => ({
			...one,
			needed: true
		}));
		return ways.map((one) => ({ ...one, elsewhere: () => ways }));
	});
}

/** Of so many points of its box none may lie on the subject; the middle and most lie on the neighbour or the sea. */
const BOX_STEPS = [0, 0.5, 1] as const;
const MOST_ON_OTHERS = 3;

/** Do the middle of a box and most of its points lie off what is asked for? */
function isOffMost(box: Box, isOn: (point: readonly [number, number]) => boolean): boolean {
	const [left, top, right, bottom] = box;
	if (isOn([(left + right) / 2, (top + bottom) / 2])) return false;
	return pointsOver(box).filter(isOn).length <= MOST_ON_OTHERS;
}

/** Lengths stand over the neighbour or the sea, with their leaders on the same side. */
function onNeighboursSide(
	ground: Ground,
	subject: CountryId,
	neighbour: CountryId
): Required<Pick<NamingCandidate, 'accepts' | 'acceptsLeader'>> {
	const { screen, drawing, lands, owner } = ground;
	const subjectLand = lands.filter(({ id }) => owner(id) === subject);
	const thirds = lands.filter(({ id }) => owner(id) !== subject && id !== neighbour);
	const on = (point: readonly [number, number], shapes: typeof lands): boolean => {
		const place = screen.under(point);
		return place !== null && drawing.holds(shapes, place);
	};
	return {
		accepts(box) {
			const points = pointsOver(box);
			if (points.some((point) => on(point, subjectLand))) return false;
			return isOffMost(box, (point) => on(point, thirds));
		},
		acceptsLeader: (line) => !runsOver(ground, line, [...subjectLand, ...thirds])
	};
}

/** Lengths stand over the two lands of their border or the sea, with their leaders there too. */
function onEitherSide(
	ground: Ground,
	sides: readonly CountryId[]
): Required<Pick<NamingCandidate, 'accepts' | 'acceptsLeader'>> {
	const { screen, drawing, lands, owner } = ground;
	const thirds = lands.filter(({ id }) => !sides.some((side) => side === owner(id)));
	return {
		accepts: (box) =>
			isOffMost(box, (point) => {
				const place = screen.under(point);
				return place !== null && drawing.holds(thirds, place);
			}),
		acceptsLeader: (line) => !runsOver(ground, line, thirds)
	};
}

/** Nine points of a box: its corners, the middles of its sides, its middle. */
const pointsOver = ([left, top, right, bottom]: Box): (readonly [number, number])[] =>
	BOX_STEPS.flatMap((across) =>
		BOX_STEPS.map((down) => [left + across * (right - left), top + down * (bottom - top)] as const)
	);

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

const stepOf = (from: readonly [number, number], to: readonly [number, number]): number =>
	Math.hypot(to[0] - from[0], to[1] - from[1]);

const lengthOf = (piece: Polyline): number =>
	piece.reduce((sum, point, index) => {
		const before = piece[index - 1];
		return before ? sum + stepOf(before, point) : sum;
	}, 0);

const longestOf = (pieces: readonly Polyline[]): Polyline | null =>
	[...pieces].sort((one, other) => lengthOf(other) - lengthOf(one))[0] ?? null;

/** The point of a line at a share of its length. */
function pointOn(line: Polyline, share: number): readonly [x: number, y: number] {
	let left = lengthOf(line) * share;
	for (let index = 1; index < line.length; index++) {
		const [from, to] = [line[index - 1], line[index]];
		if (!from || !to) break;
		const step = stepOf(from, to);
		if (step >= left) {
			const part = step === 0 ? 0 : left / step;
			return [from[0] + part * (to[0] - from[0]), from[1] + part * (to[1] - from[1])];
		}
		left -= step;
	}
	return line[line.length - 1] ?? [NaN, NaN];
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
