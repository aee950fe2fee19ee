import { hasSection } from '$lib/features/shell/section';
import { chairsView } from '$lib/features/chair/chairs-view';
import { atlas } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('chairs');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'chairs' }, locals),
	view: chairsView(atlas, model)
});
