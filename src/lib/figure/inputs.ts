import type {
	IndexedCountry,
	IndexedInstitution,
	IndexedMeeting,
	IndexedOperation
} from '../atlas/atlas-index';
import type { MapOverlays } from '../atlas/overlays';
import type { Standing } from '../atlas/types';
import type { DrawnInputs, Viewing } from '../drawn/inputs';
import type { MapWords } from '../drawn/words';

/** The texts that the figure holds besides those on the map, in the reader's language. */
export interface FigureTexts extends MapWords {
	/** Names the whole picture for a screen reader. */
	readonly title: string;
	/** Names of links: a country with its status. */
	country(country: IndexedCountry, standing: Standing): string;
	operation(operation: IndexedOperation): string;
	institution(institution: IndexedInstitution): string;
	meeting(meeting: IndexedMeeting): string;
	/** Name of the link of a sign that several institutions share. */
	seat(city: string, count: number): string;
}

/** What a figure links to pages of. */
export type LinkedKind = 'country' | 'operation' | 'institution' | 'meeting' | 'story';

/** What links on the map need: names and addresses. */
export interface LinkInputs extends Pick<DrawnInputs, 'atlas'> {
	readonly texts: FigureTexts;
	/** Address of a page, as the page that holds the figure must write it. */
	hrefOf(kind: LinkedKind, id: string): string;
	/** Address of the list of all institutions of a city. */
	hrefOfSeat(city: string): string;
}

/** Everything besides the Scene that a figure is drawn from. */
export interface FigureInputs extends DrawnInputs, LinkInputs {
	readonly texts: FigureTexts;
	readonly overlays: MapOverlays;
}

export interface FigureOptions extends Viewing {
	/** Begins the ids inside the figure, so that two figures can stand on one page. */
	readonly idPrefix?: string;
}
