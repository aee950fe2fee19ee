import type { LinkTarget, Story } from './story';
import { OPENING } from './story';

/** The address of a page of the atlas, or null for what has no page: its words then stand without a link. */
export type HrefOf = (kind: Exclude<LinkTarget['kind'], 'web'>, id: string) => string | null;

/** Steps by their order in the text: the opening is 0, the first step 1. Null when no step has this address. */
export function stepOfHash(hash: string, story: Story): number | null {
	if (hash === '') return OPENING;
	const at = story.steps.findIndex((step) => `#${step.id}` === hash);
	return at < 0 ? null : at + 1;
}

/** What stands after `#` in the address of a step; '' for the opening. */
export function hashOfStep(current: number, story: Story): string {
	const step = story.steps[current - 1];
	return step ? `#${step.id}` : '';
}

/** Nothing moves beyond the opening and the last step. */
export function isStep(current: number, story: Story): boolean {
	return Number.isInteger(current) && current >= OPENING && current <= story.steps.length;
}

/** What takes arrow keys for itself: fields, sliders, the map, an open dialog. */
const OWNS_ARROWS = 'input, textarea, select, [contenteditable], [role], .live-stage, dialog, video, audio';

/**
 * The move that a key asks for: 1 to the next step, -1 to the one before, 0 none. A key that is
 * pressed with another, or on something that uses arrow keys itself, asks for nothing.
 */
export function moveOfKey(event: KeyboardEvent): -1 | 0 | 1 {
	if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return 0;
	if (event.target instanceof Element && event.target.closest(OWNS_ARROWS)) return 0;
	if (event.key === 'ArrowRight') return 1;
	if (event.key === 'ArrowLeft') return -1;
	return 0;
}

/** Keeps a number and the word after it on one line: "804 kilometres", "30 November". */
export function keepTogether(text: string): string {
	return text.replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}
