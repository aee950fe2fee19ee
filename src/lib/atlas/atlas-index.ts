import type { PageFrames } from './frame';
import type { LabelPoint } from './geometry';
import type {
	Activity,
	Body,
	Border,
	BorderId,
	Chairpersonship,
	Correction,
	Country,
	CountryId,
	Dimension,
	FieldOfWork,
	FormerStateId,
	FoundingDocument,
	FormerUnit,
	GlossaryTerm,
	Institution,
	InstitutionId,
	IsoDate,
	Kilometres,
	LonLat,
	Mark,
	Meeting,
	MeetingKind,
	Milestone,
	NavigationEntry,
	Omission,
	Operation,
	OperationId,
	OutsideArea,
	PartialDate,
	Place,
	PolicyRow,
	River,
	Sea,
	Signature,
	Source,
	Status,
	StatusInterval
} from './types';

/** A State that took part and is no more, so that a year before its end can be shown. */
export interface FormerState {
	readonly id: FormerStateId;
	readonly name: string;
	/** As it stands on a map, where the name is too long for one. */
	readonly shortName?: string;
	readonly statuses: readonly StatusInterval[];
	/** Countries of today whose land makes up the former State. */
	readonly territory: readonly CountryId[];
	/** True when the former State covered only a part of `territory`, so that no outline can be made. */
	readonly partialTerritory: boolean;
	/** The country that kept the seat; `null` where the seat ended. */
	readonly continuedBy: CountryId | null;
	readonly signatures: readonly Signature[];
	readonly note?: string;
}

/** Everything the atlas knows, joined and checked: `atlas.json`, read while pages are built. */
export interface Atlas {
	/** The day that "today" means everywhere. */
	readonly asOf: IsoDate;
	/** The last day on which sources were checked, faults put right or stories written; else the as-of day. */
	readonly sourcesChecked?: IsoDate;
	/** In the order of legends. */
	readonly statuses: readonly Status[];
	/** Countries with a status in the organisation at any time, by name. */
	readonly countries: readonly Country[];
	readonly formerStates: readonly FormerState[];
	/** In the order in which pages list them. */
	readonly documents: readonly FoundingDocument[];
	/** Every other land area on the map, by id. */
	readonly areas: readonly OutsideArea[];
	/** Field operations active and closed, by id. */
	readonly operations: readonly Operation[];
	/** What is no field operation, by id. */
	readonly activities: readonly Activity[];
	readonly institutions: readonly Institution[];
	readonly bodies: readonly Body[];
	readonly dimensions: readonly Dimension[];
	/** By dimension, then by name. */
	readonly fields: readonly FieldOfWork[];
	/** Summits and Ministerial Councils in the order of their days. */
	readonly meetings: readonly Meeting[];
	/** In the order of the organisation's own list. */
	readonly meetingKinds: readonly MeetingKind[];
	/** By year. */
	readonly chairs: readonly Chairpersonship[];
	/** By date. */
	readonly milestones: readonly Milestone[];
	/** By term. */
	readonly glossary: readonly GlossaryTerm[];
	readonly omissions: readonly Omission[];
	/** The latest first. */
	readonly corrections: readonly Correction[];
	readonly navigation: readonly NavigationEntry[];
	/** Every border pair of the world, by id. */
	readonly borders: readonly Border[];
	readonly places: readonly Place[];
	readonly seas: readonly Sea[];
	readonly rivers: readonly River[];
	readonly policy: readonly PolicyRow[];
	readonly marks: readonly Mark[];
	readonly sources: readonly Source[];
	readonly labels: readonly LabelPoint[];
	/** How pages of countries frame them, where not by the box of the home part. */
	readonly frames: PageFrames;
}

export type IndexedStatus = Pick<StatusInterval, 'status' | 'from' | 'to'>;

export interface IndexedCountry extends Pick<Country, 'id' | 'slug' | 'name' | 'inSentence' | 'flag'> {
	readonly statuses: readonly IndexedStatus[];
}

export interface IndexedOperation extends Pick<
	Operation,
	'id' | 'name' | 'shortName' | 'seat' | 'hosts' | 'point' | 'lineage'
> {
	/** Same as `id`: the last part of the page's address. */
	readonly slug: string;
	readonly opened: PartialDate;
	/** The last day of work; `null` while the operation works. */
	readonly closed: PartialDate | null;
	/** The operations that it took over from. */
	readonly follows: readonly OperationId[];
	/** Where it worked besides its seat; left out where that was all. */
	readonly offices?: readonly { readonly name: string; readonly point: LonLat }[];
}

export interface IndexedActivity extends Pick<
	Activity,
	'id' | 'name' | 'shortName' | 'kind' | 'hosts' | 'seat' | 'point'
> {
	readonly opened: PartialDate | null;
	readonly closed: PartialDate | null;
	readonly state: Activity['state']['value'];
	readonly follows: readonly OperationId[];
}

export type IndexedInstitution = Pick<
	Institution,
	'id' | 'name' | 'abbreviation' | 'kind' | 'parent' | 'seat' | 'country' | 'point'
>;

export interface IndexedBody extends Pick<Body, 'id' | 'name' | 'abbreviation' | 'kind'> {
	readonly parent: InstitutionId | null;
	/** Who does the work of a former unit today. */
	readonly successor: FormerUnit['successor']['value'] | null;
}

export interface IndexedField extends Pick<FieldOfWork, 'id' | 'name'> {
	readonly dimension: FieldOfWork['dimension']['value'];
	/** Operations that do or did it, in the order of the index. */
	readonly operations: readonly OperationId[];
	readonly lead: readonly InstitutionId[];
}

export type IndexedMeeting = Pick<Meeting, 'id' | 'name' | 'kind' | 'year' | 'city' | 'country' | 'point'>;

export interface IndexedChair {
	readonly year: number;
	readonly chair: CountryId | FormerStateId;
}

export interface IndexedFormerState extends Pick<
	FormerState,
	'id' | 'name' | 'territory' | 'partialTerritory' | 'continuedBy'
> {
	readonly statuses: readonly IndexedStatus[];
}

export interface IndexedBorder {
	readonly id: BorderId;
	/** See Border: measured on this map, `null` where the geometry has no shared line. */
	readonly mapKm: Kilometres | null;
	readonly publishedKm: Kilometres | null;
	readonly kind: Border['kind'];
}

export type IndexedPlace = Pick<Place, 'id' | 'name' | 'kind' | 'point' | 'onOpening'>;

/** What the browser needs to answer a click, a filter and a Scene: `index.json`. */
export interface AtlasIndex {
	readonly asOf: IsoDate;
	/** Every status that countries hold or held, in the order of legends. */
	readonly statuses: readonly Status[];
	readonly countries: readonly IndexedCountry[];
	readonly areas: readonly OutsideArea[];
	/** Areas whose names never stand without a sign and its note. */
	readonly marks: readonly Mark[];
	readonly formerStates: readonly IndexedFormerState[];
	readonly operations: readonly IndexedOperation[];
	readonly activities: readonly IndexedActivity[];
	readonly institutions: readonly IndexedInstitution[];
	readonly bodies: readonly IndexedBody[];
	readonly fields: readonly IndexedField[];
	readonly meetings: readonly IndexedMeeting[];
	readonly chairs: readonly IndexedChair[];
	/** Borders with at least one country that has a status. */
	readonly borders: readonly IndexedBorder[];
	readonly places: readonly IndexedPlace[];
	readonly seas: readonly Sea[];
	readonly rivers: readonly Pick<River, 'id' | 'name'>[];
}
