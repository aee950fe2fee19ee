import { countriesView } from '$lib/features/country/countries-view';
import { atlas } from '$lib/server/atlas';
import { openScene } from '$lib/server/pages';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => ({
	...openScene({ kind: 'countries' }, locals),
	view: countriesView(atlas)
});
