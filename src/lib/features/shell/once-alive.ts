import { updated } from '$app/state';
import { keepTextsSeen } from '$lib/ui/translated-page';

/** Asks whether the site is newer than this tab, when the reader comes back to it. */
function checkVersion(): void {
	if (document.visibilityState !== 'visible' || !navigator.onLine) return;
	// Without an answer the tab stays as it is.
	updated.check().catch(() => undefined);
}

/** What every page keeps watch over while it lives, and its first paint need not wait for. */
export function watchPage(ofTranslators: string, since: readonly MutationRecord[]): void {
	document.addEventListener('visibilitychange', checkVersion);
	keepTextsSeen(document.body, ofTranslators, since);
}
