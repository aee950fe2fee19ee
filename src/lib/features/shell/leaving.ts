import { beforeNavigate } from '$app/navigation';
import { updated } from '$app/state';
import { m } from '$lib/i18n/paraglide/messages.js';
import { showNotice } from '../stage/notice.svelte';

/**
 * What happens on the way to another page. A tab that is older than the site loads the page as a whole,
 * since its scripts may be gone; without a connection the reader stays where they are and is told.
 */
export function watchLeaving(): void {
	beforeNavigate(({ from, to, type, willUnload, cancel }) => {
		if (!to || to.url.origin !== location.origin || from?.url.pathname === to.url.pathname) return;
		if (!navigator.onLine && (type === 'link' || type === 'goto')) {
			cancel();
			showNotice({ text: m.notice_offline(), links: [] });
		} else if (updated.current && !willUnload) {
			location.href = to.url.href;
		}
	});
}
