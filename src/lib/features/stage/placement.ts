import { createAtlas } from '$lib/atlas/atlas';
import type { AtlasIndex } from '$lib/atlas/atlas-index';
import type { Scene } from '$lib/atlas/scene';
import { groundOf } from '$lib/drawn/ground';
import type { Kept } from '$lib/drawn/labels/kept';
import { pictureOf } from '$lib/drawn/picture';
import type { Picture } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import type { GeometryUrls } from '$lib/map/ground/load-geometry';
import { loadDrawnGeometry, viewingOf } from './drawn-geometry';
import type { StageBox } from './placed';

/** A picture that is asked for. */
export interface PlacementRequest {
	readonly scene: Scene;
	/** See `boxFor`. */
	readonly box: StageBox | null;
	/** What is seen of the same Scene now. */
	readonly kept: Kept | null;
}

/** Decides pictures in the browser, as the build does. */
export type Placement = (request: PlacementRequest) => Promise<Picture>;

/** @throws Error naming the file that cannot be fetched. */
export async function loadPlacement(
	index: AtlasIndex,
	urls: GeometryUrls,
	signal: AbortSignal
): Promise<Placement> {
	const atlas = createAtlas(index);
	const geometry = await loadDrawnGeometry(urls, signal);
	return async ({ scene, box, kept }) => {
		const viewing = viewingOf(box);
		// The far lines are whole, so the picture goes on without the finer ones.
		await geometry.prepare(scene, viewing.scale).catch((cause: unknown) => console.warn(cause));
		return pictureOf(groundOf(scene, { atlas, ...geometry.inputs(), texts: mapWords() }, viewing), kept);
	};
}
