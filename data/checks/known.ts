import type { AtlasData } from '../atlas-data';
import type { Problem } from '../data-error';

/** Ids of all land on the map: States, other areas, and the areas that only the policy names. */
export function landIds({
	states,
	areas,
	policy
}: Pick<AtlasData, 'states' | 'areas' | 'policy'>): Set<string> {
	return new Set<string>([...states, ...areas.areas, ...policy.otherAreas].map(({ id }) => id));
}

export const idsOf = (items: readonly { readonly id: string }[]): Set<string> =>
	new Set(items.map(({ id }) => id));

/** A problem for every id that is not among `known`; `fieldOf` tells where the id at that index stands. */
export function unknown(
	known: ReadonlySet<string>,
	ids: readonly string[],
	what: string,
	place: Omit<Problem, 'message'>,
	fieldOf: (index: number) => string
): Problem[] {
	return ids.flatMap((id, index) =>
		known.has(id) ? [] : [{ ...place, field: fieldOf(index), message: `there is no ${what} "${id}"` }]
	);
}
