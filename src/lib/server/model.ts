import { createAtlas } from '$lib/atlas/atlas';
import { framesOf } from '$lib/atlas/frame';
import { atlas, index } from './atlas';

/** Queries over the light index, for what is built. */
export const model = createAtlas(index);
/** The points that show a country's home part. */
export const frames = framesOf(atlas.labels, atlas.frames);
