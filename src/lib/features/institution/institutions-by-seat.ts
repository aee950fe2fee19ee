import type { IndexedInstitution } from '$lib/atlas/atlas-index';
import { cityOf, seatAnchor } from './seat';

export interface Seat {
	/** City as the facts name it, without a year in brackets. */
	readonly city: string;
	readonly anchor: string;
	readonly institutions: readonly IndexedInstitution[];
}

/** Institutions grouped by the city of their seat; the city with most first, then by name. */
export function institutionsBySeat(institutions: readonly IndexedInstitution[]): readonly Seat[] {
	const seats = new Map<string, IndexedInstitution[]>();
	for (const institution of institutions) {
		const city = cityOf(institution.seat);
		seats.set(city, [...(seats.get(city) ?? []), institution]);
	}
	return [...seats]
		.map(([city, here]) => ({ city, anchor: seatAnchor(city), institutions: here }))
		.sort(
			(one, two) =>
				two.institutions.length - one.institutions.length || one.city.localeCompare(two.city, 'en')
		);
}
