import type { AtlasModel } from './atlas';
import type { AtlasIndex } from './atlas-index';
import type { Scene } from './scene';
import { closedOperationsMarked, institutionsMarked, notClosed, operationsMarked } from './signs';
import type { CountryId, Mark } from './types';

/** The marks of those among some lands that have one. */
export const marksOf = (lands: readonly (CountryId | null)[], { marks }: Pick<AtlasIndex, 'marks'>): Mark[] =>
	marks.filter(({ area }) => lands.includes(area));

/** What stands behind the name of a land, or of something in these lands: "*"; empty where no policy asks for a sign. */
export const signOf = (lands: readonly CountryId[], atlas: Pick<AtlasIndex, 'marks'>): string =>
	marksOf(lands, atlas)
		.map(({ sign }) => sign)
		.join('');

/** The marks of the areas that a Scene's words name, themselves or by something that stands there. */
export function marksNamed(scene: Scene, atlas: AtlasModel): Mark[] {
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
	const lands = named.flatMap((id) =>
		id === null ? [] : [id, ...(atlas.operation(id)?.hosts ?? []), atlas.institution(id)?.country ?? id]
	);
	return atlas.marks.filter(({ area }) => lands.includes(area));
}
