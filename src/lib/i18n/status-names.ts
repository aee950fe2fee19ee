import type { Standing, StatusId, StatusNames, StatusPanelNames } from '$lib/atlas/types';
import namesFile from '$joined/status-names.json';
import { m } from './paraglide/messages.js';
import { baseLocale, getLocale } from './paraglide/runtime.js';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const NAMES: Readonly<Record<string, Readonly<Record<string, Omit<StatusNames, keyof StatusPanelNames>>>>> =
	namesFile;

/** What a status is called in the reader's language; `null` for land that has none. */
export function statusNames(standing: Standing): Omit<StatusNames, keyof StatusPanelNames> | null {
	return (NAMES[getLocale()] ?? NAMES[baseLocale])?.[standing] ?? null;
}

/** A number of those who hold a status. */
export function countedHolders(status: StatusId, count: number): string {
	const names = statusNames(status);
	return m.describe_item_count({ count, holder: names?.one ?? status, holders: names?.other ?? status });
}

/** Words that begin a sentence, or stand by themselves. */
export const begun = (words: string): string =>
	words.slice(0, 1).toLocaleUpperCase(getLocale()) + words.slice(1);
