import type { Picture } from '$lib/drawn/picture';
import { index } from '$lib/features/atlas';
import { getLocale } from '$lib/i18n/paraglide/runtime.js';
import { geometryUrls } from './geometry-urls';
import type { Placement, PlacementRequest } from './placement';
import type { FromWorker, ToWorker } from './placement.worker';

/** Decides pictures off the main thread. */
export interface Placer {
	/**
	 * The picture that is asked for; `null` where another was asked for meanwhile.
	 * @throws Error where it cannot be decided
	 */
	place(request: PlacementRequest): Promise<Picture | null>;
	end(): void;
}

/** Starts a worker; where there can be none, pictures are decided in the page. */
export function startPlacer(): Placer {
	const abort = new AbortController();
	let turn = 0;
	const waiting = new Map<number, { resolve(picture: Picture | null): void; reject(cause: unknown): void }>();
	let inPage: Promise<Placement> | null = null;
	const placeInPage = (request: PlacementRequest): Promise<Picture> => {
		inPage ??= import('./placement').then(({ loadPlacement }) =>
			loadPlacement(index, geometryUrls, abort.signal)
		);
		return inPage.then((place) => place(request));
	};
	const worker = newWorker();
	const tell = (message: ToWorker): void => worker?.postMessage(message);
	/** Requests that a worker which could not be loaded will never answer. */
	const asked = new Map<number, PlacementRequest>();
	let failed = worker === null;
	worker?.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
		for (const [one, { resolve }] of waiting) {
			if (one >= data.turn) continue;
			resolve(null);
			waiting.delete(one);
		}
		const answered = waiting.get(data.turn);
		waiting.delete(data.turn);
		if ('picture' in data) answered?.resolve(data.picture);
		else answered?.reject(new Error(data.fault));
	});
	worker?.addEventListener('error', () => {
		failed = true;
		for (const [one, { resolve, reject }] of waiting) {
			const request = asked.get(one);
			waiting.delete(one);
			if (request && one === turn) placeInPage(request).then(resolve, reject);
			else resolve(null);
		}
	});
	tell({ kind: 'begin', index, urls: geometryUrls, page: location.href, locale: getLocale() });
	return {
		place(request) {
			turn += 1;
			const own = turn;
			if (failed) return placeInPage(request).then((picture) => (own === turn ? picture : null));
			asked.clear();
			asked.set(own, request);
			tell({ kind: 'place', turn: own, request });
			return new Promise((resolve, reject) => waiting.set(own, { resolve, reject }));
		},
		end() {
			abort.abort();
			worker?.terminate();
			for (const { resolve } of waiting.values()) resolve(null);
			waiting.clear();
		}
	};
}

function newWorker(): Worker | null {
	try {
		return new Worker(new URL('./placement.worker.ts', import.meta.url), { type: 'module' });
	} catch (cause) {
		console.warn(cause);
		return null;
	}
}
