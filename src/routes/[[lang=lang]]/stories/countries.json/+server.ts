import { hasSection } from '$lib/features/shell/section';
import { json } from '@sveltejs/kit';
import { stories } from '$lib/server/stories';
import type { RequestHandler } from './$types';

export const prerender = hasSection('stories');

/** Which countries each story speaks of: the map says so under the pointer, and asks for it when it begins. */
export const GET: RequestHandler = () => json(stories.map(({ title, countries }) => ({ title, countries })));
