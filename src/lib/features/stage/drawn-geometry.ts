import { figureScale, OVERVIEW_RADIUS, resolveCamera } from '$lib/atlas/camera';
import type { AtlasTopology } from '$lib/atlas/geometry';
import type { Scene } from '$lib/atlas/scene';
import type { DrawnInputs } from '$lib/drawn/inputs';
import { loadLabels, loadRivers, loadTopology } from '$lib/map/ground/load-geometry';
import type { GeometryUrls } from '$lib/map/ground/load-geometry';

/** What pictures are decided from in the browser. */
export interface DrawnGeometry {
	/** Fetches the fine lines where a picture of this size needs them; without them the far ones do. */
	prepare(scene: Scene, scale: number): Promise<void>;
	inputs(): Pick<DrawnInputs, 'overview' | 'detail' | 'rivers' | 'labels'>;
}

/** px per figure unit that a picture is decided for: an exact view keeps its zoom at every size, the others are as built. */
export const scaleOf = ({ camera }: Scene, width: number, height: number): number =>
	camera.kind === 'view' ? figureScale(Math.max(1, width), Math.max(1, height)) : 1;

/** @throws Error naming the file that cannot be fetched. */
export async function loadDrawnGeometry(urls: GeometryUrls, signal: AbortSignal): Promise<DrawnGeometry> {
	const [overview, rivers, labels] = await Promise.all([
		loadTopology(urls.overviewUrl, signal),
		loadRivers(urls.riversUrl, signal),
		loadLabels(urls.labelsUrl, signal)
	]);
	let detail: AtlasTopology | null = null;
	return {
		async prepare(scene, scale) {
			if (detail || resolveCamera(scene.camera, scale).radius <= OVERVIEW_RADIUS) return;
			detail = await loadTopology(urls.detailUrl, signal);
		},
		inputs: () => ({ overview, detail: detail ?? overview, rivers, labels })
	};
}
