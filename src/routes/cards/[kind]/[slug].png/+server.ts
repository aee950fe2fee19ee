import { error } from '@sveltejs/kit';
import { cardEntries, cardOf } from '$lib/server/cards';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => cardEntries();

/** The picture that stands beside a link to a page where links are shown as cards. */
export const GET: RequestHandler = ({ params }) => {
	const png = cardOf(params.kind, params.slug);
	if (!png) error(404);
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
