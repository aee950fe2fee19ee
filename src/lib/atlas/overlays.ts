import type { MultiPolygon } from 'geojson';

/** Geometry that a Scene asks for and that is computed while the page is built. */
export interface MapOverlays {
	/** The band of the Scene's corridor. */
	readonly corridor?: MultiPolygon;
}
