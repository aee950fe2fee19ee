import { hasSection } from '$lib/features/shell/section';
import { operationsView } from '$lib/features/operation/operations-view';
import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('operations');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'operations' }, locals),
	view: operationsView(atlas)
});
