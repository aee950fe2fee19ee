import { contentPolicy, PICTURE_POLICY } from './content-policy';

/** A header by its name and its value. */
export type Header = readonly [name: string, value: string];

/** Files below it carry a hash of their content in their names. */
export const HASHED_FOLDER = '_app/immutable/';

/** Seconds of a year. */
const YEAR = 31_536_000;

export const HASHED_CACHING = `public, max-age=${YEAR}, immutable`;
/** Kept, but asked for at each use whether it has changed. */
export const OTHER_CACHING = 'no-cache';

/** `Cache-Control` of a file of the site, by its path below the site. */
export function cachingOf(path: string): string {
	return path.startsWith(HASHED_FOLDER) ? HASHED_CACHING : OTHER_CACHING;
}

/** `Content-Security-Policy` of a file of the site, by its path below the site. */
export function policyOf(path: string): string {
	return path.endsWith('.svg') ? PICTURE_POLICY : contentPolicy();
}

/** Who may show a page in a frame; it counts in a header only, not in a page. */
export const FRAME_ANCESTORS = "frame-ancestors 'self'";

/** What a page may ask of a device: nothing but a full screen and to write what a reader copies. */
const PERMISSIONS = [
	'accelerometer=()',
	'camera=()',
	'display-capture=()',
	'geolocation=()',
	'gyroscope=()',
	'magnetometer=()',
	'microphone=()',
	'midi=()',
	'payment=()',
	'usb=()',
	'clipboard-write=(self)',
	'fullscreen=(self)'
].join(', ');

/** Headers that every answer carries, whatever it holds. */
export const COMMON_HEADERS: readonly Header[] = [
	['X-Content-Type-Options', 'nosniff'],
	['Referrer-Policy', 'strict-origin-when-cross-origin'],
	['Permissions-Policy', PERMISSIONS]
];

/** From now on the site is asked for by https only. */
export const HTTPS_ONLY: Header = ['Strict-Transport-Security', `max-age=${YEAR}`];

/** All headers that a published site sends with a file, `Cache-Control` too, by the file's path below the site. */
export function publishedHeaders(path: string): Header[] {
	return [
		['Content-Security-Policy', `${policyOf(path)}; ${FRAME_ANCESTORS}`],
		...COMMON_HEADERS,
		HTTPS_ONLY,
		['Cache-Control', cachingOf(path)]
	];
}

/**
 * Headers with which a site is served on one's own machine: there is no https, and any page may frame it, as
 * an author tries it.
 */
export function localHeaders(path: string): Header[] {
	return [['Content-Security-Policy', policyOf(path)], ...COMMON_HEADERS, ['Cache-Control', cachingOf(path)]];
}
