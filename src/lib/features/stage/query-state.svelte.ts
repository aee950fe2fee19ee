import { goto } from '$app/navigation';
import { page } from '$app/state';
import { DEFAULT_QUERY, parseQuery, writeQuery } from '$lib/atlas/query';
import type { Query } from '$lib/atlas/query';
import { atlas } from '../atlas';

let alive = $state(false);

/** Called once the page is hydrated: from then on the address decides what is shown. */
export function listenToAddress(): void {
	alive = true;
}

/**
 * The query of the current address. While a page is built and until it is hydrated it is the
 * default, so that what was built and what hydrates are the same.
 */
export function currentQuery(): Query {
	return alive ? parseQuery(page.url.searchParams, atlas).query : DEFAULT_QUERY;
}

/** What stands after the path and query of the current address, from its `#`; `null` as long as `currentQuery` is the default. */
export const currentHash = (): string | null => (alive ? page.url.hash : null);

/** Replaces an address whose query is malformed or not canonical by the clean one. */
export function cleanAddress(): void {
	const { clean, canonical } = parseQuery(page.url.searchParams, atlas);
	if (!clean) void replaceQuery(canonical);
}

/** Changes a part of the query; the entry in the history is replaced, so Back leaves the page at once. */
export function changeQuery(change: Partial<Query>): void {
	void replaceQuery(writeQuery({ ...currentQuery(), ...change }));
}

/** What a reader keeps on the way to another page: the filter and the projection, not the camera. */
export function keptQuery(): string {
	const written = writeQuery({ ...currentQuery(), view: null });
	return written === '' ? '' : `?${written}`;
}

function replaceQuery(written: string): Promise<void> {
	const address = page.url.pathname + (written === '' ? '' : `?${written}`) + page.url.hash;
	return goto(address, { replaceState: true, keepFocus: true, noScroll: true });
}
