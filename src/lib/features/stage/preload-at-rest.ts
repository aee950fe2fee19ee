import { preloadData } from '$app/navigation';
import { wantsFewBytes } from './start-of-map';

/** ms that a pointer rests on something before its page is fetched: who crosses the map asks for none. */
const REST = 60;

/** Fetches the page that a pointer rests on, unless the reader's browser asks for few bytes. */
export function preloadAtRest(): { want(href: string | null): void; end(): void } {
	let wanted: string | null = null;
	let timer: ReturnType<typeof setTimeout> | undefined;
	return {
		want(href) {
			if (href === wanted) return;
			wanted = href;
			clearTimeout(timer);
			if (href === null || wantsFewBytes()) return;
			// A page that cannot be fetched says so when it is opened.
			timer = setTimeout(() => void preloadData(href).catch(() => undefined), REST);
		},
		end: () => clearTimeout(timer)
	};
}
