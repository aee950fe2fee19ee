/**
 * The vocabulary of the atlas: what a country, an operation, an institution, a border is.
 * Plain, serialisable values; no code here knows a fact.
 */

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** ISO 3166-1 alpha-3, or a code that ISO leaves to its users, or `X-…` for an area that is no State. */
export type CountryId = Branded<string, 'CountryId'>;
/** Two country ids in alphabetical order, joined by a hyphen: `AFG-TJK`. */
export type BorderId = Branded<string, 'BorderId'>;
/** Stable slug of a field operation: `mission-to-serbia`. */
export type OperationId = Branded<string, 'OperationId'>;
/** Stable slug of an institution or body: `odihr`. */
export type InstitutionId = Branded<string, 'InstitutionId'>;
/** Stable slug of an activity that is no field operation: `support-programme-for-ukraine`. */
export type ActivityId = Branded<string, 'ActivityId'>;
/** Stable slug of a field of work: `border-management`. */
export type FieldId = Branded<string, 'FieldId'>;
export type DimensionId = Branded<string, 'DimensionId'>;
/** Year and city of a meeting: `1975-helsinki`. */
export type MeetingId = Branded<string, 'MeetingId'>;
/** Stable slug of a kind of meeting: `ministerial-council-meetings`. */
export type MeetingKindId = Branded<string, 'MeetingKindId'>;
/** ISO 3166-3 or former ISO 3166-1 alpha-3 code, prefixed `F-`: `F-SUN`. Never a CountryId. */
export type FormerStateId = Branded<string, 'FormerStateId'>;
/** Stable slug of a named place in `places.json`: `termez-hairatan-bridge`. */
export type PlaceId = Branded<string, 'PlaceId'>;
/** Stable slug of a document that members sign: `statute`. */
export type DocumentId = Branded<string, 'DocumentId'>;
/** Folder name of a story. */
export type StorySlug = Branded<string, 'StorySlug'>;

export type Kilometres = number;
/** Decimal degrees, longitude first. */
export type LonLat = readonly [lon: number, lat: number];
/** `[west, south, east, north]` in decimal degrees; east may exceed 180 when the box crosses ±180°. */
export type Bbox = readonly [west: number, south: number, east: number, north: number];

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: as precise as known, never padded. */
export type PartialDate = string;
/** `YYYY-MM-DD`. */
export type IsoDate = string;

/** Id of a status in `statuses.json`: `member`. */
export type StatusId = string;
/** The standing of land that has no status. */
export const OUTSIDE = 'outside';
/** How a country stands on a day: by a status, or OUTSIDE. */
export type Standing = StatusId;

/** What a status means for its holder: all rights, some of them, none any more, or none for now. */
export const ROLES = ['full', 'associate', 'former', 'suspended'] as const;
export type Role = (typeof ROLES)[number];

/** How land is painted by a status: a colour with its pattern, by number; the theme has each of them. */
export const STATUS_LOOKS = ['first', 'second', 'third'] as const;
export type StatusLook = (typeof STATUS_LOOKS)[number];

/** A status that a country can hold in the organisation. */
export interface Status {
	readonly id: StatusId;
	readonly role: Role;
	/** How its land is painted; OUTSIDE as land that has none. */
	readonly look: StatusLook | typeof OUTSIDE;
	/** How addresses call it; a status that no look sets off is never asked for, and has none. */
	readonly word?: string;
}

/** What only panels of pages call a status, in a language. */
export interface StatusPanelNames {
	/** What tells it from others of its role, as an adjective. */
	readonly adjective: string;
	/** Before the day on which it began: "Takes part since". */
	readonly since: string;
}

/** What a status is called in a language. */
export interface StatusNames extends StatusPanelNames {
	/** Of one that is spoken of, with its article. */
	readonly withArticle: string;
	/** After a name. */
	readonly one: string;
	/** After a number. */
	readonly other: string;
	/** One and several of them where room is short, as in a legend: by themselves, so with a capital. */
	readonly shortOne: string;
	readonly shortOther: string;
}

export type SourceKind = 'primary' | 'publication' | 'secondary';

/** Where a fact was read. A source without `url` is a publication known by title and edition. */
export interface Source {
	readonly id: string;
	readonly title: string;
	readonly publisher: string;
	readonly url?: string;
	readonly edition?: string;
	/** The day on which somebody last compared the fact with the source. */
	readonly checked: IsoDate;
	readonly kind: SourceKind;
}

