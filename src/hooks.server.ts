import { AsyncLocalStorage } from 'node:async_hooks';
import type { Handle, RequestEvent, ServerInit } from '@sveltejs/kit';
import { withFirstPaint } from '$lib/atlas/first-paint';
import { atlas, loadIndex } from '$lib/features/atlas';
import { baseLocale, isLocale, overwriteGetLocale } from '$lib/i18n/paraglide/runtime.js';
import type { Locale } from '$lib/i18n/paraglide/runtime.js';
import { layoutOf } from '$lib/features/shell/layout';
import { timed } from '$lib/server/build-times';
import { forPage } from '$lib/server/for-page';
import { pageFigure } from '$lib/server/page-figure';
import { indexPreload, firstLetters } from '$lib/server/preloads';
import { printNotes } from '$lib/server/print-notes';

export const init: ServerInit = loadIndex;

const localeOfRequest = new AsyncLocalStorage<Locale>();
overwriteGetLocale(() => localeOfRequest.getStore() ?? baseLocale);

const figureOf = ({ locals, url }: RequestEvent): string => forPage(url.pathname, () => pageFigure(locals));

/**
 * Gives every page its language and its figure. The figure is put in here, outside hydration and
 * page data, so that its markup stands once in the page.
 */
export const handle: Handle = ({ event, resolve }) => {
	const locale = isLocale(event.params.lang) ? event.params.lang : baseLocale;
	return localeOfRequest.run(locale, () => {
		// The figure's links are relative to the page; while it is put together Kit no longer knows which.
		const inRequest = AsyncLocalStorage.snapshot();
		const kind = event.route.id?.replace('/[[lang=lang]]', '').replace(/^\//, '') || 'home';
		return timed(kind, () =>
			resolve(event, {
				transformPageChunk: ({ html }) =>
					withFirstPaint(html, atlas.shownStatuses)
						.replace('%atlas.lang%', locale)
						.replace('%atlas.layout%', layoutOf(event.route.id))
						.replace('%atlas.letters%', () => inRequest(firstLetters))
						.replace('%atlas.index%', () => inRequest(indexPreload))
						.replace('%atlas.figure%', () => inRequest(figureOf, event))
						.replace('%atlas.print%', () => printNotes(event.locals, event.url.pathname))
			})
		);
	});
};
