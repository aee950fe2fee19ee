import { pageScene } from '$lib/atlas/page';
import type { CountryId } from '$lib/atlas/types';
import { frames, model } from './model';
import { standaloneParts } from './page-figure';

/** Has the page of a country a small map in the corner of its map? */
export const hasInset = (id: CountryId): boolean => frames.ofPage(id).apart.length > 0;

/** The small map on the page of a country, as a file; the large one has the lengths of its borders. */
export function countryInset(id: CountryId): string {
	const { inset, ...scene } = pageScene({ kind: 'country', id }, model, frames);
	// Set off by its fill alone: an outline would cover small islands.
	const setOff = { ...scene, selected: null, emphasised: [id], borders: [], inset: null };
	return standaloneParts(setOff, inset?.parts ?? []);
}
