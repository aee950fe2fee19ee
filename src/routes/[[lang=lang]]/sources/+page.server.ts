import { correctionsView } from '$lib/features/sources/corrections-view';
import { unconfirmedOf, valuesIn } from '$lib/features/sources/unconfirmed';
import { atlas } from '$lib/server/atlas';
import { licences } from '$lib/server/licences';
import { openScene } from '$lib/server/pages';
import { stepsShowing } from '$lib/server/stories';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'sources' }, locals),
	view: correctionsView(atlas),
	counts: {
		sources: atlas.sources.length,
		unconfirmed: valuesIn(unconfirmedOf(atlas, stepsShowing).flatMap(({ records }) => records))
	},
	licences: licences()
});
