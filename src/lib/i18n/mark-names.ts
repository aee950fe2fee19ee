import type { Mark, MarkNames } from '$lib/atlas/types';
import namesFile from '$joined/mark-names.json';
import { baseLocale, getLocale } from './paraglide/runtime.js';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const NAMES: Readonly<Record<string, Readonly<Record<string, MarkNames>>>> = namesFile;

/**
 * What a row of the policy says with its mark, in the reader's language.
 * @throws RangeError where the row has none.
 */
export function markNames(row: string): MarkNames {
	const names = (NAMES[getLocale()] ?? NAMES[baseLocale])?.[row];
	if (!names) throw new RangeError(`the policy has no mark "${row}"`);
	return names;
}

/** The notes of some marks, each behind its sign: "* All references to …". */
export const markNotes = (marks: readonly Mark[]): string[] =>
	marks.map(({ id, sign }) => `${sign} ${markNames(id).note}`);
