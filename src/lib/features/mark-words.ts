import type { AtlasModel } from '$lib/atlas/atlas';
import type { Mark } from '$lib/atlas/types';
import { markNames } from '$lib/i18n/mark-names';
import { m } from '$lib/i18n/paraglide/messages.js';

/** What the boundary round a marked area is called in a key, with the reason. */
export const boundaryOf = ({ id, area }: Mark, atlas: AtlasModel): string =>
	m.legend_marked({ name: atlas.nameOf(area), reason: markNames(id).reason });

/** The same in a few words, as its neighbour has it: "Boundary with Kosovo*". */
export const boundaryWith = ({ area, sign }: Mark, atlas: AtlasModel): string =>
	m.borders_marked_title({ name: atlas.nameOf(area) + sign });
