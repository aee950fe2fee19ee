import { MediaQuery } from 'svelte/reactivity';
import type { ThemeName } from '$lib/theme/colours/theme';

const STORAGE_KEY = 'theme';
const system = new MediaQuery('(prefers-color-scheme: dark)');
const isTheme = (value: string | undefined): value is ThemeName => value === 'light' || value === 'dark';

// The script before the first paint wrote the stored choice to the root element.
const stored = typeof document === 'undefined' ? undefined : document.documentElement.dataset.theme;
let choice = $state<ThemeName | undefined>(isTheme(stored) ? stored : undefined);

/** The theme that is shown: the reader's choice, or the system's. */
export function currentTheme(): ThemeName {
	return choice ?? (system.current ? 'dark' : 'light');
}

/** Shows a theme and keeps it for the next visit, where the browser lets a page keep anything. */
export function chooseTheme(theme: ThemeName): void {
	choice = theme;
	document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(STORAGE_KEY, theme);
	} catch {
		// Storage is blocked: the choice holds for this visit only.
	}
}
