import { indexUrl } from '$lib/features/atlas';
import { element } from '$lib/figure/markup/markup';
import { fileAddress } from '$lib/i18n/address';
import letters from '$lib/theme/letters/first-letters.css?url';
import sans from '$lib/theme/letters/sans.woff2?url';
import serif from '$lib/theme/letters/serif.woff2?url';

/**
 * Links that ask for the letters of a page's text before its styles have named them: browsers wait a moment for preloaded
 * fonts, and paint text once, in its own letters. With the rules that name them: they stand in the HTML of the page that a
 * reader comes to and nowhere else, since a browser that met them again in a later style sheet would take late letters
 * up then, and text that is being read would move.
 */
export const firstLetters = (): string =>
	[
		...[sans, serif].map((href) =>
			element('link', { rel: 'preload', href: fileAddress(href), as: 'font', crossorigin: 'anonymous' })
		),
		element('link', { href: fileAddress(letters), rel: 'stylesheet', class: 'first' })
	].join('');

/** A link that asks for the light index, which a page reads as soon as its scripts have come. */
export const indexPreload = (): string =>
	element('link', { rel: 'preload', href: fileAddress(indexUrl), as: 'fetch', crossorigin: 'anonymous' });
