import { hasSection } from '$lib/features/shell/section';
import { meetingsView } from '$lib/features/meeting/meetings-view';
import { atlas } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('meetings');

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'meetings' }, locals),
	view: meetingsView(atlas, model)
});
