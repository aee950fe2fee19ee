import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Pages that are no places of their own: what leads elsewhere, and what asks not to be found. */
const NO_PLACE = /<meta[^>]+(?:http-equiv="refresh"|name="robots" content="noindex")/;

/** Paths of all pages of a built site, from its root: `/countries/latvia/`. */
export function pagesOf(directory: string): string[] {
	return readdirSync(directory, { recursive: true, encoding: 'utf8' })
		.map((file) => file.split(sep).join('/'))
		.filter((file) => /(^|\/)index\.html$/.test(file))
		.filter((file) => !NO_PLACE.test(readFileSync(join(directory, file), 'utf8')))
		.map((file) => `/${file.replace(/index\.html$/, '')}`)
		.sort();
}

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

/**
 * A sitemap of pages, as search engines read it.
 * @param origin under which the site is published. The protocol asks for whole addresses: without an
 * origin the paths stand alone, and whoever publishes the site sets `SITE_ORIGIN`.
 */
export function sitemap(pages: readonly string[], origin: string): string {
	const urls = pages.map((page) => `\t<url><loc>${escaped(encodeURI(origin + page))}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}
