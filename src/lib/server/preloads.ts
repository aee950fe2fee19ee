import { indexUrl } from '$lib/features/atlas';
import { element } from '$lib/figure/markup/markup';
import { fileAddress } from '$lib/i18n/address';

/** A link that asks for the light index, which a page reads as soon as its scripts have come. */
export const indexPreload = (): string =>
	element('link', { rel: 'preload', href: fileAddress(indexUrl), as: 'fetch', crossorigin: 'anonymous' });
