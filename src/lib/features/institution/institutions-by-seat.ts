import type { IndexedInstitution } from '$lib/atlas/atlas-index';

export interface SeatedInstitution {
	readonly institution: IndexedInstitution;
	/** A part of an institution that stands above it in the same list. */
	readonly part: boolean;
}

export interface Seat {
	readonly city: string;
	readonly anchor: string;
	readonly institutions: readonly SeatedInstitution[];
}

/** Where the bodies of a city stand on the page of the structure: `The Hague` → `the-hague`. */
export const seatAnchor = (city: string): string => city.toLowerCase().replace(/[^a-z]+/g, '-');

/** Institutions in their order, each with those of its parts that are among them behind it. */
export function wholesWithParts(here: readonly IndexedInstitution[]): readonly SeatedInstitution[] {
	const isPart = ({ parent }: IndexedInstitution): boolean => here.some(({ id }) => id === parent);
	return here
		.filter((institution) => !isPart(institution))
		.flatMap((whole) => [
			{ institution: whole, part: false },
			...here.filter(({ parent }) => parent === whole.id).map((institution) => ({ institution, part: true }))
		]);
}

/** Institutions grouped by the city of their seat; the city with most first, then by name. */
export function institutionsBySeat(institutions: readonly IndexedInstitution[]): readonly Seat[] {
	const seats = new Map<string, IndexedInstitution[]>();
	for (const institution of institutions) {
		seats.set(institution.seat, [...(seats.get(institution.seat) ?? []), institution]);
	}
	return [...seats]
		.map(([city, here]) => ({ city, anchor: seatAnchor(city), institutions: wholesWithParts(here) }))
		.sort(
			(one, two) =>
				two.institutions.length - one.institutions.length || one.city.localeCompare(two.city, 'en')
		);
}