/** A value with its sources; `confirmed: false` is shown as "?" and "not confirmed". */
export interface Sourced<Value> {
	readonly value: Value;
	readonly sources: readonly string[];
	readonly confirmed: boolean;
}

/** Where something was read that stands in several fields; `confirmed` as in Sourced. */
export interface Citation {
	readonly sources: readonly string[];
	readonly confirmed: boolean;
}

export interface StatusInterval {
	readonly status: StatusId;
	readonly from: PartialDate;
	/** The first day on which the status no longer held; `null` while it lasts. */
	readonly to: PartialDate | null;
	readonly sources: readonly string[];
	readonly confirmed: boolean;
	/** Explains what the dates cannot say, in the reader's words. */
	readonly note?: string;
	/** Why a value is not confirmed: an editor's words, for the page of sources. */
	readonly doubt?: string;
}

/** A document that members of the organisation sign. */
export interface FoundingDocument {
	readonly id: DocumentId;
	readonly name: string;
	/** The name as a sentence takes it, with its article. */
	readonly inSentence: string;
}

/** When a State signed a document. */
export interface Signature extends Citation {
	readonly document: DocumentId;
	readonly date: PartialDate;
}

export interface Country {
	readonly id: CountryId;
	/** Lower-case ISO 3166-1 alpha-2, the name of the flag file; `null` where policy shows no flag. */
	readonly flag: string | null;
	readonly slug: string;
	readonly name: string;
	/** The name as a sentence takes it: "the Holy See"; left out where it is the name. */
	readonly inSentence?: string;
	readonly statuses: readonly StatusInterval[];
	readonly capital: {
		readonly name: string;
		readonly point: LonLat;
		readonly sources: readonly string[];
		readonly confirmed: boolean;
		/** Set where the capital is contested; the policy's words. */
		readonly note?: string;
	};
	readonly signatures: readonly Signature[];
	/** Sources with an address that the country's own government or mission keeps on the subject. */
	readonly officialPages: readonly string[];
	readonly note?: string;
}

/** A country or area without a status, or a dependency of a State: name only. */
export interface OutsideArea {
	readonly id: CountryId;
	readonly name: string;
	/** The name as a sentence takes it, with its article; left out where it is the name. */
	readonly inSentence?: string;
	/** The State that a dependency belongs to. */
	readonly state?: CountryId;
}

export const OPERATION_KINDS = [
	'mission',
	'presence',
	'centre',
	'office',
	'programme-office',
	'project-co-ordinator',
	'monitoring',
	'other'
] as const;
export type OperationKind = (typeof OPERATION_KINDS)[number];

/** Who holds or held an office, as far as it was read. */
export interface OfficeHolder extends Citation {
	readonly name: string;
	/** When the term began, or when the holder was appointed; `null` where neither was read. */
	readonly from: PartialDate | null;
	/** When the term ended; `null` while it lasts, or where that was not read. */
	readonly to: PartialDate | null;
}

/** Somebody who speaks for the Chair on a land or a subject. */
export interface Representative extends OfficeHolder {
	/** The land or the subject: `For the South Caucasus`. */
	readonly office: string;
}

/** A name that an operation bore before its present or last one. */
export interface FormerName extends Citation {
	readonly name: string;
	readonly from: PartialDate;
	readonly to: PartialDate;
}

/** What field operations and other activities have in common. */
interface Presence {
	readonly name: string;
	/** Name without the organisation, for labels. */
	readonly shortName: string;
	/** Where name and kind were read. */
	readonly named: Citation;
	readonly hosts: readonly CountryId[];
	readonly seat: string;
	readonly point: LonLat;
	/** Where hosts and seat were read. */
	readonly located: Citation;
	/** The last day of work; `null` while it works, or where nobody has said when it ended. */
	readonly closed: Sourced<PartialDate> | null;
	/** How it came to an end; `null` while it works or where that is not known. */
	readonly endedBy: Sourced<string> | null;
	readonly decided: Sourced<PartialDate> | null;
	readonly decision: Sourced<string> | null;
	readonly mandate: Sourced<string>;
	readonly fieldsOfWork: Sourced<readonly FieldId[]>;
	/** The operations that it took over from. */
	readonly follows: Sourced<readonly OperationId[]> | null;
	readonly website: string | null;
	readonly note?: string;
	/** Why a value is not confirmed: an editor's words, for the page of sources. */
	readonly doubt?: string;
}

