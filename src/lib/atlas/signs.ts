import type { AtlasModel } from './atlas';
import type { Scene } from './scene';
import type { OperationId } from './types';

/** How much of what could be marked is marked: a part is named one by one, the whole is counted. */
export type Marked = 'all' | 'some' | 'none';

function markedOf(ids: readonly string[], possible: readonly { readonly id: string }[]): Marked {
	const marked = new Set(ids);
	if (marked.size === 0) return 'none';
	return marked.size === possible.length && possible.every(({ id }) => marked.has(id)) ? 'all' : 'some';
}

/** Which of the field operations that are active on the Scene's day have their sign on the map. */
export function operationsMarked(scene: Scene, atlas: AtlasModel): Marked {
	return markedOf(notClosed(scene.operations, scene, atlas), atlas.activeOperations(scene.date));
}

/** Which of those that have closed by then. */
export function closedOperationsMarked(scene: Scene, atlas: AtlasModel): Marked {
	const open = new Set(notClosed(scene.operations, scene, atlas));
	return markedOf(
		scene.operations.filter((id) => !open.has(id)),
		atlas.closedOperations(scene.date)
	);
}

/** Of these operations, those that have not closed by the Scene's day. */
export function notClosed(
	ids: readonly OperationId[],
	scene: Scene,
	atlas: AtlasModel
): readonly OperationId[] {
	const closed = new Set(atlas.closedOperations(scene.date).map(({ id }) => id));
	return ids.filter((id) => !closed.has(id));
}

/** Which institutions have their sign on the map. */
export function institutionsMarked(scene: Scene, atlas: AtlasModel): Marked {
	return markedOf(scene.institutions, atlas.institutions);
}
