import type { FigureView } from '../atlas/perspective';
import type { Scene } from '../atlas/scene';
import type { CountryId } from '../atlas/types';
import { beyondHorizon, horizonBox } from './labels/horizon';
import type { HorizonName } from './labels/horizon';
import { letteredAt } from './labels/kept';
import type { Kept } from './labels/kept';
import { placedLabels } from './labels/labels';
import type { DrawnLabel } from './labels/drawn-label';
import { overTheMap } from './labels/over-the-map';
import { landsInSight } from './labels/seen-land';
import { growthIn } from './labels/small-look';
import type { Taken } from './labels/taken';
import { placedScale, scaleBoxIn } from './labels/scale-bar';
import type { PlacedScale } from './labels/scale-bar';
import type { Ground } from './ground';
import { placeSigns } from './signs/place-signs';
import type { PlacedSign } from './signs/place-signs';

/**
 * What stands on the land of a Scene in one view: every sign, name, length, leader and bar, and where. Plain and
 * serialisable; both renderers show it and decide nothing of it. In figure units.
 */
export interface Picture {
	readonly view: FigureView;
	readonly tone: Scene['tone'];
	/** Zoom of a live map of the figure's own size. */
	readonly zoom: number;
	/** Zoom for which its letters were set; another where a reader has hardly zoomed since. */
	readonly lettered: number;
	/** 0 is the far look, 1 the near one. */
	readonly nearness: number;
	readonly near: boolean;
	readonly signs: readonly PlacedSign[];
	readonly horizon: readonly HorizonName[];
	readonly labels: readonly DrawnLabel[];
	/** `null` where the picture has no one scale. */
	readonly scale: PlacedScale | null;
	/** Lands and areas that are in sight: its key explains their looks. */
	readonly lands: readonly CountryId[];
}

/**
 * Decides a picture. Pure: the same ground gives the same picture, in Node, in a page and in a worker.
 * @param kept what is seen of the same Scene now: it stays wherever it still can
 */
export function pictureOf(ground: Ground, kept: Kept | null = null): Picture {
	const { scene, screen, zoom, nearness, near, use } = ground;
	const signs = placeSigns(ground);
	const horizon = beyondHorizon(ground);
	const scale = placedScale(ground);
	const taken: Taken = (size) => [
		...horizon.map((name) => horizonBox(name, growthIn(size))),
		...(scale ? [scaleBoxIn(scale, size)] : []),
		...(use === 'map' ? overTheMap(ground) : [])
	];
	const labels = placedLabels(ground, signs, taken, kept);
	const { tone } = scene;
	const lands = landsInSight(ground);
	const lettered = letteredAt(kept, zoom);
	return { view: screen.view, tone, zoom, lettered, nearness, near, signs, horizon, labels, scale, lands };
}
