import { hasSection } from '$lib/features/shell/section';
import { openingScene } from '$lib/atlas/opening-scene';
import { model } from '$lib/server/model';
import { standaloneFigure } from '$lib/server/page-figure';
import { storyRegions } from '$lib/server/story-regions';
import type { RequestHandler } from './$types';

export const prerender = hasSection('stories');

/** The home map with the numbers of the stories, for readers without the live map. */
export const GET: RequestHandler = () => {
	const scene = { ...openingScene(model), stories: storyRegions.map(({ story }) => story) };
	return new Response(standaloneFigure(scene, {}, 'map'), {
		headers: { 'content-type': 'image/svg+xml' }
	});
};
