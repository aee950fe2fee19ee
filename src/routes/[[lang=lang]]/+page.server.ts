import { currentChair } from '$lib/features/chair/chairs-view';
import { atlas } from '$lib/server/atlas';
import { homeDescription } from '$lib/server/home-description';
import { homeWords } from '$lib/server/home-words';
import { model } from '$lib/server/model';
import { openScene } from '$lib/server/pages';
import { storyPage } from '$lib/server/stories';
import { storyRegions } from '$lib/server/story-regions';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'home' }, locals),
	description: homeDescription(),
	begins: homeWords(),
	chair: currentChair(atlas, model),
	storyRegions,
	stories: storyPage(1).stories
});
