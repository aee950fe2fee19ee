import type { AtlasModel } from './atlas';
import type { Scene } from './scene';
import { STATUSES } from './types';

/** The calm globe: every status, the field operations that are active today, every institution. */
export function openingScene(atlas: AtlasModel): Scene {
	return {
		date: atlas.asOf,
		statuses: STATUSES,
		operations: atlas.activeOperations().map(({ id }) => id),
		institutions: atlas.institutions.map(({ id }) => id),
		selected: null,
		emphasised: [],
		borders: [],
		corridor: null,
		litOperations: [],
		litInstitutions: [],
		places: [],
		meetings: [],
		routes: [],
		outlines: [],
		inset: null,
		tone: 'atlas',
		projection: 'globe',
		camera: { kind: 'opening' }
	};
}
