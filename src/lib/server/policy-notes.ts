import type { CountryId } from '$lib/atlas/types';
import { atlas } from './atlas';

/** The reader's notes of the policy rows that speak of a country. */
export function policyNotesFor(id: CountryId): { id: string; name: string; note: string }[] {
	return atlas.policy
		.filter((row) => row.countries.includes(id))
		.map(({ id: row, name, note }) => ({ id: row, name, note }));
}
