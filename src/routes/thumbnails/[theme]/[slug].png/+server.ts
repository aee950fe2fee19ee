import { error } from '@sveltejs/kit';
import { stories } from '$lib/server/stories';
import { thumbnail } from '$lib/server/thumbnail';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () =>
	stories.flatMap(({ slug }) => [
		{ theme: 'light', slug },
		{ theme: 'dark', slug }
	]);

/** The small map on the card of a story. */
export const GET: RequestHandler = ({ params: { theme, slug } }) => {
	const story = stories.find((one) => one.slug === slug);
	if (!story || (theme !== 'light' && theme !== 'dark')) error(404);
	return new Response(new Uint8Array(thumbnail(story, theme)), { headers: { 'content-type': 'image/png' } });
};
