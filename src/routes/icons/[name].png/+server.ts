import { error } from '@sveltejs/kit';
import { iconPng, ICONS } from '$lib/server/icon';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => Object.keys(ICONS).map((name) => ({ name }));

/** The mark of the atlas for home screens and lists of apps. */
export const GET: RequestHandler = ({ params }) => {
	const found = Object.entries(ICONS).find(([name]) => name === params.name)?.[1];
	if (!found) error(404);
	return new Response(new Uint8Array(iconPng(found.size, found.filled)), {
		headers: { 'content-type': 'image/png' }
	});
};
