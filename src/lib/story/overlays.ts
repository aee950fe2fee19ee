import { corridor } from '../../../geo/index';
import type { AtlasTopology } from '../atlas/geometry';
import type { MapOverlays } from '../atlas/overlays';
import type { Story } from './story';

/** The geometry that a story's steps ask for, by step id; a step without a corridor is not in it. */
export function storyOverlays(story: Story, topology: AtlasTopology): Readonly<Record<string, MapOverlays>> {
	return Object.fromEntries(
		story.steps.flatMap(({ id, scene }) =>
			scene.corridor
				? [[id, { corridor: corridor(topology, scene.corridor.borders, scene.corridor.km) }] as const]
				: []
		)
	);
}
