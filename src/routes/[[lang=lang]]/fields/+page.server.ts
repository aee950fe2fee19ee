import { hasSection } from '$lib/features/shell/section';
import { fieldsView } from '$lib/features/field/fields-view';
import { atlas } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('fields');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'fields' }, locals),
	view: fieldsView(atlas, model)
});
