import type { AtlasModel } from './atlas';
import type {
	BorderId,
	CountryId,
	InstitutionId,
	IsoDate,
	Kilometres,
	LonLat,
	MeetingId,
	OperationId,
	PlaceId,
	StatusId
} from './types';

export type Projection = 'globe' | 'flat';

/**
 * Where the map looks. `opening` is the calm globe of the home page. `frame` keeps the points in
 * view, clear of the edges, at any size of the map. `place` is a place and its zoom on a map of the
 * figure's own size; another size shows the same land. `view` is an exact place and zoom, to which a reader has
 * moved the page's own camera: the opening globe then hangs where it hung, and the flat map lies as it lay.
 */
export type Camera =
	| { readonly kind: 'opening' }
	| SubjectCamera
	| {
			readonly kind: 'view';
			readonly center: LonLat;
			readonly zoom: number;
			readonly of?: 'opening' | SubjectCamera;
	  };

/** Shows what a page or a step is about. */
export type SubjectCamera =
	| { readonly kind: 'frame'; readonly points: readonly LonLat[] }
	| { readonly kind: 'place'; readonly center: LonLat; readonly zoom: number };

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

/** The outline of several countries as one: of a former State. */
export interface Outline {
	readonly kind: 'former-state';
	readonly id: string;
	readonly name: string;
	/** As it stands on the map, where that is shorter. */
	readonly shortName?: string;
	readonly countries: readonly CountryId[];
}

/** A story that a number on the map stands for. */
export interface NumberedStory {
	/** Its slug. */
	readonly id: string;
	readonly name: string;
	readonly number: number;
	/** Where the number stands: in the middle of the land that the story is about. */
	readonly point: LonLat;
}

/** A smaller picture of the same Scene in a corner of the map. */
export interface Inset {
	readonly camera: Camera;
	/** The ids that the camera is fitted to; empty for the whole area, or for parts of a country. */
	readonly fitted: readonly string[];
	/** The parts of a country that it shows, each in a picture of its own. */
	readonly parts?: readonly { readonly name: string; readonly camera: Camera }[];
}

/** More lengths than this cover the lines that they belong to: then the words alone say them. */
const MOST_LENGTHS = 8;

/** Do the lit borders of a Scene carry their lengths on the map? */
export const showsLengths = ({ borders, tone }: Pick<Scene, 'borders' | 'tone'>): boolean =>
	tone === 'atlas' || borders.length <= MOST_LENGTHS;

/**
 * Everything that a map view shows, and nothing else. Plain and serialisable; never depends on the
 * Scene before it. Three renderers draw it: `map/` (live), `figure/` (SVG) and `describe` (words).
 */
export interface Scene {
	/** The day that the picture shows. */
	readonly date: IsoDate;
	/** The statuses shown in colour; countries of other statuses fade to land outside. */
	readonly statuses: readonly StatusId[];
	/** Signs of the field operations that are active on `date`. */
	readonly operations: readonly OperationId[];
	readonly institutions: readonly InstitutionId[];
	/** The country whose page is open: filled and outlined in ink. */
	readonly selected: CountryId | null;
	/** Countries that a story speaks of, named large; in the tone `atlas`, those that a fill sets off. */
	readonly emphasised: readonly CountryId[];
	/** Borders that are lit, each with its length label unless they are many. */
	readonly borders: readonly BorderId[];
	readonly corridor: Corridor | null;
	/**
	 * Operations and institutions lit by a story or an open page: large sign and name. An operation that
	 * has closed by `date` has a hollow sign.
	 */
	readonly litOperations: readonly OperationId[];
	readonly litInstitutions: readonly InstitutionId[];
	readonly places: readonly PlaceId[];
	/** Summits and Ministerial Councils, at the cities where they met. */
	readonly meetings: readonly MeetingId[];
	readonly routes: readonly Route[];
	readonly outlines: readonly Outline[];
	readonly stories?: readonly NumberedStory[];
	readonly inset: Inset | null;
	/** `story` draws lit things in the highlight colour and always the near look. */
	readonly tone: 'atlas' | 'story';
	readonly projection: Projection;
	readonly camera: Camera;
}

/** The whole area on the as-of day, with every status, without signs and with nothing lit. */
export const emptyScene = ({ asOf, statusIds }: Pick<AtlasModel, 'asOf' | 'statusIds'>): Scene => ({
	date: asOf,
	statuses: statusIds,
	operations: [],
	institutions: [],
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
});
