import { hasSection } from '$lib/features/shell/section';
import { glossaryView } from '$lib/features/glossary/glossary-view';
import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('glossary');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'glossary' }, locals),
	view: glossaryView(atlas)
});
