import type { AtlasIndex } from '$lib/atlas/atlas-index';
import { createAtlas } from '$lib/atlas/atlas';
import indexFile from '$data/out/index.json';

/** The light index that the browser holds: checked and written by `npm run data:build`. */
export const index = indexFile as unknown as AtlasIndex;

/** Queries over it. */
export const atlas = createAtlas(index);
