import { hasSection } from '$lib/features/shell/section';
import { officialNames } from '$lib/features/shell/official-names';
import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('structure');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'structure' }, locals),
	names: officialNames(atlas, 'structure')
});
