import { institutionView } from '$lib/features/institution/institution-view';
import { atlas } from '$lib/server/atlas';
import { found, openScene } from '$lib/server/pages';
import { storyCards } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.institutions.map(({ id }) => ({ slug: id }));

export const load: PageServerLoad = ({ params, locals }) => {
	const { id } = found(atlas.institutions.find((one) => one.id === params.slug));
	return {
		...openScene({ kind: 'institution', id }, locals),
		view: institutionView(atlas, id),
		stories: storyCards({ institution: id })
	};
};
