/** Keys that move a map. A reader who presses more of them than this before it is there has begun anew. */
const KEYS = /^(Arrow(Up|Down|Left|Right)|[-+=_])$/;
const MOST_KEYS = 8;

/** What a reader did to the figure that only the live map can answer. */
export interface EarlyTouches {
	/** Does it all again to the live map, and takes the keyboard there if it was on the figure. */
	handOver(canvas: HTMLElement): void;
	/** Ends the watch and forgets. */
	end(): void;
}

/** Notes keys that move a map, and the last press on land or a sign that is no link. */
export function watchEarlyTouches(figure: HTMLElement): EarlyTouches {
	const ending = new AbortController();
	const { signal } = ending;
	let keys: KeyboardEvent[] = [];
	let press: MouseEvent | null = null;
	figure.addEventListener(
		'keydown',
		(event) => {
			if (!KEYS.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
			event.preventDefault();
			keys = [...keys, event].slice(-MOST_KEYS);
		},
		{ signal }
	);
	figure.addEventListener(
		'click',
		(event) => {
			// Links answer themselves, and a press on the sea that closed a page late would startle.
			const place = event.target instanceof Element ? event.target.closest('a, .land, .sign') : null;
			press = place && place.localName !== 'a' ? event : null;
		},
		{ signal }
	);
	return {
		handOver(canvas) {
			if (figure.contains(document.activeElement)) canvas.focus({ preventScroll: true });
			// An event can be sent once, a copy of it again.
			for (const key of keys) canvas.dispatchEvent(new KeyboardEvent(key.type, key));
			if (press) canvas.dispatchEvent(new MouseEvent(press.type, press));
			ending.abort();
		},
		end: () => ending.abort()
	};
}