/** A field operation, at work or closed. */
export interface Operation extends Presence {
	readonly id: OperationId;
	readonly kind: OperationKind;
	/** Names that this operation bore itself; those of earlier operations stand in their own records. */
	readonly formerNames: readonly FormerName[];
	readonly opened: Sourced<PartialDate>;
	/** The day on which the mandate ran out, where the operation was wound up later. */
	readonly mandateEnded: Sourced<PartialDate> | null;
	/** Operations of one lineage are one presence under successive mandates; only one works at a time. */
	readonly lineage: string;
	/** When the first operation of the lineage opened; `null` where this is the first. */
	readonly presenceSince: Sourced<PartialDate> | null;
	/** When it was last seen at work; `null` once it is closed. */
	readonly seenActive: Sourced<PartialDate> | null;
	readonly otherOffices: Sourced<readonly { readonly name: string; readonly point: LonLat }[]> | null;
	/** The decision by which its mandate was last seen prolonged. */
	readonly prolonged?: Sourced<string>;
	/** Those who lead or led it, as far as they were read. */
	readonly heads?: readonly OfficeHolder[];
}

export const ACTIVITY_KINDS = ['related-activity', 'programme'] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** `unknown` where nobody has said whether it has ended. */
export const ACTIVITY_STATES = ['active', 'ended', 'unknown'] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** What stands beside the field operations and is never counted among them. */
export interface Activity extends Presence {
	readonly id: ActivityId;
	readonly kind: ActivityKind;
	/** `null` where nobody has said when it began. */
	readonly opened: Sourced<PartialDate> | null;
	/** Kept apart from `closed`, since an end may be known without its day. */
	readonly state: Sourced<ActivityState>;
}

/** A group into which the organisation sorts its fields of work. */
export interface Dimension {
	readonly id: DimensionId;
	readonly name: string;
	/** Where the word for such a group stands beside it: "Human". */
	readonly short: string;
	/** Heading of the other fields of the group. */
	readonly others: string;
}

/** A subject that the organisation works on. */
export interface FieldOfWork {
	readonly id: FieldId;
	readonly name: string;
	/** Where the name was read. */
	readonly named: Citation;
	readonly dimension: Sourced<DimensionId>;
	readonly summary: Sourced<string>;
	/** The bodies that lead it, first things first. */
	readonly lead: Sourced<readonly InstitutionId[]>;
	readonly note?: string;
}

/** Kinds in the order in which the structure is told. */
export const INSTITUTION_KINDS = [
	'chairpersonship',
	'decision-making-body',
	'secretariat',
	'secretariat-unit',
	'institution',
	'parliamentary-assembly',
	'court',
	'training'
] as const;
export type InstitutionKind = (typeof INSTITUTION_KINDS)[number];

export interface Institution {
	readonly id: InstitutionId;
	readonly name: string;
	readonly abbreviation: string | null;
	/** Where name and kind were read. */
	readonly named: Citation;
	readonly kind: InstitutionKind;
	/** The institution or operation that it is a part of. */
	readonly parent: string | null;
	readonly seat: string;
	readonly country: CountryId;
	readonly point: LonLat;
	/** True when `point` is the city or street, not the building. */
	readonly pointApproximate: boolean;
	/** Where seat and country were read. */
	readonly located: Citation;
	/** Street or building of the seat. */
	readonly address: Sourced<string> | null;
	readonly established: Sourced<PartialDate> | null;
	readonly role: Sourced<string>;
	readonly fieldsOfWork: Sourced<readonly FieldId[]> | null;
	/** Those who hold or held it, one after the other, as far as they were read. */
	readonly holders?: readonly OfficeHolder[];
	/** Those whom it sends to speak for it, one after the other. */
	readonly representatives?: readonly Representative[];
	readonly website: string | null;
	readonly note?: string;
	/** Why a value is not confirmed: an editor's words, for the page of sources. */
	readonly doubt?: string;
}

interface BodyWithoutSeat {
	readonly id: InstitutionId;
	readonly name: string;
	readonly abbreviation: string | null;
	readonly established: Sourced<PartialDate> | null;
	readonly role: Sourced<string>;
	readonly website: string | null;
	readonly note?: string;
}

/** A body that meets where it is invited. */
export interface MeetingBody extends BodyWithoutSeat {
	readonly kind: 'decision-making-body';
	readonly meetings: MeetingKindId;
}

