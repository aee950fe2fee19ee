import { hasSection } from '$lib/features/shell/section';
import { openScene } from '$lib/server/pages';
import { storyPage } from '$lib/server/stories';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('stories');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'stories' }, locals),
	...storyPage(1)
});
