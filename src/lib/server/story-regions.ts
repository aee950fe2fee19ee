import type { StoryRegion } from '$lib/features/stories/story-region';
import { atlas } from './atlas';
import { newestStories } from './stories';

/** The land of each story that the home page lists, as the home map outlines it and as a view of the map is compared with it. */
export const storyRegions: readonly StoryRegion[] = newestStories.map(({ slug, title, region }) => ({
	outline: { kind: 'story', id: slug, name: title, countries: region },
	points: region.flatMap((id) => {
		const label = atlas.labels.find((one) => one.id === id);
		return label ? [label.point] : [];
	})
}));
