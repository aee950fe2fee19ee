import { atlas } from '$lib/server/atlas';
import { countryInset, hasInset } from '$lib/server/country-inset';
import { figureLetters } from '$lib/server/figure-letters';
import { forPage } from '$lib/server/for-page';
import { found } from '$lib/server/pages';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const countries = atlas.countries.filter(({ id }) => hasInset(id));

export const entries: EntryGenerator = () => countries.map(({ slug }) => ({ slug }));

/** The small map of a country's page, as a file. */
export const GET: RequestHandler = async ({ params, url }) => {
	const { id } = found(countries.find(({ slug }) => slug === params.slug));
	const figure = forPage(url.pathname, () => countryInset(id));
	const lettered = figure.replace('<style>', `<style>${await figureLetters(figure)}`);
	return new Response(lettered, { headers: { 'content-type': 'image/svg+xml' } });
};
