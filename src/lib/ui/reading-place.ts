/** Which part of a text, among all that it is made of, crosses the middle of what scrolls it, and where it begins. */
export interface ReadingPlace {
	readonly part: number;
	/** From the middle down, in px. */
	readonly below: number;
}

const PARTS = 'h1, h2, h3, p, li, tr, dt, dd, figure';

/** What scrolls the text of a page: its column, or the window where the column grows with it. */
export function scrollerOf(text: HTMLElement): Element {
	const column = text.closest('.panel');
	const scrolls = column && getComputedStyle(column).overflowY !== 'visible';
	return scrolls ? column : document.documentElement;
}

/** How far a text is scrolled, in px. */
const scrolledTo = (text: HTMLElement): number => scrollerOf(text).scrollTop;

/** Where a reader is in a text; `null` at its start, and where it has no parts. */
export function placeIn(text: HTMLElement): ReadingPlace | null {
	if (scrolledTo(text) === 0) return null;
	const middle = middleOf(text);
	const parts = [...text.querySelectorAll(PARTS)];
	const crossing = parts.findIndex(
		(part) => part.getBoundingClientRect().bottom > middle && !staysInSight(part, text)
	);
	// Below the last part stands what belongs to the map.
	const part = crossing < 0 ? parts.length - 1 : crossing;
	const found = parts[part];
	return found ? { part, below: found.getBoundingClientRect().top - middle } : null;
}

/** Is it in a key or a bar that does not move with the text? */
function staysInSight(part: Element, text: HTMLElement): boolean {
	for (let around: Element | null = part; around && around !== text; around = around.parentElement)
		if (['fixed', 'sticky'].includes(getComputedStyle(around).position)) return true;
	return false;
}

/**
 * Brings a reader who comes Back to where they were in the text: to the part of it, since the same px are another
 * place where letters have come, or are not there yet. It does so now and once more after what else moves the text:
 * the part that the address names, which SvelteKit makes the start of the keyboard's way in a task of its own, and
 * letters that come late, unless the reader was faster.
 */
export function returnTo(text: HTMLElement, place: ReadingPlace | null): void {
	const scroll = (): void => {
		const part = place && text.querySelectorAll(PARTS)[place.part];
		if (part) scrollBy(text, part.getBoundingClientRect().top - middleOf(text) - place.below);
		else scrollBy(text, -scrolledTo(text));
	};
	scroll();
	setTimeout(() => {
		scroll();
		onceLettersCome(text, scroll);
	});
}

/** Calls when the letters of the page are there, unless the text has been scrolled since. */
export function onceLettersCome(text: HTMLElement, call: () => void): void {
	const top = scrolledTo(text);
	void document.fonts.ready.then(() => {
		if (scrolledTo(text) === top) call();
	});
}

/** Of what scrolls a text, in px of the window. */
function middleOf(text: HTMLElement): number {
	const scroller = scrollerOf(text);
	if (scroller === document.documentElement) return innerHeight / 2;
	const { top, height } = scroller.getBoundingClientRect();
	return top + height / 2;
}

const scrollBy = (text: HTMLElement, top: number): void =>
	scrollerOf(text).scrollBy({ top, behavior: 'instant' });
