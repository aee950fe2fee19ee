import sans from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-opsz-normal.woff2?url';
import { element } from '$lib/figure/markup/markup';
import { fileAddress } from '$lib/i18n/address';

/**
 * Links that ask for the letters of every page before its style sheets have named them: browsers wait a
 * moment for preloaded fonts, and paint text once, in its own letters.
 */
export const preloadedFonts = (): string =>
	[sans, serif]
		.map((href) =>
			element('link', { rel: 'preload', href: fileAddress(href), as: 'font', crossorigin: 'anonymous' })
		)
		.join('');
