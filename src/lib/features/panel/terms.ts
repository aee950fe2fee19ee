import { createTermMarker } from '$lib/atlas/terms';
import type { Term, TermMarker } from '$lib/atlas/terms';
import termsFile from '$joined/terms.json';
import { pageTerms } from '../glossary/page-terms';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const terms: readonly Term[] = termsFile;

/** The marker of the page that a component stands on. */
export const termsOfPage = (): TermMarker => pageTerms(() => createTermMarker(terms));
