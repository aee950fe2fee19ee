import type { LinkTarget, MapThing, ReadStory } from './story';
import { OPENING } from './story';

/** The address of a page of the atlas, or null for what has no page: its words then stand without a link. */
export type HrefOf = (kind: Exclude<LinkTarget['kind'], 'web'>, id: string) => string | null;

/** Steps by their order in the text: the opening is 0, the first step 1. Null when no step has this address. */
export function stepOfHash(hash: string, story: ReadStory): number | null {
	if (hash === '') return OPENING;
	const at = story.steps.findIndex((step) => `#${step.id}` === hash);
	return at < 0 ? null : at + 1;
}

/** What stands after `#` in the address of a step; '' for the opening. */
export function hashOfStep(current: number, story: ReadStory): string {
	const step = story.steps[current - 1];
	return step ? `#${step.id}` : '';
}

/** Nothing moves beyond the opening and the last step. */
export function isStep(current: number, story: ReadStory): boolean {
	return Number.isInteger(current) && current >= OPENING && current <= story.steps.length;
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

/** Things of the map as an attribute of the words that speak of them: `country:TJK border:AFG-TJK`. */
export function thingsToAttribute(things: readonly MapThing[]): string {
	return things.map(({ kind, id }) => `${kind}:${id}`).join(' ');
}

const KINDS: readonly MapThing['kind'][] = [
	'country',
	'area',
	'border',
	'operation',
	'institution',
	'place',
	'meeting'
];

/** Reads what `thingsToAttribute` wrote; parts that are no thing are left out. */
export function thingsOfAttribute(attribute: string): MapThing[] {
	return attribute.split(' ').flatMap((part): MapThing[] => {
		const colon = part.indexOf(':');
		const kind = KINDS.find((one) => one === part.slice(0, Math.max(0, colon)));
		return kind ? [{ kind, id: part.slice(colon + 1) }] : [];
	});
}

/** The target of a link as a thing on the map; `null` for what the map does not show. */
export function thingOfTarget(target: LinkTarget): MapThing | null {
	return target.kind === 'web' || target.kind === 'field' || target.kind === 'term'
		? null
		: { kind: target.kind, id: target.id };
}
