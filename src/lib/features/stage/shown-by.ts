import type { Scene } from '$lib/atlas/scene';

const FILTERED = ['statuses', 'operations', 'institutions'] as const;

/**
 * Does a figure of `drawn` show `scene`, with the classes on the page's root that leave out whole
 * statuses, all operations or all institutions? It cannot show what was not drawn.
 */
export function isShownBy(scene: Scene, drawn: Scene): boolean {
	const { statuses, operations, institutions, ...rest } = scene;
	const { statuses: drawnStatuses, operations: drawnOperations, institutions: drawnInstitutions } = drawn;
	const ground = Object.fromEntries(
		Object.entries(drawn).filter(([key]) => !FILTERED.some((one) => one === key))
	);
	return (
		statuses.every((status) => drawnStatuses.includes(status)) &&
		isAllOrNone(operations, drawnOperations) &&
		isAllOrNone(institutions, drawnInstitutions) &&
		same(rest, ground)
	);
}

/** As `isShownBy`, but for the signs of operations and institutions. */
export const isGroundShownBy = (scene: Scene, drawn: Scene): boolean =>
	isShownBy({ ...scene, operations: drawn.operations, institutions: drawn.institutions }, drawn);

const isAllOrNone = (wanted: readonly string[], drawn: readonly string[]): boolean =>
	wanted.length === 0 || same([...wanted].sort(), [...drawn].sort());

/** Equal as written; the keys of Scenes stand in no particular order. */
function same(one: object, other: object): boolean {
	return JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

const sorted = (_: string, value: unknown): unknown =>
	typeof value === 'object' && value !== null && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
		: value;
