import type { AtlasModel } from '../atlas/atlas';
import type { Scene } from '../atlas/scene';
import { OUTSIDE, STATUS_LOOKS } from '../atlas/types';
import type { CountryId, StatusLook } from '../atlas/types';

/** How land is painted. `no-status` is the neutral fill of a territory whose line the policy dashes. */
export type Look = StatusLook | 'outside' | 'no-status';

/** A story is told in the near look, whatever its zoom: pale land, on which what it lights stands out. */
export const isAlwaysNear = ({ tone }: Pick<Scene, 'tone'>): boolean => tone === 'story';

/** Areas whose names carry a sign, since the atlas never calls their boundary a State border: they get the neutral look. */
export const markedAreas = (atlas: AtlasModel): ReadonlySet<string> =>
	new Set(atlas.marks.map(({ area }) => area));

/** The look of every country and area in a Scene, by id. A dependency is painted like its State. */
export function looksOf(scene: Scene, atlas: AtlasModel): (id: string, state?: CountryId) => Look {
	const marked = markedAreas(atlas);
	const known = new Map<string, Look>();
	for (const { id } of atlas.countries) {
		const standing = atlas.landStatusOn(id, scene.date);
		const shown = scene.statuses.some((status) => status === standing);
		known.set(id, shown ? atlas.lookOf(standing) : OUTSIDE);
	}
	return (id, state) => known.get(state ?? id) ?? (marked.has(id) ? 'no-status' : 'outside');
}

/** Looks of land that a line in its own colour surrounds, as its fill alone would not tell. */
export const OUTLINED: readonly Look[] = ['second'];

const isStatusLook = (look: Look): look is StatusLook => STATUS_LOOKS.some((one) => one === look);

/** How a border line is painted: an outline wins, then any status, which all have the line of the first, then land outside. */
export function lookOfLine(sides: readonly Look[]): Look {
	const outlined = OUTLINED.find((look) => sides.includes(look));
	return outlined ?? (sides.some(isStatusLook) ? 'first' : 'outside');
}

/** The looks on the two sides of a line that decide its colour, as classes: status looks only, or `outside`. */
export function lineClasses(sides: readonly Look[]): string {
	const status = STATUS_LOOKS.filter((look) => sides.includes(look));
	return status.length > 0 ? status.join(' ') : 'outside';
}
