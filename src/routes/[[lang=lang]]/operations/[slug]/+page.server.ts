import { operationView } from '$lib/features/operation/operation-view';
import { atlas } from '$lib/server/atlas';
import { found, openScene } from '$lib/server/pages';
import { storyCards } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.operations.map(({ id }) => ({ slug: id }));

export const load: PageServerLoad = ({ params, locals }) => {
	const { id } = found(atlas.operations.find((one) => one.id === params.slug));
	return {
		...openScene({ kind: 'operation', id }, locals),
		view: operationView(atlas, id),
		stories: storyCards({ operation: id })
	};
};