/** A unit that is no more, kept since stories and sources name it. */
export interface FormerUnit extends BodyWithoutSeat {
	readonly kind: 'former-unit';
	readonly parent: InstitutionId;
	readonly ended: Sourced<PartialDate> | null;
	/** Who does its work today. */
	readonly successor: Sourced<InstitutionId>;
}

/** A part of the structure that has no seat of its own on the map. */
export type Body = MeetingBody | FormerUnit;

/** A meeting of Heads of State or Government, or of foreign ministers. */
export interface Meeting {
	readonly id: MeetingId;
	readonly name: string;
	readonly kind: MeetingKindId;
	/** Counted within its kind: the first Summit is 1. */
	readonly number: number;
	readonly year: number;
	readonly dates: Sourced<{ readonly start: IsoDate; readonly end: IsoDate }>;
	readonly city: string;
	readonly country: CountryId;
	/** The former State that the city lay in then. */
	readonly formerState: FormerStateId | null;
	readonly point: LonLat;
	/** Where city and country were read. */
	readonly located: Citation;
	/** True when the ministers met by video link, so that the point only stands for the host. */
	readonly online: boolean;
	/** `null` where what was adopted has not been read. */
	readonly outcome: Sourced<string> | null;
	readonly note?: string;
	/** Why a value is not confirmed: an editor's words, for the page of sources. */
	readonly doubt?: string;
}

/** A kind of meeting or conference. */
export interface MeetingKind {
	readonly id: MeetingKindId;
	readonly name: string;
	/** Where the name was read. */
	readonly named: Citation;
	readonly summary: Sourced<string>;
	/** Where it is held as a rule; `null` where the place changes. */
	readonly usualPlace: Sourced<{ readonly name: string; readonly point: LonLat }> | null;
	readonly note?: string;
}

/** `from` and `to` are set where the office changed hands within the year. */
export type ChairPerson = OfficeHolder;

/** Who led the organisation in one year. */
export interface Chairpersonship {
	readonly year: number;
	readonly chair: Sourced<CountryId | FormerStateId>;
	/** The Chairpersons-in-Office, one after the other. */
	readonly persons: readonly ChairPerson[];
	/** Where the change within the year was read; `null` where there was none. */
	readonly handover: Citation | null;
	/** When and how it was decided that this State would chair. */
	readonly chosen?: Sourced<string>;
	readonly note?: string;
	/** Why a value is not confirmed: an editor's words, for the page of sources. */
	readonly doubt?: string;
}

/** The word of an associate status, or ALL_PARTNERSHIPS. */
export type Partnership = string;
export const ALL_PARTNERSHIPS = 'all';

/** A step in the history of the partnerships. */
export interface Milestone {
	readonly id: string;
	readonly partnership: Partnership;
	readonly title: string;
	readonly date: Sourced<PartialDate>;
	readonly event: Sourced<string>;
	/** The associate statuses that it is about; empty where it is about all of them. */
	readonly countries: readonly CountryId[];
	readonly note?: string;
}

/** A word of the organisation, explained. */
export interface GlossaryTerm {
	readonly id: string;
	readonly term: string;
	/** Other forms in which a text may use it, the plural among them. */
	readonly forms: readonly string[];
	readonly definition: Sourced<string>;
	readonly seeAlso: readonly string[];
	/** Pages about what the term means. */
	readonly pages: readonly TermPage[];
}

/** Pages of the atlas that are lists, to which a term may lead. */
export const TERM_LISTS = [
	'countries',
	'operations',
	'structure',
	'fields',
	'meetings',
	'chairs',
	'partnerships'
] as const;

/** A page that a term of the glossary leads to. */
export type TermPage =
	| { readonly kind: 'list'; readonly page: (typeof TERM_LISTS)[number] }
	/** A field operation, or an activity that is none. */
	| { readonly kind: 'operation'; readonly id: OperationId | ActivityId }
	| { readonly kind: 'institution'; readonly id: InstitutionId }
	| { readonly kind: 'meeting'; readonly id: MeetingId };

/** What the atlas leaves out, and where a reader finds it. */
export interface Omission {
	readonly id: string;
	readonly name: string;
	readonly reason: string;
	/** Where to find it, in words. */
	readonly where: string;
	/** A page to begin with. */
	readonly website: string | null;
	/** The lists at whose foot it is named. */
	readonly toldOn?: readonly ('operations' | 'fields')[] | undefined;
	readonly sources: readonly string[];
}

