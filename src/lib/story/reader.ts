import type { Inline, LinkTarget } from './story';

/** The address of a page of the atlas, or null for what has no page: its words then stand without a link. */
export type HrefOf = (kind: Exclude<LinkTarget['kind'], 'web'>, id: string) => string | null;

/** What stands with a step's picture where it is printed, and where no script runs. */
export interface StepCaption {
	/** The picture in words, for who does not see it. */
	readonly words: string;
	/** What its signs, lines and lands mean. */
	readonly keys: readonly { readonly sign: string; readonly name: string }[];
	/** What its key cannot say; empty where there is nothing. */
	readonly beside: string;
}

/** What takes arrow keys for itself: fields, sliders, the map, an open dialog. */
const OWNS_ARROWS = 'input, textarea, select, [contenteditable], [role], .live-stage, dialog, video, audio';
/** What space and Enter press. */
const OWNS_SPACE = 'a, button, summary';

/**
 * The move that a key asks for: 1 to the next step, -1 to the one before, 0 none. A key that is
 * pressed with another, or on something that uses arrow keys itself, asks for nothing. While a story
 * is presented, the space bar and the two keys of a presenter's remote move too.
 */
export function moveOfKey(event: KeyboardEvent, presenting = false): -1 | 0 | 1 {
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
	const on = event.target instanceof Element ? event.target : null;
	if (on?.closest(OWNS_ARROWS)) return 0;
	if (event.key === 'ArrowRight') return 1;
	if (event.key === 'ArrowLeft') return -1;
	if (!presenting) return 0;
	if (event.key === 'PageDown') return 1;
	if (event.key === 'PageUp') return -1;
	return event.key === ' ' && !on?.closest(OWNS_SPACE) ? 1 : 0;
}

/** The keys with which browsers print. */
export function isPrintKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
	return (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'p';
}

/** Keeps a number and the word after it on one line: "804 kilometres", "30 November". */
export function keepTogether(text: string): string {
	return text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

/** Words a minute of a reader who also looks at the map. */
const READING_SPEED = 200;

/** How long a story takes to read, in whole minutes, at least one. */
export function readingMinutes(wordCount: number): number {
	return Math.max(1, Math.round(wordCount / READING_SPEED));
}

/** What a text shows in a row: its parts, and source marks that stand side by side as one. */
export type Shown =
	| Exclude<Inline, { readonly kind: 'source' | 'doubt' }>
	| { readonly kind: 'marks'; readonly numbers: readonly number[]; readonly doubted: boolean };

/** A fact has one mark, however many sources stand behind it. */
export function withMarksTogether(inlines: readonly Inline[]): readonly Shown[] {
	const shown: Shown[] = [];
	for (const inline of inlines) {
		if (inline.kind !== 'source' && inline.kind !== 'doubt') {
			shown.push(inline);
			continue;
		}
		const before = shown.at(-1)?.kind === 'marks' ? shown.pop() : undefined;
		const [numbers, doubted] = before?.kind === 'marks' ? [before.numbers, before.doubted] : [[], false];
		shown.push({
			kind: 'marks',
			numbers: inline.kind === 'source' ? [...numbers, inline.number] : numbers,
			doubted: doubted || inline.kind === 'doubt'
		});
	}
	return shown;
}
