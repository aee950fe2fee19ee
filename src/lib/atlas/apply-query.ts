import type { AtlasModel } from './atlas';
import type { Query } from './query';
import type { Camera, Scene } from './scene';

/**
 * A page's Scene as the reader's query changes it. What the page is about (selected, emphasised and
 * lit) stays; only the ground that it stands on is filtered. Closed operations are added where they
 * are asked for; a field of work leaves only the operations that do it and the bodies that lead it.
 */
export function applyQuery(scene: Scene, query: Query, atlas: AtlasModel): Scene {
	const { operations, institutions } = signsAsked(scene, query, atlas);
	const field = query.field === null ? undefined : atlas.field(query.field);
	return {
		...scene,
		statuses: scene.statuses.filter((status) => query.status.includes(status)),
		operations: field ? operations.filter((id) => field.operations.includes(id)) : operations,
		institutions: field ? institutions.filter((id) => field.lead.includes(id)) : institutions,
		projection: query.projection === 'flat' ? 'flat' : scene.projection,
		camera: query.view === null ? scene.camera : viewFrom(scene.camera, query.view)
	};
}

/** What the reader looks at, on the globe or the flat map that the page shows. */
export const viewFrom = (own: Camera, view: NonNullable<Query['view']>): Camera => ({
	kind: 'view',
	...view,
	...(own.kind !== 'view' && { of: own.kind === 'opening' ? own.kind : own })
});

function signsAsked(
	scene: Scene,
	{ ops, institutions }: Query,
	atlas: AtlasModel
): Pick<Scene, 'operations' | 'institutions'> {
	const shown = ops.includes('active') ? scene.operations : [];
	const closed = ops.includes('closed') ? atlas.closedOperations(scene.date).map(({ id }) => id) : [];
	return {
		operations: [...new Set([...shown, ...closed])],
		institutions: institutions === 'off' ? [] : scene.institutions
	};
}