/** A fault that readers were shown, and what is right. */
export interface Correction {
	readonly id: string;
	/** The day on which it was put right. */
	readonly date: IsoDate;
	/** The page that it stood on, as its address in the atlas: `/countries/latvia/`. */
	readonly page: string;
	readonly was: string;
	readonly is: string;
	readonly sources: readonly string[];
}

/** What in the atlas answers to an entry of the organisation's own navigation. */
export type NavigationPlace =
	| { readonly kind: 'page'; readonly page: NavigationPage }
	| { readonly kind: 'operation'; readonly id: OperationId }
	| { readonly kind: 'institution'; readonly id: InstitutionId }
	| { readonly kind: 'field'; readonly id: FieldId }
	| { readonly kind: 'meeting-kind'; readonly id: MeetingKindId }
	| { readonly kind: 'omission'; readonly id: string };

/** Pages that are no record of their own. */
export const NAVIGATION_PAGES = [
	'countries',
	'operations',
	'closed-operations',
	'structure',
	'fields',
	'meetings',
	'chairs',
	'partnerships'
] as const;
export type NavigationPage = (typeof NAVIGATION_PAGES)[number];

/** One entry of the navigation of the organisation's own site. */
export interface NavigationEntry {
	readonly id: string;
	readonly section: string;
	readonly name: string;
	readonly place: NavigationPlace;
}

/** A published border length, as the publication gives it. */
export interface PublishedLength {
	readonly km: Kilometres;
	/** The other country's page gives another figure. */
	readonly otherKm?: Kilometres;
	readonly sources: readonly string[];
	readonly note?: string;
}

/** The land border of two countries: measured on this map, and as published. */
export interface Border {
	readonly id: BorderId;
	readonly countries: readonly [CountryId, CountryId];
	/** Geodesic length of the generalised line; `null` where the source geometry has no shared line. */
	readonly mapKm: Kilometres | null;
	readonly published: PublishedLength | null;
	/**
	 * `home`: between the home parts of two States. `dependency`: through a dependency or a distant
	 * part, listed apart. `boundary`: round an area
	 * whose line the policy does not call a State border.
	 */
	readonly kind: 'home' | 'dependency' | 'boundary';
	readonly note?: string;
}

/** A named place that a story or page points to: a bridge, a town, a meeting place. */
export interface Place {
	readonly id: PlaceId;
	readonly name: string;
	readonly kind: 'bridge' | 'crossing' | 'town';
	/** In whose land it lies. */
	readonly countries: readonly CountryId[];
	readonly point: LonLat;
	readonly confirmed: boolean;
	readonly sources: readonly string[];
	/** It stands on the map of the home page. */
	readonly onOpening?: true;
}

/** The name of a sea on the map. */
export interface Sea {
	readonly id: string;
	readonly name: string;
	/** Where the name stands. */
	readonly point: LonLat;
	/** Open water on each side of the point. */
	readonly roomKm: Kilometres;
}

/** A river that the map draws and names. */
export interface River {
	readonly id: string;
	readonly name: string;
	/** Each lies on a line of the source of geometry, which has no names. */
	readonly points: readonly LonLat[];
	readonly sources: readonly string[];
}

/** What the policy puts behind the name of an area round which it calls no line a State border. */
export interface Mark {
	/** The row of the policy that says why. */
	readonly id: string;
	readonly area: CountryId;
	readonly sign: string;
}

/** The words of a mark's row, in one language. */
export interface MarkNames {
	/** "UN Security Council Resolution 1244". */
	readonly reason: string;
	/** The note in one short sentence. */
	readonly short: string;
	/** The note as pages, cards and prints carry it. */
	readonly note: string;
}

/** One row of the declared boundary and name policy, as the about page prints it. */
export interface PolicyRow {
	readonly id: string;
	readonly name: string;
	/** What the row is about: land on the map, or a capital, a flag, a name. */
	readonly about: 'area' | 'capital' | 'flag' | 'name';
	/** What pages call a capital that the row is about; set on such rows only. */
	readonly label?: string;
	/** Areas on whose standing the row decides; none where it speaks of land within a State. */
	readonly areas: readonly CountryId[];
	/** The countries and areas that the row speaks of: their pages show the note. */
	readonly countries: readonly CountryId[];
	readonly treatment: string;
	readonly reason: string;
	/** Shown to the reader where the area is shown. */
	readonly note: string;
	readonly sources: readonly string[];
	readonly confirmed: boolean;
	readonly hasShape: boolean;
}
