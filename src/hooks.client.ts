import type { ClientInit } from '@sveltejs/kit';
import { loadIndex } from '$lib/features/atlas';
import { baseLocale, isLocale, overwriteGetLocale } from '$lib/i18n/paraglide/runtime.js';

// A change of language loads the page anew, so the document's language holds as long as the page.
overwriteGetLocale(() =>
	isLocale(document.documentElement.lang) ? document.documentElement.lang : baseLocale
);

export const init: ClientInit = loadIndex;
