import type { AtlasIndex } from '$lib/atlas/atlas-index';
import { overwriteGetLocale } from '$lib/i18n/paraglide/runtime.js';
import type { Locale } from '$lib/i18n/paraglide/runtime.js';
import type { GeometryUrls } from '$lib/map/ground/load-geometry';
import type { Picture } from '$lib/drawn/picture';
import { loadPlacement } from './placement';
import type { Placement, PlacementRequest } from './placement';

/** What a page tells its worker. */
export type ToWorker =
	| {
			readonly kind: 'begin';
			readonly index: AtlasIndex;
			readonly urls: GeometryUrls;
			/** Address of the page, from which those of the geometry are meant: a worker stands elsewhere. */
			readonly page: string;
			readonly locale: Locale;
	  }
	| { readonly kind: 'place'; readonly turn: number; readonly request: PlacementRequest };

/** What it answers: a picture, or why there is none. */
export type FromWorker =
	{ readonly turn: number; readonly picture: Picture } | { readonly turn: number; readonly fault: string };

let placement: Promise<Placement> | null = null;
/** Of several pictures that are asked for while one is decided, only the last is wanted. */
let newest = 0;

async function answer(turn: number, request: PlacementRequest): Promise<FromWorker | null> {
	try {
		if (!placement) throw new Error('placement.worker: asked before it was told what to place');
		const place = await placement;
		return turn === newest ? { turn, picture: await place(request) } : null;
	} catch (cause) {
		return { turn, fault: String(cause) };
	}
}

function seenFrom(page: string, { levels, riversUrl, labelsUrl }: GeometryUrls): GeometryUrls {
	const whole = (url: string): string => new URL(url, page).href;
	const { overview, region, detail } = levels;
	return {
		levels: { overview: whole(overview), region: whole(region), detail: whole(detail) },
		riversUrl: whole(riversUrl),
		labelsUrl: whole(labelsUrl)
	};
}

addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
	if (data.kind === 'begin') {
		overwriteGetLocale(() => data.locale);
		placement = loadPlacement(data.index, seenFrom(data.page, data.urls), new AbortController().signal);
		return;
	}
	newest = data.turn;
	// After all messages that wait: the last of them is the newest.
	setTimeout(() => {
		if (data.turn !== newest) return;
		void answer(data.turn, data.request).then((said) => {
			if (said) postMessage(said);
		});
	});
});
