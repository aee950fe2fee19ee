import type { ReadStory } from './story';
import { OPENING } from './story';

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
