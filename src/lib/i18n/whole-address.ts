/**
 * The whole address of a page; `null` where the build was not told under which origin it is published.
 * @param path below the site's root: `/countries/latvia/`
 * @param origin which may hold a path: `https://example.org/atlas`; empty where it is not known.
 */
export const wholeAddress = (path: string, origin: string): string | null =>
	origin === '' ? null : origin + path;

/**
 * What a relative address on a page means as a whole one; where the page's own is not known, it stays as it
 * is, which readers of a page resolve.
 */
export const resolvedAddress = (href: string, page: string | null): string =>
	page === null ? href : new URL(href, page).href;
