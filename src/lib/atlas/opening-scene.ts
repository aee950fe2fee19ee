import type { AtlasModel } from './atlas';
import { emptyScene } from './scene';
import type { Scene } from './scene';

/** The calm globe: every status, the field operations that are active today, every institution. */
export function openingScene(atlas: AtlasModel): Scene {
	return {
		...emptyScene(atlas),
		operations: atlas.activeOperations().map(({ id }) => id),
		institutions: atlas.institutions.map(({ id }) => id)
	};
}
