import { hasSection } from '../shell/section';
import { addressOf } from '$lib/i18n/address';
import type { StoryCountries } from './tip';

let list = $state.raw<readonly StoryCountries[]>([]);
let asked = false;

/** Which countries each story speaks of; empty until `loadStoryCountries` has brought it. */
export const storyCountries = (): readonly StoryCountries[] => list;

/** Brings the list once, for whoever shows what lies under the pointer. Without it, tips say less. */
export function loadStoryCountries(): void {
	if (asked || !hasSection('stories')) return;
	asked = true;
	fetch(`${addressOf('stories')}countries.json`)
		.then(async (response) => {
			if (!response.ok) throw new Error(`stories/countries.json: ${response.status}`);
			// Written by the build from checked stories, so its shape is known.
			list = (await response.json()) as readonly StoryCountries[];
		})
		.catch((cause: unknown) => {
			asked = false;
			console.warn(cause);
		});
}
