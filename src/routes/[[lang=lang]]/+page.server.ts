import { openScene } from '$lib/server/pages';
import { storyCards } from '$lib/server/stories';
import { storyRegions } from '$lib/server/story-regions';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'home' }, locals),
	storyRegions,
	stories: storyCards()
});
