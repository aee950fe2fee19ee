/**
 * The vocabulary of the atlas: what a country, an operation, an institution, a border is.
 * Plain, serialisable values; no code here knows a fact about the OSCE.
 */

declare const brand: unique symbol;
type Branded<Base, Name extends string> = Base & { readonly [brand]: Name };

/** ISO 3166-1 alpha-3, or `XKX` (user-assigned, Kosovo), or `X-…` for an area that is no State. */
export type CountryId = Branded<string, 'CountryId'>;
/** Two country ids in alphabetical order, joined by a hyphen: `AFG-TJK`. */
export type BorderId = Branded<string, 'BorderId'>;
/** Stable slug of a field operation: `mission-to-serbia`. */
export type OperationId = Branded<string, 'OperationId'>;
/** Stable slug of an institution or body: `odihr`. */
export type InstitutionId = Branded<string, 'InstitutionId'>;
/** Stable slug of a named place in `data/places.json`: `termez-hairatan-bridge`. */
export type PlaceId = Branded<string, 'PlaceId'>;
/** Folder name of a story below `data/stories/`. */
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

/** The statuses that a country can hold in the OSCE. */
export const STATUSES = ['participating', 'mediterranean-partner', 'asian-partner'] as const;
export type Status = (typeof STATUSES)[number];
/** How a country stands on a day: a status, suspended from taking part, or outside the area. */
export type Standing = Status | 'suspended' | 'outside';

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

export interface StatusInterval {
	readonly status: Status | 'suspended';
	readonly from: PartialDate;
	/** The first day on which the status no longer held; `null` while it lasts. */
	readonly to: PartialDate | null;
	readonly sources: readonly string[];
	readonly confirmed: boolean;
	/** Explains what the dates cannot say, in the reader's words. */
	readonly note?: string;
}

export interface Country {
	readonly id: CountryId;
	/** Lower-case ISO 3166-1 alpha-2, the name of the flag file; `null` where policy shows no flag. */
	readonly flag: string | null;
	readonly slug: string;
	readonly name: string;
	readonly statuses: readonly StatusInterval[];
	readonly capital: {
		readonly name: string;
		readonly point: LonLat;
		readonly sources: readonly string[];
		readonly confirmed: boolean;
		/** Set where the capital is contested; the policy's words. */
		readonly note?: string;
	};
	readonly helsinkiFinalAct: Sourced<PartialDate> | null;
	readonly charterOfParis: Sourced<PartialDate> | null;
	readonly note?: string;
}

/** A country or area without a status in the OSCE, or a dependency of a State: name only. */
export interface OutsideArea {
	readonly id: CountryId;
	readonly name: string;
	/** The State that a dependency belongs to. */
	readonly state?: CountryId;
}

export interface Operation {
	readonly id: OperationId;
	readonly name: string;
	/** Name without the organisation, for labels: `Mission to Serbia`. */
	readonly shortName: string;
	readonly hosts: readonly CountryId[];
	readonly seat: string;
	readonly point: LonLat;
	readonly opened: Sourced<PartialDate>;
	readonly closed: Sourced<PartialDate> | null;
	readonly decided: Sourced<PartialDate> | null;
	readonly decision: Sourced<string> | null;
	readonly presenceSince: Sourced<PartialDate> | null;
	readonly mandate: Sourced<string>;
	readonly otherOffices: Sourced<readonly { readonly name: string; readonly point: LonLat }[]> | null;
	readonly website: string | null;
	readonly note?: string;
}

export type InstitutionKind =
	| 'chairpersonship'
	| 'decision-making-body'
	| 'secretariat'
	| 'secretariat-unit'
	| 'institution'
	| 'parliamentary-assembly'
	| 'court'
	| 'training';

export interface Institution {
	readonly id: InstitutionId;
	readonly name: string;
	readonly abbreviation: string | null;
	readonly kind: InstitutionKind;
	readonly parent: string | null;
	readonly seat: string;
	readonly country: CountryId;
	readonly point: LonLat;
	/** True when `point` is the city or street, not the building. */
	readonly pointApproximate: boolean;
	readonly established: Sourced<PartialDate> | null;
	readonly role: Sourced<string>;
	readonly website: string | null;
	readonly note?: string;
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
	 * part, listed apart. `kosovo`: the boundary of Kosovo, never called a State border.
	 */
	readonly kind: 'home' | 'dependency' | 'kosovo';
	readonly note?: string;
}

/** A named place that a story or page points to: a bridge, a town, a meeting place. */
export interface Place {
	readonly id: PlaceId;
	readonly name: string;
	readonly kind: 'bridge' | 'crossing' | 'town';
	readonly point: LonLat;
	readonly confirmed: boolean;
	readonly sources: readonly string[];
}

/** One row of the declared boundary and name policy, as the about page prints it. */
export interface PolicyRow {
	readonly id: string;
	readonly name: string;
	/** What the row is about: land on the map, or a capital, a flag, a name. */
	readonly about: 'area' | 'capital' | 'flag' | 'name';
	/** The countries and areas that the row speaks of: their pages show the note. */
	readonly countries: readonly CountryId[];
	readonly treatment: string;
	readonly reason: string;
	/** Shown to the reader where the area is shown. */
	readonly note: string;
	readonly sources: readonly string[];
	readonly hasShape: boolean;
}
