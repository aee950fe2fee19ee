import { correctionsView } from '$lib/features/sources/corrections-view';
import { atlas } from '$lib/server/atlas';
import { licences } from '$lib/server/licences';
import { openScene } from '$lib/server/pages';
import { stories } from '$lib/server/stories';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'sources' }, locals),
	view: correctionsView(atlas, stories),
	counts: { sources: atlas.sources.length },
	licences: licences()
});
