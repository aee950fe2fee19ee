import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasModel } from '../atlas/atlas';
import { otherSide } from '../atlas/atlas';
import { textWidth } from '../atlas/lettering';
import type { LabelPoint } from '../atlas/geometry';
import { showsLengths } from '../atlas/scene';
import type { Scene } from '../atlas/scene';
import type { BorderId, LonLat } from '../atlas/types';
import { LABELS } from '../theme/lines';
import { isInside, overlaps } from './screen';
import type { Box, Screen } from './screen';
import type { MapWords } from './words';

/** Compass directions of a leader, clockwise from north, 45° apart. */
export const LEADERS = [
	'leader-n',
	'leader-ne',
	'leader-e',
	'leader-se',
	'leader-s',
	'leader-sw',
	'leader-w',
	'leader-nw'
] as const;
export type Leader = (typeof LEADERS)[number];

/** Length of a leader in px, from the middle of the border to its text. */
export const LEADER_PX = 34;
/** Space in px around a length that nothing else may take. */
const CLEAR = 3;
/** On a map narrower than this, in px, a length stands without the names of its sides, which the words beside the map tell. */
const ROOM_FOR_PAIR = 600;
/** Stands for a middle beyond the horizon, whose label nothing can meet. */
const BEYOND = [-1e6, -1e6] as const;

const ANCHORS = [
	'bottom',
	'bottom-left',
	'left',
	'top-left',
	'top',
	'top-right',
	'right',
	'bottom-right'
] as const;

export interface LengthProperties {
	readonly id: BorderId;
	readonly length: string;
	readonly pair: string;
	readonly leader: Leader;
	readonly anchor: (typeof ANCHORS)[number];
	/** In ems of the length. */
	readonly textOffset: [x: number, y: number];
	readonly order: number;
}

const RADIANS = Math.PI / 180;

/** Which of the eight leaders points away from `from` at `to`. */
export function leaderIndex(from: LonLat, to: LonLat): number {
	const east = (to[0] - from[0]) * Math.cos(((to[1] + from[1]) / 2) * RADIANS);
	const north = to[1] - from[1];
	const turn = Math.round(Math.atan2(east, north) / (Math.PI / 4));
	return ((turn % LEADERS.length) + LEADERS.length) % LEADERS.length;
}

/** Turns of a leader away from its best direction, in eighths, in the order in which they are tried. */
const TURNS = [0, 1, -1, 2, -2, 3, -3, 4] as const;

/** Box in px of a text of a size, on the leader with this index, whose foot is at `foot`. */
function textBox(foot: readonly [x: number, y: number], index: number, width: number, height: number): Box {
	const angle = (index * Math.PI) / 4;
	const x = foot[0] + Math.sin(angle) * LEADER_PX;
	const y = foot[1] - Math.cos(angle) * LEADER_PX;
	const anchor = ANCHORS[index] ?? 'bottom';
	const left = anchor.endsWith('left') ? x : anchor.endsWith('right') ? x - width : x - width / 2;
	const top = anchor.startsWith('top') ? y : anchor.startsWith('bottom') ? y - height : y - height / 2;
	return { left: left - CLEAR, top: top - CLEAR, right: left + width + CLEAR, bottom: top + height + CLEAR };
}

/**
 * Length labels of the Scene's lit borders. Each stands on a leader that points away from the
 * selected country, or from the first emphasised one that the border belongs to, turned as little as it
 * takes to keep clear of the signs and of the labels of longer borders. The published length
 * is shown; where none is known, the one measured on this map. Borders without a line have no label.
 * @param middles the middle of each border's longest line
 * @param obstacles boxes in px that are taken
 */
export function lengthFeatures(
	scene: Scene,
	atlas: AtlasModel,
	labels: readonly LabelPoint[],
	middles: ReadonlyMap<string, LonLat>,
	screen: Screen,
	obstacles: readonly Box[],
	words: MapWords
): FeatureCollection<Point, LengthProperties> {
	if (!showsLengths(scene)) return { type: 'FeatureCollection', features: [] };
	const labelPoints = new Map<string, LonLat>(labels.map(({ id, point }) => [id, point]));
	const subjects = [...(scene.selected ? [scene.selected] : []), ...scene.emphasised];
	const look = scene.tone === 'story' ? LABELS.lengthStory : LABELS.length;
	const taken: Box[] = [...obstacles];
	const shown = scene.borders
		.flatMap((id) => {
			const border = atlas.border(id);
			const middle = middles.get(id);
			const km = border?.publishedKm ?? border?.mapKm ?? null;
			return border && middle && km !== null ? [{ id, middle, km }] : [];
		})
		.sort((one, other) => other.km - one.km);
	const features = shown.map(({ id, middle, km }): Feature<Point, LengthProperties> => {
		const sides = atlas.sidesOf(id);
		const subject = subjects.find((side) => sides.includes(side)) ?? sides[0];
		const best = leaderIndex(labelPoints.get(subject) ?? middle, middle);
		const length = words.length(km);
		const pair =
			screen.width < ROOM_FOR_PAIR
				? ''
				: scene.tone === 'story'
					? words.pair(atlas.nameOf(sides[0]), atlas.nameOf(sides[1]))
					: words.withNeighbour(atlas.nameOf(otherSide(sides, subject)));
		const foot = screen.place(middle) ?? BEYOND;
		const width = Math.max(textWidth(length, look), textWidth(pair, LABELS.lengthPair));
		const height = (look.size + LABELS.lengthPair.size) * LABELS.lineHeight;
		const turns = TURNS.map((turn) => (best + turn + LEADERS.length) % LEADERS.length);
		const boxes = turns.map((index) => ({ index, box: textBox(foot, index, width, height) }));
		const clear = boxes.filter(({ box }) => !taken.some((other) => overlaps(box, other)));
		const free = clear.find(({ box }) => isInside(box, screen)) ?? clear[0] ?? boxes[0];
		if (free) taken.push(free.box);
		const index = free?.index ?? best;
		const angle = (index * Math.PI) / 4;
		const ems = LEADER_PX / look.size;
		return {
			type: 'Feature',
			geometry: { type: 'Point', coordinates: [...middle] },
			properties: {
				id,
				length,
				pair,
				leader: LEADERS[index] ?? 'leader-n',
				anchor: ANCHORS[index] ?? 'bottom',
				textOffset: [Math.sin(angle) * ems, -Math.cos(angle) * ems],
				order: -km
			}
		};
	});
	return { type: 'FeatureCollection', features };
}
