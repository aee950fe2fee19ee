import { figureScale, OVERVIEW_RADIUS, resolveCamera } from '$lib/atlas/camera';
import type { AtlasTopology } from '$lib/atlas/geometry';
import type { Scene } from '$lib/atlas/scene';
import type { DrawnInputs, Viewing } from '$lib/drawn/inputs';
import { loadLabels, loadRivers, loadTopology } from '$lib/map/ground/load-geometry';
import type { GeometryUrls } from '$lib/map/ground/load-geometry';

/** What pictures are decided from in the browser. */
export interface DrawnGeometry {
	/** Fetches the fine lines where a picture of this size needs them; without them the far ones do. */
	prepare(scene: Scene, scale: number): Promise<void>;
	inputs(): Pick<DrawnInputs, 'overview' | 'detail' | 'rivers' | 'labels'>;
}

/** How a picture is decided for a box: an exact view for this one alone, whose zoom it keeps; the others are as built. */
export function viewingOf(
	{ camera }: Scene,
	width: number,
	height: number
): Required<Pick<Viewing, 'scale'>> & Viewing {
	if (camera.kind !== 'view') return { scale: 1 };
	const box = { width: Math.max(1, width), height: Math.max(1, height) };
	return { scale: figureScale(box.width, box.height), box };
}

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
			if (detail || resolveCamera(scene.camera, scale, scene.projection).radius <= OVERVIEW_RADIUS) return;
			detail = await loadTopology(urls.detailUrl, signal);
		},
		inputs: () => ({ overview, detail: detail ?? overview, rivers, labels })
	};
}
