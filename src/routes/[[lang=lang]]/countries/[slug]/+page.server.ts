import { isHeldBack } from '$lib/atlas/camera';
import { countryView } from '$lib/features/country/country-view';
import { atlas } from '$lib/server/atlas';
import { hasInset } from '$lib/server/country-inset';
import { flagUrl } from '$lib/server/flags';
import { locatorOf } from '$lib/server/locators';
import { found, openScene } from '$lib/server/pages';
import { policyNotesFor } from '$lib/server/policy-notes';
import { storyCards } from '$lib/server/stories';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => atlas.countries.map(({ slug }) => ({ slug }));

export const load: PageServerLoad = ({ params, locals }) => {
	const { id, flag } = found(atlas.countries.find(({ slug }) => slug === params.slug));
	const opened = openScene({ kind: 'country', id }, locals);
	return {
		...opened,
		heldBack: isHeldBack(opened.scene.camera),
		inset: hasInset(id) ? `/countries/${params.slug}/inset.svg` : null,
		view: countryView(atlas, id),
		flagUrl: flagUrl(flag),
		locator: locatorOf(id),
		notes: policyNotesFor(id),
		stories: storyCards({ country: id })
	};
};
