import { markTerms } from '$lib/atlas/terms';
import type { Term, TextPart } from '$lib/atlas/terms';
import termsFile from '$data/out/terms.json';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const terms: readonly Term[] = termsFile;

/** The texts of a page in their order, with the first use of each term of the glossary marked. */
export const linkTerms = (...texts: readonly string[]): TextPart[][] => markTerms(texts, terms);
