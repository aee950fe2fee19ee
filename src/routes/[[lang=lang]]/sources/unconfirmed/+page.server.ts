import { unconfirmedOf } from '$lib/features/sources/unconfirmed';
import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import { stepsShowing } from '$lib/server/stories';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'unconfirmed' }, locals),
	groups: unconfirmedOf(atlas, stepsShowing)
});
