import type { AtlasModel } from '../atlas/atlas';
import type {
	IndexedCountry,
	IndexedInstitution,
	IndexedMeeting,
	IndexedOperation
} from '../atlas/atlas-index';
import type { AtlasTopology, LabelPoint, PatternBand, RiverCourse } from '../atlas/geometry';
import type { MapOverlays } from '../atlas/overlays';
import type { CountryId, Kilometres, Standing } from '../atlas/types';
import type { Use } from './screen';

/**
 * The texts that the figure holds, in the reader's language. The caller renders them from messages;
 * those that stand on the map have the same names as the live map's.
 */
export interface FigureTexts {
	/** Names the whole picture for a screen reader. */
	readonly title: string;
	/** Names of links: `Tajikistan, participating State`. */
	country(country: IndexedCountry, standing: Standing): string;
	operation(operation: IndexedOperation): string;
	institution(institution: IndexedInstitution): string;
	meeting(meeting: IndexedMeeting): string;
	/** Name of the link of a sign that several institutions share. */
	seat(city: string, count: number): string;
	/** A dependency with the State it belongs to: `Greenland (Denmark)`. */
	dependency(name: string, state: string): string;
	/** A name that carries a note elsewhere on the page: `Kosovo*`. */
	noted(name: string): string;
	length(km: Kilometres): string;
	/** Under the length of a border of the selected country: `with Kyrgyzstan`. */
	withNeighbour(name: string, id: CountryId): string;
	/** Under the length of a border in a story: `Afghanistan–Tajikistan`. */
	pair(one: string, other: string): string;
	institutions(count: number): string;
}

/** What a figure links to pages of. */
export type LinkedKind = 'country' | 'operation' | 'institution' | 'meeting';

/** Everything besides the Scene that a figure is drawn from. */
export interface FigureInputs {
	readonly atlas: AtlasModel;
	/** The level of detail of far views: the same file as the live map's first frame. */
	readonly overview: AtlasTopology;
	readonly detail: AtlasTopology;
	readonly patterns: readonly PatternBand[];
	readonly rivers: readonly RiverCourse[];
	readonly labels: readonly LabelPoint[];
	readonly overlays: MapOverlays;
	readonly texts: FigureTexts;
	/** Address of a page, as the page that holds the figure must write it. */
	hrefOf(kind: LinkedKind, id: string): string;
	/** Address of the list of all institutions of a city. */
	hrefOfSeat(city: string): string;
}

export interface FigureOptions {
	/** px per figure unit of the box that will show it, for exact zooms and the look; 1 at build. */
	readonly scale?: number;
	/** Begins the ids inside the figure, so that two figures can stand on one page. */
	readonly idPrefix?: string;
	/** Where it is shown; as a page's map where nothing is said. */
	readonly use?: Use;
}

/** A Scene that cannot be drawn. The message lists every fault with its field. */
export class FigureError extends Error {
	override readonly name = 'FigureError';
}
