import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import type { Use } from '$lib/drawn/plane/screen';
import { groundOf } from '$lib/drawn/ground';
import { pictureOf } from '$lib/drawn/picture';
import type { Picture } from '$lib/drawn/picture';
import { figureOf } from '$lib/figure/figure';
import { atlas } from '../atlas';
import { loadDrawnGeometry, viewingOf } from './drawn-geometry';
import { figureLinks, figureTexts } from './figure-texts';
import { geometryUrls } from './geometry-urls';
import { boxFor } from './placed';

/** Draws figures in the browser, from the same function and files as the figures of built pages. */
export interface FigureDrawer {
	/** Fetches the fine lines where a picture of this size needs them; without them the far ones do. */
	prepare(scene: Scene, width: number, height: number): Promise<void>;
	/**
	 * The figure as markup.
	 * @throws SceneError or CameraError where the Scene cannot be drawn.
	 */
	draw(scene: Scene, overlays: MapOverlays, size: FigureSize): string;
	/** What the figure shows. */
	shown(scene: Scene, size: FigureSize): Picture;
}

/** px of the box that will show the figure. */
export interface FigureSize {
	readonly width: number;
	readonly height: number;
	/** Begins the ids inside the figure, where a second one stands on the page. */
	readonly idPrefix?: string;
	/** `card` keeps every name inside the picture, where nothing can be seen beyond its edge. */
	readonly use?: Use;
	/** The picture, where it has been decided before. */
	readonly placed?: Picture | null;
}

/**
 * Fetches what every figure is drawn from.
 * @throws Error naming the file that cannot be fetched.
 */
export async function loadFigureDrawer(signal: AbortSignal): Promise<FigureDrawer> {
	const geometry = await loadDrawnGeometry(geometryUrls, signal);
	return {
		prepare: (scene, width, height) =>
			geometry.prepare(scene, viewingOf(boxFor(scene, { width, height })).scale),
		shown: (scene, { width, height, use }) => {
			const inputs = { atlas, ...geometry.inputs(), texts: figureTexts() };
			const viewing = viewingOf(boxFor(scene, { width, height }));
			return pictureOf(groundOf(scene, inputs, { ...viewing, ...(use && { use }) }));
		},
		draw(scene, overlays, { width, height, idPrefix, placed, ...options }) {
			const inputs = {
				atlas,
				...geometry.inputs(),
				overlays,
				texts: figureTexts(),
				...figureLinks(atlas)
			};
			const ground = groundOf(scene, inputs, { ...viewingOf(boxFor(scene, { width, height })), ...options });
			return figureOf(ground, placed ?? pictureOf(ground), inputs, idPrefix);
		}
	};
}
