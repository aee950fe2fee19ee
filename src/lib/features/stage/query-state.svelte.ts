import { goto } from '$app/navigation';
import { page } from '$app/state';
import { queryGrammar } from '$lib/atlas/query';
import type { Query, QueryGrammar } from '$lib/atlas/query';
import { atlas } from '../atlas';

let known: QueryGrammar | undefined;
/** The statuses of its addresses are known once the light index is read. */
const grammar = (): QueryGrammar => (known ??= queryGrammar(atlas.shownStatuses));

/** The query of an address without any. */
export const defaultQuery = (): Query => grammar().fallback;

/** Is everything as the page has it? */
export const isDefault = (query: Query): boolean => grammar().write(query) === '';

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
	return alive ? grammar().parse(page.url.searchParams, atlas).query : defaultQuery();
}

/** What stands after the path and query of the current address, from its `#`; `null` as long as `currentQuery` is the default. */
export const currentHash = (): string | null => (alive ? page.url.hash : null);

/** Replaces an address whose query is malformed or not canonical by the clean one. */
export function cleanAddress(): void {
	const { clean, canonical } = grammar().parse(page.url.searchParams, atlas);
	if (!clean) void replaceQuery(canonical);
}

/** Changes a part of the query; the entry in the history is replaced, so Back leaves the page at once. */
export function changeQuery(change: Partial<Query>): void {
	void replaceQuery(grammar().write({ ...currentQuery(), ...change }));
}

/** What a reader keeps on the way to another page: the filter and the projection, not the camera. */
export function keptQuery(): string {
	const written = grammar().write({ ...currentQuery(), view: null });
	return written === '' ? '' : `?${written}`;
}

function replaceQuery(written: string): Promise<void> {
	const address = page.url.pathname + (written === '' ? '' : `?${written}`) + page.url.hash;
	return goto(address, { replaceState: true, keepFocus: true, noScroll: true });
}
