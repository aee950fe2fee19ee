import type { Border, BorderId, CountryId } from './types';

/** What the queries below need of a border: the atlas and its light index both have it. */
interface Bordering {
	readonly id: BorderId;
	readonly kind: Border['kind'];
}
interface Sided extends Bordering {
	readonly countries: readonly [CountryId, CountryId];
}

/**
 * Borders between the home parts of two States: the only ones that make neighbours. That the source
 * geometry has no line of a border takes nothing from it.
 */
export function homeBorders<One extends Bordering>(borders: Iterable<One>): One[] {
	return [...borders].filter(({ kind }) => kind === 'home');
}

/** Home borders with one side of the first kind and the other of the second, whichever comes first in the id. */
export function bordersBetween<One extends Sided>(
	borders: Iterable<One>,
	isHere: (land: CountryId) => boolean,
	isThere: (land: CountryId) => boolean
): One[] {
	return homeBorders(borders).filter(
		({ countries: [one, other] }) => (isHere(one) && isThere(other)) || (isHere(other) && isThere(one))
	);
}
