import { licences } from '$lib/server/licences';
import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'about' }, locals),
	policy: atlas.policy,
	sources: atlas.sources,
	licences: licences(),
	asOf: atlas.asOf
});
