import { drawingOf } from '$lib/drawn/plane/drawing';
import type { Drawing } from '$lib/drawn/plane/drawing';
import type { Screen } from '$lib/drawn/plane/screen';
import type { AtlasTopology } from '$lib/atlas/geometry';

const known = new WeakMap<AtlasTopology, Map<string, Drawing>>();

/**
 * `drawingOf` that remembers: the pages of a site share their views with their keys, cards, steps and files, and
 * simplifying every line of the world for a view is a third of the work.
 */
export function rememberedDrawings(topology: AtlasTopology, screen: Screen): Drawing {
	const drawings = known.get(topology) ?? new Map<string, Drawing>();
	known.set(topology, drawings);
	const key = JSON.stringify([screen.kind, screen.reach, screen.view]);
	const drawing = drawings.get(key) ?? drawingOf(topology, screen);
	drawings.set(key, drawing);
	return drawing;
}
