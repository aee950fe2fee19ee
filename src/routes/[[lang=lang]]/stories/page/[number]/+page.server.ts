import { hasSection } from '$lib/features/shell/section';
import { redirect } from '@sveltejs/kit';
import { found, openScene } from '$lib/server/pages';
import { storyPage } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = hasSection('stories');

/** The first page of stories is the list itself: its number leads there, so that this route is never without a page. */
const FIRST = 1;

export const entries: EntryGenerator = () =>
	Array.from({ length: storyPage(FIRST).pages }, (_, index) => ({ number: String(index + FIRST) }));

export const load: PageServerLoad = ({ params, locals }) => {
	const number = Number(params.number);
	if (number === FIRST) redirect(308, '../../');
	const page = storyPage(number);
	found(page.stories[0]);
	return { ...openScene({ kind: 'stories' }, locals), ...page };
};
