import type {
	BorderId,
	CountryId,
	InstitutionId,
	IsoDate,
	Kilometres,
	LonLat,
	OperationId,
	PlaceId,
	Status
} from './types';

export type Projection = 'globe' | 'flat';

/**
 * Where the map looks. `opening` is the calm globe of the home page. `frame` keeps the points in
 * view, clear of the edges, at any size of the map. `view` is an exact place and zoom.
 */
export type Camera =
	| { readonly kind: 'opening' }
	| { readonly kind: 'frame'; readonly points: readonly LonLat[] }
	| { readonly kind: 'view'; readonly center: LonLat; readonly zoom: number };

/** A band of `km` on both sides of borders. */
export interface Corridor {
	readonly borders: readonly BorderId[];
	readonly km: Kilometres;
}

/** A great circle between two points. */
export interface Route {
	readonly from: LonLat;
	readonly to: LonLat;
	/** The ids that the author wrote: an operation, an institution, a place or a country. */
	readonly ends: readonly [string, string];
}

/**
 * Everything that a map view shows, and nothing else. Plain and serialisable; never depends on the
 * Scene before it. Three renderers draw it: `map/` (live), `figure/` (SVG) and `describe` (words).
 */
export interface Scene {
	/** The day that the picture shows. */
	readonly date: IsoDate;
	/** The statuses shown in colour; countries of other statuses fade to land outside. */
	readonly statuses: readonly Status[];
	/** Signs of the field operations that are active on `date`. */
	readonly operations: readonly OperationId[];
	readonly institutions: readonly InstitutionId[];
	/** The country whose page is open: filled and outlined in ink. */
	readonly selected: CountryId | null;
	/** Countries that a story speaks of: named in full, in the story's colour where it lights them. */
	readonly emphasised: readonly CountryId[];
	/** Borders that are lit, each with its length label. */
	readonly borders: readonly BorderId[];
	readonly corridor: Corridor | null;
	/** Operations and institutions lit by a story or an open page: large sign and name. */
	readonly litOperations: readonly OperationId[];
	readonly litInstitutions: readonly InstitutionId[];
	readonly places: readonly PlaceId[];
	readonly routes: readonly Route[];
	/** `story` draws lit things in the highlight colour and always the near look. */
	readonly tone: 'atlas' | 'story';
	readonly projection: Projection;
	readonly camera: Camera;
}
