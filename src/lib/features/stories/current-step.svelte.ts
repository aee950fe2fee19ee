import { page } from '$app/state';
import { currentHash } from '../stage/query-state.svelte';
import { pictureOf, placeOf } from './step-picture';
import type { StepPicture, StoryPlace } from './step-picture';

let before: StoryPlace | null = null;

/** The picture of the story step that the address names; `null` on pages that are one picture, and until the page is alive. */
export function currentStep(): StepPicture | null {
	const { story, stepOverlays = {} } = page.data;
	const hash = currentHash();
	before = story && hash !== null ? placeOf(hash, story, before) : null;
	if (!story || !before) return null;
	return pictureOf(story, before.step, stepOverlays);
}
