/** The line that decides which step is read: this share of the free height between the two bars. */
const READING_LINE = 0.35;

/**
 * Tells which of the parts of a text crosses the reading line, now and whenever that changes.
 * @param top the bar above the text, `bottom` the one below it
 * @returns ends it
 */
export function watchReadingLine(
	parts: readonly HTMLElement[],
	top: HTMLElement,
	bottom: HTMLElement,
	onread: (part: number) => void
): () => void {
	let observer: IntersectionObserver | undefined;
	const observe = (): void => {
		observer?.disconnect();
		const from = top.getBoundingClientRect().bottom;
		const to = bottom.getBoundingClientRect().top;
		const line = Math.round(from + (to - from) * READING_LINE);
		observer = new IntersectionObserver(
			(entries) => {
				// Of a reader who moves fast several steps come at once: what crosses the line now counts.
				const crossing = new Map(entries.map((entry) => [entry.target, entry.isIntersecting]));
				const part = parts.findLastIndex((one) => crossing.get(one) === true);
				if (part >= 0) onread(part);
			},
			// Inside a frame of another site browsers heed the margin only where the root is named.
			{ root: document, rootMargin: `${-line}px 0px ${line + 1 - innerHeight}px 0px` }
		);
		for (const part of parts) observer.observe(part);
	};
	observe();
	addEventListener('resize', observe);
	return () => {
		observer?.disconnect();
		removeEventListener('resize', observe);
	};
}

/** What scrolls the text: its column, or the window where the column grows with it. */
function scrollerOf(text: HTMLElement): Element {
	const column = text.closest('.panel');
	const scrolls = column && getComputedStyle(column).overflowY !== 'visible';
	return scrolls ? column : document.documentElement;
}

/** How far a text is scrolled, in px. */
export const scrolledTo = (text: HTMLElement): number => scrollerOf(text).scrollTop;

export function scrollBack(text: HTMLElement, top: number): void {
	scrollerOf(text).scrollTo({ top, behavior: 'instant' });
}
