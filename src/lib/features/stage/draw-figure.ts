import { figureScale, OVERVIEW_RADIUS, resolveCamera } from '$lib/atlas/camera';
import type { AtlasTopology } from '$lib/atlas/geometry';
import type { MapOverlays } from '$lib/atlas/overlays';
import type { Scene } from '$lib/atlas/scene';
import { figure } from '$lib/figure/figure';
import type { Use } from '$lib/figure/screen';
import { loadLabels, loadPatterns, loadRivers, loadTopology } from '$lib/map/load-geometry';
import { atlas } from '../atlas';
import { figureLinks, figureTexts } from './figure-texts';
import { geometryUrls } from './geometry-urls';

/** Draws figures in the browser, from the same function and files as the figures of built pages. */
export interface FigureDrawer {
	/** Fetches the fine lines where a picture of this size needs them; without them the far ones do. */
	prepare(scene: Scene, width: number, height: number): Promise<void>;
	/**
	 * The figure as markup.
	 * @throws FigureError or CameraError where the Scene cannot be drawn.
	 */
	draw(scene: Scene, overlays: MapOverlays, size: FigureSize): string;
}

/** px of the box that will show the figure. */
export interface FigureSize {
	readonly width: number;
	readonly height: number;
	/** Begins the ids inside the figure, where a second one stands on the page. */
	readonly idPrefix?: string;
	/** `card` keeps every name inside the picture, where nothing can be seen beyond its edge. */
	readonly use?: Use;
}

/** An exact view keeps its zoom at every size; the other cameras are drawn as they are built. */
const scaleOf = ({ camera }: Scene, { width, height }: FigureSize): number =>
	camera.kind === 'view' ? figureScale(width, height) : 1;

/**
 * Fetches what every figure is drawn from.
 * @throws Error naming the file that cannot be fetched.
 */
export async function loadFigureDrawer(signal: AbortSignal): Promise<FigureDrawer> {
	const { overviewUrl, detailUrl, patternsUrl, riversUrl, labelsUrl } = geometryUrls;
	const [overview, patterns, rivers, labels] = await Promise.all([
		loadTopology(overviewUrl, signal),
		loadPatterns(patternsUrl, signal),
		loadRivers(riversUrl, signal),
		loadLabels(labelsUrl, signal)
	]);
	let detail: AtlasTopology | null = null;
	return {
		async prepare(scene, width, height) {
			if (detail) return;
			const { radius } = resolveCamera(scene.camera, scaleOf(scene, { width, height }));
			if (radius > OVERVIEW_RADIUS) detail = await loadTopology(detailUrl, signal);
		},
		draw(scene, overlays, size) {
			const inputs = {
				atlas,
				overview,
				detail: detail ?? overview,
				patterns,
				rivers,
				labels,
				overlays,
				texts: figureTexts(),
				...figureLinks(atlas)
			};
			return figure(scene, inputs, {
				scale: scaleOf(scene, size),
				...(size.idPrefix === undefined ? {} : { idPrefix: size.idPrefix }),
				...(size.use === undefined ? {} : { use: size.use })
			});
		}
	};
}
