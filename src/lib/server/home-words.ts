import homeWordsFile from '$joined/home-words.json';
import type { HomeWords } from '$lib/atlas/organisation';
import { formatNumber } from '$lib/i18n/format';
import { model } from './model';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const { headline, lead }: HomeWords = homeWordsFile;

/** What the home page begins with, its numbers counted. */
export const homeWords = (): HomeWords => ({
	headline: headline.replace('{count}', formatNumber(model.fullMembers)),
	lead
});
