import { icon } from '$lib/server/icon';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** For what asks for an icon without reading the page. */
export const GET: RequestHandler = () =>
	new Response(new Uint8Array(icon()), { headers: { 'content-type': 'image/x-icon' } });
