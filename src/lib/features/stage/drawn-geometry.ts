import { figureScale, resolveCamera } from '$lib/atlas/camera';
import { levelOf } from '$lib/atlas/level-of-detail';
import type { Level } from '$lib/atlas/level-of-detail';
import type { AtlasTopology } from '$lib/atlas/geometry';
import type { Scene } from '$lib/atlas/scene';
import type { DrawnInputs, Viewing } from '$lib/drawn/inputs';
import { loadLabels, loadRivers, loadTopology } from '$lib/map/ground/load-geometry';
import type { GeometryUrls } from '$lib/map/ground/load-geometry';
import type { StageBox } from './placed';

/** What pictures are decided from in the browser. */
export interface DrawnGeometry {
	/** Fetches the fine lines where a picture of this size needs them; without them the far ones do. */
	prepare(scene: Scene, scale: number): Promise<void>;
	inputs(): Pick<DrawnInputs, 'levels' | 'rivers' | 'labels'>;
}

/** How a picture is decided for a box, whose zoom it keeps; for all boxes it is as built. */
export function viewingOf(box: StageBox | null): Required<Pick<Viewing, 'scale'>> & Viewing {
	return box ? { scale: figureScale(box.width, box.height), box } : { scale: 1 };
}

/** @throws Error naming the file that cannot be fetched. */
export async function loadDrawnGeometry(urls: GeometryUrls, signal: AbortSignal): Promise<DrawnGeometry> {
	const [overview, rivers, labels] = await Promise.all([
		loadTopology(urls.levels.overview, signal),
		loadRivers(urls.riversUrl, signal),
		loadLabels(urls.labelsUrl, signal)
	]);
	const fetched: Partial<Record<Level, AtlasTopology>> = { overview };
	return {
		async prepare(scene, scale) {
			const level = levelOf(resolveCamera(scene.camera, scale, scene.projection).radius);
			fetched[level] ??= await loadTopology(urls.levels[level], signal);
		},
		inputs() {
			const { region = overview, detail = region } = fetched;
			return { levels: { overview, region, detail }, rivers, labels };
		}
	};
}
