import type { Standing, StatusNames } from '$lib/atlas/types';
import namesFile from '$joined/status-names.json';
import { baseLocale, getLocale } from './paraglide/runtime.js';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const NAMES: Readonly<Record<string, Readonly<Record<string, StatusNames>>>> = namesFile;

/** What a status is called in the reader's language; `null` for land that has none. */
export function statusNames(standing: Standing): StatusNames | null {
	return (NAMES[getLocale()] ?? NAMES[baseLocale])?.[standing] ?? null;
}

/** Words that begin a sentence, or stand by themselves. */
export const begun = (words: string): string =>
	words.slice(0, 1).toLocaleUpperCase(getLocale()) + words.slice(1);
