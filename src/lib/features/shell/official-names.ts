import type { Atlas } from '$lib/atlas/atlas-index';
import type { NavigationPage } from '$lib/atlas/types';

/** What the navigation of the organisation's own site calls that to which a page of the atlas answers. */
export const officialNames = ({ navigation }: Pick<Atlas, 'navigation'>, page: NavigationPage): string[] =>
	navigation.flatMap(({ name, place }) => (place.kind === 'page' && place.page === page ? [name] : []));
