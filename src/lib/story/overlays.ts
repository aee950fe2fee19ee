import type { MultiPolygon } from 'geojson';
import { corridor } from '../../../geo/index';
import type { AtlasTopology } from '../atlas/geometry';
import type { MapOverlays } from '../atlas/overlays';
import type { Corridor } from '../atlas/scene';
import type { Story } from './story';

/**
 * The geometry that a story's steps ask for, by step id; a step without a corridor is not in it.
 * Rings run as in RFC 7946, exterior anticlockwise. For the build only.
 */
export function storyOverlays(story: Story, topology: AtlasTopology): Readonly<Record<string, MapOverlays>> {
	return Object.fromEntries(
		story.steps.flatMap(({ id, scene }) => {
			return scene.corridor ? [[id, { corridor: bandOf(topology, scene.corridor) }]] : [];
		})
	);
}

function bandOf(topology: AtlasTopology, { borders, km }: Corridor): MultiPolygon {
	const band = corridor(topology, borders, km);
	return band.type === 'MultiPolygon' ? band : { type: 'MultiPolygon', coordinates: [band.coordinates] };
}
