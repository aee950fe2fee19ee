import { hasSection } from '$lib/features/shell/section';
import { partnershipsOf, partnershipView } from '$lib/features/partnership/partnership-view';
import { besideIn } from '$lib/features/shell/beside';
import { atlas } from '$lib/server/atlas';
import { model } from '$lib/server/model';
import { partnershipsInOrder } from '$lib/server/orders';
import { found, openScene } from '$lib/server/pages';
import type { EntryGenerator, PageServerLoad } from './$types';

export const prerender = hasSection('partnerships');

export const entries: EntryGenerator = () => partnershipsOf(model).map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params, locals }) => {
	const { slug, status } = found(partnershipsOf(model).find((one) => one.slug === params.slug));
	return {
		...openScene({ kind: 'partnership', status }, locals),
		view: partnershipView(atlas, model, slug),
		beside: besideIn(partnershipsInOrder(), slug)
	};
};
