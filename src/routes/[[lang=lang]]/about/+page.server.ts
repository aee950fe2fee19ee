import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
	const named = new Set(atlas.policy.flatMap(({ sources }) => sources));
	return {
		...openScene({ kind: 'about' }, locals),
		policy: atlas.policy,
		sources: atlas.sources.filter(({ id }) => named.has(id)),
		asOf: atlas.asOf
	};
};
