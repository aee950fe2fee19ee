import type { Standing, StatusPanelNames } from '$lib/atlas/types';
import namesFile from '$joined/status-panel-names.json';
import { baseLocale, getLocale } from './paraglide/runtime.js';

/** Checked and written by `npm run data:build`, so its shape is known here. */
const NAMES: Readonly<Record<string, Readonly<Record<string, StatusPanelNames>>>> = namesFile;

/** What panels of pages call a status besides, in the reader's language; `null` for land that has none. */
export const statusPanelNames = (standing: Standing): StatusPanelNames | null =>
	(NAMES[getLocale()] ?? NAMES[baseLocale])?.[standing] ?? null;
