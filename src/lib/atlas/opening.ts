import openingFile from '$joined/opening.json' with { type: 'json' };
import type { LonLat } from './types';

/** Where the map stands when a reader opens the atlas. Radii and lengths are in figure units, see `FIGURE`. */
export interface Opening {
	readonly center: LonLat;
	readonly radius: number;
	/** The opening globe hangs this far below the middle of the box. */
	readonly lower: number;
	readonly flat: {
		/** Of the plane: north is up there, and land around it keeps its shape. */
		readonly middle: LonLat;
		readonly center: LonLat;
		readonly radius: number;
	};
}

/** As a file of JSON has it: a pair is a list there. */
const lonLat = ([lon = 0, lat = 0]: readonly number[]): LonLat => [lon, lat];

/** That of the organisation; checked and written by `npm run data:build`. */
export const OPENING: Opening = {
	...openingFile,
	center: lonLat(openingFile.center),
	flat: {
		...openingFile.flat,
		middle: lonLat(openingFile.flat.middle),
		center: lonLat(openingFile.flat.center)
	}
};
