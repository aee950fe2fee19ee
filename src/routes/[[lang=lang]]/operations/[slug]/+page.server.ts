import { hasSection } from '$lib/features/shell/section';
import type { Page } from '$lib/atlas/page';
import { operationView } from '$lib/features/operation/operation-view';
import { besideIn } from '$lib/features/shell/beside';
import { atlas } from '$lib/server/atlas';
import { operationsInOrder } from '$lib/server/orders';
import { found, openScene } from '$lib/server/pages';
import { storyCards } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = hasSection('operations');

export const entries: EntryGenerator = () =>
	[...atlas.operations, ...atlas.activities].map(({ id }) => ({ slug: id }));

/** The page of a field operation, or of what is none and stands beside them. */
function pageOf(slug: string): Extract<Page, { kind: 'operation' | 'activity' }> | undefined {
	const operation = atlas.operations.find(({ id }) => id === slug);
	if (operation) return { kind: 'operation', id: operation.id };
	const activity = atlas.activities.find(({ id }) => id === slug);
	return activity && { kind: 'activity', id: activity.id };
}

export const load: PageServerLoad = ({ params, locals }) => {
	const page = found(pageOf(params.slug));
	return {
		...openScene(page, locals),
		view: operationView(atlas, page.id),
		beside: besideIn(operationsInOrder(), page.id),
		stories: page.kind === 'operation' ? storyCards({ operation: page.id }) : []
	};
};
