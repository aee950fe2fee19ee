import { stories } from '$lib/server/stories';
import type { LayoutServerLoad } from './$types';

/** Which countries each story speaks of, for the map to say so under the pointer. */
export const load: LayoutServerLoad = () => ({
	storyCountries: stories.map(({ title, countries }) => ({ title, countries }))
});
