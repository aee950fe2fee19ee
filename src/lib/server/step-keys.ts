import { keysOf, litFirst } from '$lib/atlas/map-keys';
import type { MapKey } from '$lib/atlas/map-keys';
import type { Story } from '$lib/story/story';
import { model } from './model';
import { shownOf } from './page-figure';

/** What the printed pictures of a story explain beside them. */
export interface StepKeys {
	readonly all: readonly MapKey[];
	/** Which of them each step explains, by their places: every page of a story carries this. */
	readonly steps: readonly (readonly number[])[];
}

export function keysOfSteps({ steps }: Pick<Story, 'steps'>): StepKeys {
	const keys = steps.map(({ scene }) => litFirst(keysOf(scene, model, true, shownOf(scene))));
	const all = [...new Set(keys.flat())];
	return { all, steps: keys.map((own) => own.map((key) => all.indexOf(key))) };
}
