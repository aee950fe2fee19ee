import { iconSvg } from '$lib/server/icon';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The mark of the atlas, for tabs of browsers. */
export const GET: RequestHandler = () =>
	new Response(iconSvg(false), { headers: { 'content-type': 'image/svg+xml' } });
