import { getContext, setContext } from 'svelte';
import type { TermMarker } from '$lib/atlas/terms';

const PAGE = Symbol('the terms of a page');

/** What a page knows of the terms on it: nothing, until a text with terms asks. */
interface PageTerms {
	marker: TermMarker | null;
}

/** Begins a page: no term of the glossary has been used on it yet. */
export const beginTerms = (): PageTerms => setContext<PageTerms>(PAGE, { marker: null });

/** The marker of the page that a component stands on, made by the first that needs it. */
export function pageTerms(make: () => TermMarker): TermMarker {
	const page = getContext<PageTerms>(PAGE);
	return (page.marker ??= make());
}
