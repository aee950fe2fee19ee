import { hasSection } from '$lib/features/shell/section';
import { besideIn } from '$lib/features/shell/beside';
import { levels } from '$lib/server/atlas';
import { found, openScene } from '$lib/server/pages';
import { keysOfSteps } from '$lib/server/step-keys';
import { readStory, relatedTo, stories, storiesInOrder } from '$lib/server/stories';
import { storyOverlays } from '$lib/story/overlays';
import { scenesOf } from '$lib/story/story';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = hasSection('stories');

export const entries: EntryGenerator = () => stories.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params, locals }) => {
	const story = found(stories.find(({ slug }) => slug === params.slug));
	return {
		...openScene({ kind: 'story', slug: story.slug, steps: scenesOf(story) }, locals),
		story: readStory(story),
		beside: besideIn(storiesInOrder(), story.slug),
		keys: keysOfSteps(story),
		related: relatedTo(story),
		stepOverlays: storyOverlays(story, levels.detail)
	};
};
