import type { LabelPoint } from './geometry';
import type {
	Border,
	BorderId,
	Country,
	CountryId,
	Institution,
	IsoDate,
	Kilometres,
	Operation,
	OutsideArea,
	PartialDate,
	Place,
	PolicyRow,
	Source,
	StatusInterval
} from './types';

/** A State that took part and is no more, so that a year before its end can be shown. */
export interface FormerState {
	/** ISO 3166-3 or former ISO 3166-1 alpha-3 code, prefixed `F-`: `F-SUN`. Never a CountryId. */
	readonly id: string;
	readonly name: string;
	readonly statuses: readonly StatusInterval[];
	/** Countries of today whose land makes up the former State. */
	readonly territory: readonly CountryId[];
	/** True when the former State covered only a part of `territory`, so that no outline can be made. */
	readonly partialTerritory: boolean;
	/** The country that kept the seat; `null` where the seat ended. */
	readonly continuedBy: CountryId | null;
	readonly note?: string;
}

/** Everything the atlas knows, joined and checked: `data/out/atlas.json`, read while pages are built. */
export interface Atlas {
	/** The day that "today" means everywhere. */
	readonly asOf: IsoDate;
	/** Countries with a status in the OSCE at any time, by name. */
	readonly countries: readonly Country[];
	readonly formerStates: readonly FormerState[];
	/** Every other land area on the map, by id. */
	readonly areas: readonly OutsideArea[];
	readonly operations: readonly Operation[];
	readonly institutions: readonly Institution[];
	/** Every border pair of the world, by id. */
	readonly borders: readonly Border[];
	readonly places: readonly Place[];
	readonly policy: readonly PolicyRow[];
	readonly sources: readonly Source[];
	readonly labels: readonly LabelPoint[];
}

export type IndexedStatus = Pick<StatusInterval, 'status' | 'from' | 'to'>;

export interface IndexedCountry extends Pick<Country, 'id' | 'slug' | 'name' | 'flag'> {
	readonly statuses: readonly IndexedStatus[];
}

export interface IndexedOperation extends Pick<
	Operation,
	'id' | 'name' | 'shortName' | 'seat' | 'hosts' | 'point'
> {
	/** Same as `id`: the last part of the page's address. */
	readonly slug: string;
	readonly opened: PartialDate;
	/** `null` while the operation works. */
	readonly closed: PartialDate | null;
}

export type IndexedInstitution = Pick<
	Institution,
	'id' | 'name' | 'abbreviation' | 'kind' | 'seat' | 'country' | 'point'
>;

export interface IndexedFormerState extends Omit<FormerState, 'statuses' | 'note'> {
	readonly statuses: readonly IndexedStatus[];
}

export interface IndexedBorder {
	readonly id: BorderId;
	/** See Border: measured on this map, `null` where the geometry has no shared line. */
	readonly mapKm: Kilometres | null;
	readonly publishedKm: Kilometres | null;
	readonly kind: Border['kind'];
}

export type IndexedPlace = Pick<Place, 'id' | 'name' | 'kind' | 'point'>;

/** What the browser needs to answer a click, a filter and a Scene: `data/out/index.json`. */
export interface AtlasIndex {
	readonly asOf: IsoDate;
	readonly countries: readonly IndexedCountry[];
	readonly areas: readonly OutsideArea[];
	readonly formerStates: readonly IndexedFormerState[];
	readonly operations: readonly IndexedOperation[];
	readonly institutions: readonly IndexedInstitution[];
	/** Borders with at least one country that has a status. */
	readonly borders: readonly IndexedBorder[];
	readonly places: readonly IndexedPlace[];
}
