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

/** Said in a sitemap that cannot be valid yet. */
const WITHOUT_ORIGIN = '<!-- Search engines ask for whole addresses: build with SITE_ORIGIN. -->\n';

/**
 * A sitemap of pages, as search engines read it.
 * @param origin under which the site is published: the protocol asks for whole addresses. Where it is empty
 * the addresses begin at the site's root, and the file says what it lacks.
 */
export function sitemap(pages: readonly string[], origin: string): string {
	const urls = pages.map((page) => `\t<url><loc>${escaped(encodeURI(origin + page))}</loc></url>`);
	return `<?xml version="1.0" encoding="UTF-8"?>
${origin === '' ? WITHOUT_ORIGIN : ''}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${urls.join('\n')}
</urlset>
`;
}

/**
 * What tells search engines of the pages, by file name.
 * They read `robots.txt` at the root of a host only, so below a path none is written.
 * @param origin under which the site is published, its path included; empty where it is not known.
 */
export function searchFiles(pages: readonly string[], origin: string): Readonly<Record<string, string>> {
	const map = { 'sitemap.xml': sitemap(pages, origin) };
	if (origin === '' || new URL(origin).pathname !== '/') return map;
	return { ...map, 'robots.txt': `User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n` };
}
