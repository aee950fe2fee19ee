import type { CountryId } from '$lib/atlas/types';
import { atlas } from './atlas';

/** What a policy row tells the readers of a country's page. */
export interface PolicyNote {
	readonly id: string;
	readonly name: string;
	readonly note: string;
	readonly confirmed: boolean;
}

/** The reader's notes of the policy rows that speak of a country. */
export function policyNotesFor(id: CountryId): PolicyNote[] {
	return atlas.policy
		.filter((row) => row.countries.includes(id))
		.map(({ id: row, name, note, confirmed }) => ({ id: row, name, note, confirmed }));
}
