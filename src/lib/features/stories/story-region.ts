import { resolveCamera } from '../../atlas/camera';
import { FIGURE, project } from '../../atlas/perspective';
import type { NumberedStory } from '../../atlas/scene';
import type { LonLat } from '../../atlas/types';

/** The land of a story: the number that the home map has for it, and a point in each of its countries. */
export interface StoryRegion {
	readonly story: NumberedStory;
	readonly points: readonly LonLat[];
}

/** Half of the shortest side of a view, in figure units: what lies within it is seen in every window. */
const REACH = FIGURE.height / 2;

/** Ids of the stories of which a country lies in view. */
export function storiesInView(
	regions: readonly StoryRegion[],
	view: { readonly center: LonLat; readonly zoom: number }
): ReadonlySet<string> {
	const seen = resolveCamera({ kind: 'view', center: view.center, zoom: Math.max(0, view.zoom) });
	const inView = (point: LonLat): boolean => {
		const at = project(seen, point);
		return at !== null && Math.hypot(at[0] - FIGURE.width / 2, at[1] - FIGURE.height / 2) <= REACH;
	};
	return new Set(regions.filter(({ points }) => points.some(inView)).map(({ story }) => story.id));
}
