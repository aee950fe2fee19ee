/** The line that decides which step is read: this share of the free height below where a shown step begins. */
const READING_LINE = 0.35;

/**
 * Tells which of the parts of a text crosses the reading line, now and whenever that changes. The line
 * stands below the place to which `scrollIntoView` brings the start of a part, whatever the layout: a
 * step that is shown is a step that is read.
 * @param bottom the bar below the text
 * @returns ends it
 */
export function watchReadingLine(
	text: HTMLElement,
	parts: readonly HTMLElement[],
	bottom: HTMLElement,
	onread: (part: number) => void
): () => void {
	let observer: IntersectionObserver | undefined;
	let margin = '';
	const observe = (): void => {
		const line = Math.round(readingLine(text, parts, bottom));
		const next = `${-line}px 0px ${line + 1 - innerHeight}px 0px`;
		if (next === margin) return;
		margin = next;
		observer?.disconnect();
		observer = new IntersectionObserver(
			(entries) => {
				// Of a reader who moves fast several steps come at once: what crosses the line now counts.
				const crossing = new Map(entries.map((entry) => [entry.target, entry.isIntersecting]));
				const part = parts.findLastIndex((one) => crossing.get(one) === true);
				if (part >= 0) onread(part);
			},
			// Inside a frame of another site browsers heed the margin only where the root is named.
			{ root: document, rootMargin: margin }
		);
		for (const part of parts) observer.observe(part);
	};
	// A layout may change without the window: for a presentation, or with the letters of the text.
	const sizes = new ResizeObserver(observe);
	sizes.observe(text);
	sizes.observe(bottom);
	addEventListener('resize', observe);
	return () => {
		observer?.disconnect();
		sizes.disconnect();
		removeEventListener('resize', observe);
	};
}

/** Height of the reading line in the window, in px. */
function readingLine(text: HTMLElement, parts: readonly HTMLElement[], bottom: HTMLElement): number {
	const scroller = scrollerOf(text);
	const inWindow = scroller === document.documentElement;
	const box = scroller.getBoundingClientRect();
	const [first] = parts;
	const kept = first ? px(getComputedStyle(first).scrollMarginTop) : 0;
	const from = (inWindow ? 0 : box.top) + px(getComputedStyle(scroller).scrollPaddingTop) + kept;
	const to = (inWindow ? innerHeight : box.bottom) - bottom.offsetHeight;
	return from + (to - from) * READING_LINE;
}

const px = (length: string): number => Number.parseFloat(length) || 0;

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
