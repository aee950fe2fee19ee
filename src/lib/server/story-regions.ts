import type { StoryRegion } from '$lib/features/stories/story-region';
import { middleLand } from '$lib/features/stories/middle-land';
import { atlas } from './atlas';
import { newestStories } from './stories';

/** The land of each story that the home page lists, with its number in that list, and as a view of the map is compared with it. */
export const storyRegions: readonly StoryRegion[] = newestStories.flatMap(
	({ slug, title, region }, index) => {
		const points = region.flatMap((id) => {
			const label = atlas.labels.find((one) => one.id === id);
			return label ? [label.point] : [];
		});
		const point = middleLand(points);
		return point ? [{ story: { id: slug, name: title, number: index + 1, point }, points }] : [];
	}
);
