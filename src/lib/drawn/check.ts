import type { AtlasModel } from '../atlas/atlas';
import type { Scene } from '../atlas/scene';
import { SceneError } from './inputs';

/** @throws SceneError listing every id of the Scene that the atlas does not know, with its field. */
export function checkScene(scene: Scene, atlas: AtlasModel): void {
	const problems: string[] = [];
	const check = (field: string, ids: readonly string[], known: (id: string) => unknown): void =>
		ids.forEach((id, index) => {
			if (known(id) === undefined) problems.push(`scene.${field}[${index}]: the atlas does not know "${id}"`);
		});
	const land = (id: string): unknown => atlas.country(id) ?? atlas.area(id);
	if (scene.selected !== null && land(scene.selected) === undefined) {
		problems.push(`scene.selected: the atlas does not know "${scene.selected}"`);
	}
	check('emphasised', scene.emphasised, land);
	check('borders', scene.borders, atlas.border);
	check('corridor.borders', scene.corridor?.borders ?? [], atlas.border);
	check('operations', scene.operations, atlas.operation);
	check('litOperations', scene.litOperations, atlas.operation);
	check('institutions', scene.institutions, atlas.institution);
	check('litInstitutions', scene.litInstitutions, atlas.institution);
	check('places', scene.places, atlas.place);
	check('meetings', scene.meetings, atlas.meeting);
	scene.outlines.forEach(({ countries }, index) => check(`outlines[${index}].countries`, countries, land));
	if (problems.length > 0) throw new SceneError(problems.join('\n'));
}
