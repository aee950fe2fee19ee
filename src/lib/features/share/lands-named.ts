import type { Picture } from '$lib/drawn/picture';

/** Ids of the lands whose names, or the names of something that stands there, a picture holds. */
export const landsNamed = ({ labels, horizon, signs }: Picture): ReadonlySet<string> =>
	new Set([...[...labels, ...horizon].map(({ id }) => id), ...signs.flatMap(({ homes }) => homes)]);
