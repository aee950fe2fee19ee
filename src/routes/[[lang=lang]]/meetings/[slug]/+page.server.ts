import { hasSection } from '$lib/features/shell/section';
import { meetingView } from '$lib/features/meeting/meeting-view';
import { atlas } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { found, openScene } from '$lib/server/pages';
import { storyCards } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = hasSection('meetings');

export const entries: EntryGenerator = () => atlas.meetings.map(({ id }) => ({ slug: id }));

export const load: PageServerLoad = ({ params, locals }) => {
	const { id } = found(atlas.meetings.find((one) => one.id === params.slug));
	return {
		...openScene({ kind: 'meeting', id }, locals),
		view: meetingView(atlas, model, id),
		stories: storyCards({ meeting: id })
	};
};
