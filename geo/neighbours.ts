import type { BorderRow } from '../src/lib/atlas/geometry';
import type { CountryId } from '../src/lib/atlas/types';

export interface NeighbourOptions {
	/** Also across dependencies and distant parts, which are listed apart. */
	readonly withDependencies?: boolean;
	/** Also across the boundary of Kosovo, which counts in nobody's neighbours. */
	readonly withKosovo?: boolean;
}

/** The areas that border one by the table of borders, by id; home parts only unless asked otherwise. */
export function neighbours(
	rows: readonly BorderRow[],
	id: CountryId,
	{ withDependencies = false, withKosovo = false }: NeighbourOptions = {}
): CountryId[] {
	return rows
		.filter(
			({ countries, kind }) =>
				countries.includes(id) &&
				(kind === 'home' || (kind === 'dependency' && withDependencies) || (kind === 'kosovo' && withKosovo))
		)
		.map(({ countries: [a, b] }) => (a === id ? b : a))
		.sort();
}
