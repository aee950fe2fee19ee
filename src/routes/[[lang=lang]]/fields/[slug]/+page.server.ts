import { hasSection } from '$lib/features/shell/section';
import { fieldView } from '$lib/features/field/field-view';
import { besideIn } from '$lib/features/shell/beside';
import { atlas } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { fieldsInOrder } from '$lib/server/orders';
import { found, openScene } from '$lib/server/pages';
import { storyCards } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = hasSection('fields');

export const entries: EntryGenerator = () => atlas.fields.map(({ id }) => ({ slug: id }));

export const load: PageServerLoad = ({ params, locals }) => {
	const { id } = found(atlas.fields.find((one) => one.id === params.slug));
	return {
		...openScene({ kind: 'field', id }, locals),
		view: fieldView(atlas, model, id),
		beside: besideIn(fieldsInOrder(), id),
		stories: storyCards({ field: id })
	};
};
