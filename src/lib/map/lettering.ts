import type { FeatureCollection } from 'geojson';
import type { AtlasModel } from '../atlas/atlas';
import type { LabelPoint, RiverCourse } from '../atlas/geometry';
import type { Scene } from '../atlas/scene';
import type { LonLat } from '../atlas/types';
import { lengthFeatures } from './lengths';
import type { PointedThing } from './lit-features';
import { countryNames } from './names';
import { riverNames } from './rivers';
import type { Screen } from './screen';
import { seaNames } from './seas';
import { layoutSigns } from './sign-places';
import type { SourceId } from './style/sources';
import type { MapWords } from './words';

/** The sources of names and signs. */
export type LetteringSource = Extract<SourceId, 'names' | 'signs' | 'sign-names' | 'lengths'>;

export interface LetteringInputs {
	readonly atlas: AtlasModel;
	readonly labels: readonly LabelPoint[];
	readonly rivers: readonly RiverCourse[];
	readonly words: MapWords;
	/** Middles of the borders, where their lengths stand. */
	readonly middles: ReadonlyMap<string, LonLat>;
	/** What is pointed at beside the map. */
	readonly pointed: readonly PointedThing[];
}

/** How the map looks at its zoom: whether signs have their near sizes, how large they are, whether rivers are drawn. */
export interface LetteringLook {
	readonly near: boolean;
	readonly scale: number;
	readonly rivers: boolean;
}

/** Names, signs and lengths of a Scene as they stand on this screen, by source. */
export function lettering(
	scene: Scene,
	{ atlas, labels, rivers, words, middles, pointed }: LetteringInputs,
	screen: Screen,
	look: LetteringLook
): Readonly<Record<LetteringSource, FeatureCollection>> {
	const pointedIds = new Set(pointed.map(({ kind, id }) => `${kind}:${id}`));
	const { signs, names, boxes } = layoutSigns(
		scene,
		atlas,
		labels,
		screen,
		look.near,
		look.scale,
		words,
		pointedIds
	);
	const ofLand = countryNames(scene, atlas, labels, screen, boxes, words);
	const ofWater = [
		...seaNames(atlas.seas, screen),
		...(look.rivers ? riverNames(atlas.rivers, rivers, screen, boxes) : [])
	];
	return {
		names: { ...ofLand, features: [...ofLand.features, ...ofWater] },
		signs,
		'sign-names': names,
		lengths: lengthFeatures(scene, atlas, labels, middles, screen, boxes, words)
	};
}
