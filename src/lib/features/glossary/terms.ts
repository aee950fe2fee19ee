import { getContext, setContext } from 'svelte';
import { createTermMarker } from '$lib/atlas/terms';
import type { Term, TermMarker } from '$lib/atlas/terms';
import termsFile from '$data/out/terms.json';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const terms: readonly Term[] = termsFile;

const PAGE = Symbol('the terms of a page');

/** Begins a page: no term of the glossary has been used on it yet. */
export const beginTerms = (): TermMarker => setContext(PAGE, createTermMarker(terms));

/** The marker of the page that a component stands on. */
export const pageTerms = (): TermMarker => getContext<TermMarker>(PAGE);
