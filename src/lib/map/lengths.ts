import type { Feature, FeatureCollection, Point } from 'geojson';
import type { AtlasModel } from '../atlas/atlas';
import { otherSide } from '../atlas/atlas';
import type { LabelPoint } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import type { BorderId, LonLat } from '../atlas/types';
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
export const LEADER_PX = 30;

const ANCHORS = ['bottom', 'bottom-left', 'left', 'top-left', 'top', 'top-right', 'right', 'bottom-right'] as const;

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

/**
 * Length labels of the Scene's lit borders. Each stands on a leader that points away from the
 * selected country, or from the first emphasised one that the border belongs to. The published length
 * is shown; where none is known, the one measured on this map. Borders without a line have no label.
 * @param middles the middle of each border's longest line
 * @param fontSize px of the length, to turn the leader's length into ems
 */
export function lengthFeatures(
	scene: Scene,
	atlas: AtlasModel,
	labels: readonly LabelPoint[],
	middles: ReadonlyMap<string, LonLat>,
	fontSize: number,
	words: MapWords
): FeatureCollection<Point, LengthProperties> {
	const labelPoints = new Map<string, LonLat>(labels.map(({ id, point }) => [id, point]));
	const subjects = [...(scene.selected ? [scene.selected] : []), ...scene.emphasised];
	const features = scene.borders.flatMap((id): Feature<Point, LengthProperties>[] => {
		const border = atlas.border(id);
		const middle = middles.get(id);
		const km = border?.publishedKm ?? border?.mapKm;
		if (!border || !middle || km === undefined || km === null) return [];
		const sides = atlas.sidesOf(id);
		const subject = subjects.find((side) => sides.includes(side)) ?? sides[0];
		const index = leaderIndex(labelPoints.get(subject) ?? middle, middle);
		const angle = (index * Math.PI) / 4;
		const ems = LEADER_PX / fontSize;
		const neighbour = otherSide(sides, subject);
		return [
			{
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [...middle] },
				properties: {
					id,
					length: words.length(km),
					pair:
						scene.tone === 'story'
							? words.pair(atlas.nameOf(sides[0]), atlas.nameOf(sides[1]))
							: words.withNeighbour(atlas.nameOf(neighbour)),
					leader: LEADERS[index] ?? 'leader-n',
					anchor: ANCHORS[index] ?? 'bottom',
					textOffset: [Math.sin(angle) * ems, -Math.cos(angle) * ems],
					order: -km
				}
			}
		];
	});
	return { type: 'FeatureCollection', features };
}
