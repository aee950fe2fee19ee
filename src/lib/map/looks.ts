import type { AtlasModel } from '../atlas/atlas';
import type { Scene } from '../atlas/scene';
import type { CountryId } from '../atlas/types';

/** How land is painted. `no-status` is the neutral fill of a territory whose line the policy dashes. */
export type Look = 'participating' | 'mediterranean' | 'asian' | 'outside' | 'no-status';
export const LOOKS: readonly Look[] = ['participating', 'mediterranean', 'asian', 'outside', 'no-status'];

const LOOK_OF_STANDING = {
	participating: 'participating',
	'mediterranean-partner': 'mediterranean',
	'asian-partner': 'asian',
	suspended: 'outside',
	outside: 'outside'
} as const;

/** Areas whose boundary the atlas never calls a State border: they get the neutral look and a note mark. */
export function notedAreas(atlas: AtlasModel): ReadonlySet<string> {
	const sides = atlas.borders.filter(({ kind }) => kind === 'kosovo').flatMap(({ id }) => atlas.sidesOf(id));
	return new Set(sides.filter((id) => !atlas.country(id)));
}

/** How a land shape is painted in a Scene. A dependency is painted like its State. */
export function lookOf(land: { id: string; state?: CountryId }, scene: Scene, atlas: AtlasModel): Look {
	const id = land.state ?? land.id;
	const country = atlas.country(id);
	if (!country) return notedAreas(atlas).has(id) ? 'no-status' : 'outside';
	const standing = atlas.landStatusOn(country.id, scene.date);
	const shown = scene.statuses.some((status) => status === standing);
	return shown ? LOOK_OF_STANDING[standing] : 'outside';
}

/** How a border line is painted: a Mediterranean outline wins, then any status, then land outside. */
export function lookOfLine(sides: readonly Look[]): Look {
	for (const look of ['mediterranean', 'participating', 'asian'] as const) {
		if (sides.includes(look)) return look === 'asian' ? 'participating' : look;
	}
	return 'outside';
}
