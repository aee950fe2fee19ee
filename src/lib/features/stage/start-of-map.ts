/** ms after which a page that never comes to rest gets its live map all the same. */
const LATEST_START = 2000;
/** ms for browsers that cannot say when they are idle. */
const PAUSE = 200;
/** What a reader does to a map. */
const TOUCHES = ['pointerdown', 'wheel', 'keydown'] as const;

/** The reader's browser asks for few bytes. */
export function wantsFewBytes(): boolean {
	const connection: unknown = Reflect.get(navigator, 'connection');
	return (
		typeof connection === 'object' && connection !== null && Reflect.get(connection, 'saveData') === true
	);
}

/** Calls `work` once the page is idle, and a little later where it never is. */
export function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work, { timeout: LATEST_START });
	else setTimeout(work, PAUSE);
}

/**
 * Calls `start` once: when the page has been painted and is idle, or at the first touch of the figure;
 * where the reader's browser saves data, or the page shows no map, only at that touch. Returns a function that ends the waiting.
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
	if (!wantsFewBytes() && getComputedStyle(figure).visibility === 'visible') whenIdle(begin);
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
