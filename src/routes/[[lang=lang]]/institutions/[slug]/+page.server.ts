import { institutionView } from '$lib/features/institution/institution-view';
import { hasSection } from '$lib/features/shell/section';
import { besideIn } from '$lib/features/shell/beside';
import { atlas } from '$lib/server/atlas';
import { bodiesInOrder } from '$lib/server/orders';
import { found, openScene } from '$lib/server/pages';
import { storyCards } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

/** What has a page: institutions, bodies that meet, and units that are no more. */
const bodies = [...atlas.institutions, ...atlas.bodies];

export const prerender = hasSection('structure');

export const entries: EntryGenerator = () => bodies.map(({ id }) => ({ slug: id }));

export const load: PageServerLoad = ({ params, locals }) => {
	const { id } = found(bodies.find((one) => one.id === params.slug));
	return {
		...openScene({ kind: 'institution', id }, locals),
		view: institutionView(atlas, id),
		beside: besideIn(bodiesInOrder(), id),
		stories: storyCards({ institution: id })
	};
};
