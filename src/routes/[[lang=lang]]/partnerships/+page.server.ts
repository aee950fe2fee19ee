import { hasSection } from '$lib/features/shell/section';
import { partnershipsView } from '$lib/features/partnership/partnership-view';
import { atlas } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('partnerships');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'partnerships' }, locals),
	view: partnershipsView(atlas, model)
});
