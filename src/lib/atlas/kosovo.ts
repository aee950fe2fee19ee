import type { AtlasModel } from './atlas';
import type { Scene } from './scene';
import { closedOperationsMarked, institutionsMarked, notClosed, operationsMarked } from './signs';
import type { CountryId } from './types';

/** User-assigned code: ISO 3166-1 has none. */
export const KOSOVO = 'XKX' as CountryId;

/**
 * Do the Scene's words name Kosovo, or something that stands there? Then they, and any page, card or
 * print with them, carry the note on UN Security Council Resolution 1244.
 */
export function namesKosovo(scene: Scene, atlas: AtlasModel): boolean {
	const borders = [...scene.borders, ...(scene.corridor?.borders ?? [])];
	const open = notClosed(scene.operations, scene, atlas);
	const named: readonly (string | null)[] = [
		scene.selected,
		...scene.emphasised,
		...borders.flatMap((border) => atlas.sidesOf(border)),
		...scene.litOperations,
		...scene.litInstitutions,
		...scene.routes.flatMap(({ ends }) => ends),
		...(scene.inset?.fitted ?? []),
		...(operationsMarked(scene, atlas) === 'some' ? open : []),
		...(closedOperationsMarked(scene, atlas) === 'some'
			? scene.operations.filter((id) => !open.includes(id))
			: []),
		...(institutionsMarked(scene, atlas) === 'some' ? scene.institutions : [])
	];
	return named.some(
		(id) =>
			id !== null &&
			(id === KOSOVO ||
				atlas.operation(id)?.hosts.includes(KOSOVO) === true ||
				atlas.institution(id)?.country === KOSOVO)
	);
}
