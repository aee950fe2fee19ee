import { sourceGroups, usualCheck } from '$lib/features/sources/source-groups';
import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'source-list' }, locals),
	groups: sourceGroups(atlas.sources),
	usual: usualCheck(atlas.sources)
});
