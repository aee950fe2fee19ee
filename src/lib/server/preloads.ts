import { indexUrl } from '$lib/features/atlas';
import { element } from '$lib/figure/markup/markup';
import { fileAddress } from '$lib/i18n/address';
import sans from '$lib/theme/letters/sans.woff2?url';
import serif from '$lib/theme/letters/serif.woff2?url';

/** Addresses of the fonts that the text of every page is set in, for the script before the first paint. */
export const letterAddresses = (): string => [sans, serif].map(fileAddress).join(' ');

/** A link that asks for the light index, which a page reads as soon as its scripts have come. */
export const indexPreload = (): string =>
	element('link', { rel: 'preload', href: fileAddress(indexUrl), as: 'fetch', crossorigin: 'anonymous' });
