import { createAtlas } from '$lib/atlas/atlas';
import type { AtlasModel } from '$lib/atlas/atlas';
import type { AtlasIndex } from '$lib/atlas/atlas-index';
import indexUrl from '$joined/index.json?url';

export { indexUrl };

/** Reads the light index: checked and written by `npm run data:build`, so its shape is known here. */
async function readIndex(): Promise<AtlasIndex> {
	if (import.meta.env.SSR) {
		const { default: file } = await import('$joined/index.json');
		return file as unknown as AtlasIndex;
	}
	// A file beside the scripts: read faster than a script, and kept when only the scripts change.
	const response = await fetch(indexUrl);
	if (!response.ok) throw new Error(`${indexUrl} answers ${response.status}`);
	return (await response.json()) as AtlasIndex;
}

/** The light index that the browser holds. */
export let index: AtlasIndex;

/** Queries over it. */
export let atlas: AtlasModel;

/**
 * Reads the index before anything asks for it: the hooks of server and browser wait for it. A module that waited
 * itself would be taken by WebKit for done too early, with all that imports it.
 */
export async function loadIndex(): Promise<void> {
	index = await readIndex();
	atlas = createAtlas(index);
}
