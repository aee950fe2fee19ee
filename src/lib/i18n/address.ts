import { base, resolve } from '$app/paths';
import { baseLocale, getLocale } from './paraglide/runtime.js';
import { wholeAddress } from './whole-address';

export type AddressKind =
	| 'home'
	| 'countries'
	| 'country'
	| 'operations'
	| 'operation'
	| 'institution'
	| 'structure'
	| 'fields'
	| 'field'
	| 'meetings'
	| 'meeting'
	| 'chairs'
	| 'partnerships'
	| 'partnership'
	| 'stories'
	| 'story'
	| 'story-page'
	| 'glossary'
	| 'sources'
	| 'source-list'
	| 'unconfirmed'
	| 'about';

/** The path of a page below the site's root, without the language: `/countries/latvia/`. */
export function pathOf(kind: AddressKind, slug = ''): string {
	switch (kind) {
		case 'home':
			return '/';
		case 'country':
			return `/countries/${slug}/`;
		case 'operation':
			return `/operations/${slug}/`;
		case 'institution':
			return `/institutions/${slug}/`;
		case 'field':
			return `/fields/${slug}/`;
		case 'meeting':
			return `/meetings/${slug}/`;
		case 'partnership':
			return `/partnerships/${slug}/`;
		case 'story':
			return `/stories/${slug}/`;
		case 'story-page':
			return slug === '1' ? '/stories/' : `/stories/page/${slug}/`;
		case 'source-list':
			return '/sources/list/';
		case 'unconfirmed':
			return '/sources/unconfirmed/';
		case 'countries':
		case 'operations':
		case 'structure':
		case 'fields':
		case 'meetings':
		case 'chairs':
		case 'partnerships':
		case 'stories':
		case 'glossary':
		case 'sources':
		case 'about':
			return `/${kind}/`;
		default: {
			const unknown: never = kind;
			throw new Error(`no such kind of page: ${String(unknown)}`);
		}
	}
}

/**
 * The address of a page in the reader's language, ready for `href`: relative while pages are built,
 * so that the site works below any path. It always ends in `/`, since plain hosts know no other.
 */
export const addressOf = (kind: AddressKind, slug = ''): string => addressOfPath(pathOf(kind, slug));

/** The address of a page, as `addressOf`, by its path without the language: `/countries/latvia/`. */
export function addressOfPath(pagePath: string): string {
	const locale = getLocale();
	const prefix = locale === baseLocale ? '' : `/${locale}`;
	// The parameter is typed by route id; a finished path is what it resolves at run time.
	return resolve(`${prefix}${pagePath}` as '/');
}

/** The address of a built file whose path begins at the site's root, wherever that root is. */
export const fileAddress = (path: string): string => resolve(path as '/');

/**
 * The path of a page below the site's root: `/countries/latvia/`.
 * @param pathname of the page, as the reader's browser or the build knows it.
 */
export const sitePath = (pathname: string): string =>
	// While pages are built the base is relative and no part of the path.
	base.startsWith('/') ? pathname.slice(base.length) : pathname;

/** The whole address of a page on the site as it is published; see `wholeAddress`. */
export const publicAddress = (pathname: string): string | null =>
	wholeAddress(sitePath(pathname), SITE_ORIGIN);
