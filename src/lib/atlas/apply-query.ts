import type { Query } from './query';
import type { Scene } from './scene';

/**
 * A page's Scene as the reader's query changes it. What the page is about (selected, emphasised and
 * lit) stays; only the ground that it stands on is filtered.
 */
export function applyQuery(scene: Scene, query: Query): Scene {
	return {
		...scene,
		statuses: scene.statuses.filter((status) => query.status.includes(status)),
		operations: query.ops === 'off' ? [] : scene.operations,
		institutions: query.institutions === 'off' ? [] : scene.institutions,
		projection: query.projection === 'flat' ? 'flat' : scene.projection,
		camera: query.view === null ? scene.camera : { kind: 'view', ...query.view }
	};
}
