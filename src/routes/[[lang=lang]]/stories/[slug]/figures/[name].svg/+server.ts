import { hasSection } from '$lib/features/shell/section';
import { error } from '@sveltejs/kit';
import { forPage } from '$lib/server/for-page';
import { figureLetters } from '$lib/server/figure-letters';
import { standaloneFigure } from '$lib/server/page-figure';
import { storyFigures } from '$lib/server/story-figures';
import { stories } from '$lib/server/stories';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = hasSection('stories');

export const entries: EntryGenerator = () =>
	stories.flatMap((story) => storyFigures(story).map(({ name }) => ({ slug: story.slug, name })));

/** One picture of a story as a file: pages show it without JavaScript and before the live map is there. */
export const GET: RequestHandler = async ({ params, url }) => {
	const story = stories.find(({ slug }) => slug === params.slug);
	const found = story && storyFigures(story).find(({ name }) => name === params.name);
	if (!found) error(404);
	const figure = forPage(url.pathname, () => standaloneFigure(found.scene, found.overlays, found.use));
	const lettered = figure.replace('<style>', `<style>${await figureLetters(figure)}`);
	return new Response(lettered, { headers: { 'content-type': 'image/svg+xml' } });
};
