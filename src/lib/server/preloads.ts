import { indexUrl } from '$lib/features/atlas';
import { element } from '$lib/figure/markup/markup';
import { fileAddress } from '$lib/i18n/address';
import sans from '$lib/theme/letters/sans.woff2?url';
import serif from '$lib/theme/letters/serif.woff2?url';

/**
 * Links that ask for the letters of a page's text before its styles have named them: browsers wait a moment for preloaded
 * fonts, and paint text once, in its own letters.
 */
export const letterPreloads = (): string =>
	[sans, serif]
		.map((href) =>
			element('link', { rel: 'preload', href: fileAddress(href), as: 'font', crossorigin: 'anonymous' })
		)
		.join('');

/** A link that asks for the light index, which a page reads as soon as its scripts have come. */
export const indexPreload = (): string =>
	element('link', { rel: 'preload', href: fileAddress(indexUrl), as: 'fetch', crossorigin: 'anonymous' });
