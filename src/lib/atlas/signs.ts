import type { AtlasModel } from './atlas';
import type { Scene } from './scene';

/** How much of what could be marked is marked: a part is named one by one, the whole is counted. */
export type Marked = 'all' | 'some' | 'none';

function markedOf(ids: readonly string[], possible: readonly { readonly id: string }[]): Marked {
	const marked = new Set(ids);
	if (marked.size === 0) return 'none';
	return marked.size === possible.length && possible.every(({ id }) => marked.has(id)) ? 'all' : 'some';
}

/** Which of the field operations that are active on the Scene's day have their sign on the map. */
export function operationsMarked(scene: Scene, atlas: AtlasModel): Marked {
	return markedOf(scene.operations, atlas.activeOperations(scene.date));
}

/** Which institutions have their sign on the map. */
export function institutionsMarked(scene: Scene, atlas: AtlasModel): Marked {
	return markedOf(scene.institutions, atlas.institutions);
}
