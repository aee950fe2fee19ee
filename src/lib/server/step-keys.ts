import { keysOf, litFirst } from '$lib/atlas/map-keys';
import type { MapKey } from '$lib/atlas/map-keys';
import type { Scene } from '$lib/atlas/scene';
import type { StatusId } from '$lib/atlas/types';
import type { Story } from '$lib/story/story';
import { model } from './model';
import { shownOf } from './page-figure';

/** What the pictures of a story explain beside them: all of it in print, on the screen what is not said otherwise. */
export interface StepKeys {
	readonly all: readonly MapKey[];
	/** Which of them each step explains, by their places: every page of a story carries this. */
	readonly steps: readonly (readonly number[])[];
	/** Statuses that the opening shows, which is not printed with a key. */
	readonly opening: readonly StatusId[];
}

export function keysOfSteps({ openingScene, steps }: Pick<Story, 'openingScene' | 'steps'>): StepKeys {
	const keysIn = (scene: Scene): readonly MapKey[] => litFirst(keysOf(scene, model, true, shownOf(scene)));
	const keys = steps.map(({ scene }) => keysIn(scene));
	const all = [...new Set(keys.flat())];
	const opening = keysIn(openingScene);
	return {
		all,
		steps: keys.map((own) => own.map((key) => all.indexOf(key))),
		opening: model.shownStatuses.filter(({ look }) => opening.includes(look)).map(({ id }) => id)
	};
}
