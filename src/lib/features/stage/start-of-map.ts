/** ms after which a page that never comes to rest gets its live map all the same. */
const LATEST_START = 2000;
/** ms for browsers that cannot say when they are idle. */
const PAUSE = 200;
/** What a reader does to a map. */
const TOUCHES = ['pointerdown', 'wheel', 'keydown'] as const;

/** What browsers that judge their line call one of less than 700 kbit/s, on which the live map's 700 kB take eight seconds or more. */
const SLOW_LINES: readonly unknown[] = ['slow-2g', '2g', '3g'];
/** kbit/s below which a line counts as slow where the browser does not judge it. */
const SLOW_RATE = 500;
/** Bytes of a page from which on its own coming tells how fast the line is. */
const TELLING_BYTES = 10_000;

function connectionSays(name: 'saveData' | 'effectiveType'): unknown {
	const connection: unknown = Reflect.get(navigator, 'connection');
	return typeof connection === 'object' && connection !== null ? Reflect.get(connection, name) : undefined;
}

/** The reader's browser asks for few bytes. */
export const wantsFewBytes = (): boolean => connectionSays('saveData') === true;

/** Is the reader's line a slow one, as the browser says, or, where it says nothing, as the page itself came? */
function isLineSlow(): boolean {
	const said = connectionSays('effectiveType');
	if (said !== undefined) return SLOW_LINES.includes(said);
	const [page] = performance.getEntriesByType('navigation');
	if (!(page instanceof PerformanceNavigationTiming) || page.transferSize < TELLING_BYTES) return false;
	// Bits in a millisecond are kbit in a second.
	return (page.transferSize * 8) / (page.responseEnd - page.responseStart) < SLOW_RATE;
}

/** Does the live map wait for a touch, the figure answering meanwhile? */
export const waitsForTouch = (): boolean => wantsFewBytes() || isLineSlow();

/** Calls `work` once the page is idle, and a little later where it never is. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: LATEST_START });
	else setTimeout(work, PAUSE);
}

/**
 * Calls `start` once: when the page has been painted and is idle, or at the first touch of the figure;
 * where the line is slow or saves data, or the page shows no map, only at that touch. Returns a function that ends the waiting.
 */
export function whenMapIsWanted(figure: HTMLElement, start: () => void): () => void {
	const ending = new AbortController();
	const begin = (): void => {
		if (ending.signal.aborted) return;
		ending.abort();
		start();
	};
	for (const touch of TOUCHES) {
		figure.addEventListener(touch, begin, { passive: true, capture: true, signal: ending.signal });
	}
	if (!waitsForTouch() && getComputedStyle(figure).visibility === 'visible') whenIdle(begin);
	return () => ending.abort();
}

/**
 * Calls `change` as soon as no pointer is down: a press that begins on one renderer and ends on another
 * would be lost.
 */
export function betweenPresses(change: () => void): void {
	if (!pressed) {
		change();
		return;
	}
	waiting.push(change);
}

let pressed = false;
let waiting: (() => void)[] = [];

/** Watches the pointer for `betweenPresses`; returns a function that ends it. */
export function watchPresses(): () => void {
	const ending = new AbortController();
	const options = { capture: true, passive: true, signal: ending.signal } as const;
	const release = (): void => {
		pressed = false;
		// The click follows the release, in the same task or the next.
		setTimeout(() => {
			if (pressed) return;
			const changes = waiting;
			waiting = [];
			for (const change of changes) change();
		});
	};
	addEventListener('pointerdown', () => (pressed = true), options);
	addEventListener('pointerup', release, options);
	addEventListener('pointercancel', release, options);
	return () => ending.abort();
}
