import { scrollerOf } from '$lib/ui/reading-place';

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

/**
 * Keeps a reader in the part that they read where the window takes another width, as of a phone that is turned: the
 * text is as long as it was no more, and may be scrolled by another box.
 * @param part that is read now
 * @returns ends it
 */
export function keepPart(text: HTMLElement, part: () => HTMLElement | undefined): () => void {
	let width = innerWidth;
	/** How much of the part is above the place to which its start is brought, 0 to 1. */
	let share = 0;
	const note = (): void => {
		const shown = part();
		if (!shown || innerWidth !== width) return;
		const { top, height } = shown.getBoundingClientRect();
		share = height > 0 ? Math.min(1, Math.max(0, (startLine(text, shown) - top) / height)) : 0;
	};
	const restore = (): void => {
		if (innerWidth === width) return;
		width = innerWidth;
		const shown = part();
		if (!shown) return;
		shown.scrollIntoView({ block: 'start', behavior: 'instant' });
		scrollerOf(text).scrollBy({ top: share * shown.getBoundingClientRect().height, behavior: 'instant' });
	};
	// The column's own scrolling does not bubble.
	addEventListener('scroll', note, { capture: true, passive: true });
	addEventListener('resize', restore);
	return () => {
		removeEventListener('scroll', note, { capture: true });
		removeEventListener('resize', restore);
	};
}

/** Where `scrollIntoView` brings the start of a part, in px of the window. */
function startLine(text: HTMLElement, part: HTMLElement | undefined): number {
	const scroller = scrollerOf(text);
	const top = scroller === document.documentElement ? 0 : scroller.getBoundingClientRect().top;
	const kept = part ? px(getComputedStyle(part).scrollMarginTop) : 0;
	return top + px(getComputedStyle(scroller).scrollPaddingTop) + kept;
}

/** Height of the reading line in the window, in px. */
function readingLine(text: HTMLElement, parts: readonly HTMLElement[], bottom: HTMLElement): number {
	const scroller = scrollerOf(text);
	const inWindow = scroller === document.documentElement;
	const box = scroller.getBoundingClientRect();
	const from = startLine(text, parts[0]);
	const to = (inWindow ? innerHeight : box.bottom) - bottom.offsetHeight;
	return from + (to - from) * READING_LINE;
}

const px = (length: string): number => Number.parseFloat(length) || 0;
