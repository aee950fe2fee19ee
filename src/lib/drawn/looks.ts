import type { AtlasModel } from '../atlas/atlas';
import type { Scene } from '../atlas/scene';
import type { CountryId } from '../atlas/types';
import type { Theme } from '../theme/colours/theme';

/** How land is painted. `no-status` is the neutral fill of a territory whose line the policy dashes. */
export type Look = 'participating' | 'mediterranean' | 'asian' | 'outside' | 'no-status';

/** A story is told in the near look, whatever its zoom: pale land, on which what it lights stands out. */
export const isAlwaysNear = ({ tone }: Pick<Scene, 'tone'>): boolean => tone === 'story';

const LOOK_OF_STANDING = {
	participating: 'participating',
	'mediterranean-partner': 'mediterranean',
	'asian-partner': 'asian',
	suspended: 'outside',
	outside: 'outside'
} as const;

/** Areas whose boundary the atlas never calls a State border: they get the neutral look and a note mark. */
export function notedAreas(atlas: AtlasModel): ReadonlySet<string> {
	const sides = atlas.borders
		.filter(({ kind }) => kind === 'boundary')
		.flatMap(({ id }) => atlas.sidesOf(id));
	return new Set(sides.filter((id) => !atlas.country(id)));
}

/** The look of every country and area in a Scene, by id. A dependency is painted like its State. */
export function looksOf(scene: Scene, atlas: AtlasModel): (id: string, state?: CountryId) => Look {
	const noted = notedAreas(atlas);
	const known = new Map<string, Look>();
	for (const { id } of atlas.countries) {
		const standing = atlas.landStatusOn(id, scene.date);
		const shown = scene.statuses.some((status) => status === standing);
		known.set(id, shown ? LOOK_OF_STANDING[standing] : 'outside');
	}
	return (id, state) => known.get(state ?? id) ?? (noted.has(id) ? 'no-status' : 'outside');
}

/** The colour of land by its look, far or near. */
export function landColour(colours: Theme['near'], look: Look): string {
	return colours[look === 'no-status' ? 'kosovo' : look];
}

/** How a border line is painted: a Mediterranean outline wins, then any status, then land outside. */
export function lookOfLine(sides: readonly Look[]): Look {
	if (sides.includes('mediterranean')) return 'mediterranean';
	return sides.includes('participating') || sides.includes('asian') ? 'participating' : 'outside';
}

/** The looks on the two sides of a line that decide its colour, as classes: status looks only, or `outside`. */
export function lineClasses(sides: readonly Look[]): string {
	const status = (['participating', 'mediterranean', 'asian'] as const).filter((look) =>
		sides.includes(look)
	);
	return status.length > 0 ? status.join(' ') : 'outside';
}
