import type { OfficeHolder } from '$lib/atlas/types';
import type { PersonView } from './chair/chairs-view';
import type { Citations } from './panel/citations';

/** Those who held an office, each with the marks of where that was read. */
export const holdersView = (
	holders: readonly OfficeHolder[] | undefined,
	{ mark }: Pick<Citations, 'mark'>
): PersonView[] =>
	(holders ?? []).map(({ name, from, to, sources, confirmed }) => ({
		name,
		from,
		to,
		marks: mark(sources, confirmed)
	}));
