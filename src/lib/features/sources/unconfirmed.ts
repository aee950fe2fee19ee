import type { Atlas } from '$lib/atlas/atlas-index';
import { signOf } from '$lib/atlas/marks';
import type { FoundingDocument, PlaceId, Signature } from '$lib/atlas/types';

/** The parts of the atlas whose records carry values that may await confirmation, in the order of the page. */
export const RECORD_KINDS = [
	'countries',
	'formerStates',
	'operations',
	'activities',
	'institutions',
	'bodies',
	'fields',
	'meetings',
	'meetingKinds',
	'chairs',
	'milestones',
	'policy',
	'places',
	'glossary'
] as const satisfies readonly (keyof Atlas)[];
export type RecordKind = (typeof RECORD_KINDS)[number];

/** A record with the fields that await confirmation; without fields the record as a whole does, or what its doubts name. */
export interface Unconfirmed {
	/** Last part of the record's address: a slug, an id or a year. */
	readonly key: string;
	readonly name: string;
	/** Stands behind its name. */
	readonly sign: string;
	readonly fields: readonly string[];
	/** Names of the documents whose signature does. */
	readonly signed?: readonly string[];
	/** What keeps them from being confirmed, where an editor has said it. */
	readonly doubts?: readonly string[];
	/** Its sign on the map stands near by, not on the building. */
	readonly near?: true;
	/** Of a place without a page of its own: the map of the home page, and the steps of stories that show it. */
	readonly shown?: {
		readonly onHome: boolean;
		readonly steps: readonly StepLink[];
	};
}

/** A step of a story. */
export interface StepLink {
	readonly slug: string;
	readonly story: string;
	/** The step's anchor. */
	readonly id: string;
	/** Counted from 1. */
	readonly number: number;
}

export interface UnconfirmedGroup {
	readonly kind: RecordKind;
	readonly records: readonly Unconfirmed[];
}

/** How many values of records await confirmation; a record without fields is one itself. */
export const valuesIn = (records: readonly Pick<Unconfirmed, 'fields' | 'signed'>[]): number =>
	records.reduce((sum, { fields, signed = [] }) => sum + Math.max(1, fields.length + signed.length), 0);

/** Does a value, or any value in it, await confirmation? */
function awaits(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	if ('confirmed' in value && value.confirmed === false) return true;
	return Object.values(value).some(awaits);
}

/** What editors say of the doubts in a record, each once. */
function doubtsIn(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const own = 'doubt' in value && typeof value.doubt === 'string' ? [value.doubt] : [];
	return [...new Set([...own, ...Object.values(value).flatMap(doubtsIn)])];
}

const textOf = (record: object, ...keys: readonly string[]): string => {
	for (const key of keys) {
		const value: unknown = Reflect.get(record, key);
		if (typeof value === 'string' || typeof value === 'number') return String(value);
	}
	throw new Error(`a record has none of: ${keys.join(', ')}`);
};

/** Names of the documents whose signature by a State awaits confirmation. */
const signedIn = (record: object, documents: readonly FoundingDocument[]): string[] => {
	if (!('signatures' in record) || !Array.isArray(record.signatures)) return [];
	const unsure = record.signatures.filter(awaits).map((one: Signature) => one.document);
	return documents.filter(({ id }) => unsure.includes(id)).map(({ name }) => name);
};

function unconfirmedIn(record: object, atlas: Pick<Atlas, 'documents' | 'marks'>): Unconfirmed | null {
	const fields = Object.entries(record).flatMap(([key, value]) =>
		key !== 'signatures' && awaits(value) ? [key] : []
	);
	const signed = signedIn(record, atlas.documents);
	const doubts = doubtsIn(record);
	const near = Reflect.get(record, 'pointApproximate') === true;
	if (fields.length + signed.length === 0 && !awaits(record) && doubts.length === 0 && !near) return null;
	const hosts: unknown = Reflect.get(record, 'hosts');
	return {
		key: textOf(record, 'slug', 'id', 'year'),
		name: textOf(record, 'name', 'term', 'title', 'year'),
		sign: Array.isArray(hosts) ? signOf(hosts, atlas) : '',
		fields,
		...(signed.length > 0 && { signed }),
		...(doubts.length > 0 && { doubts }),
		...(near && { near })
	};
}

/**
 * Every value of the atlas that is not confirmed, by kind of record; kinds without any are left out.
 * @param stepsWith the steps of stories whose map shows a place.
 */
export function unconfirmedOf(
	atlas: Pick<Atlas, RecordKind | 'documents' | 'marks'>,
	stepsWith: (place: PlaceId) => readonly StepLink[]
): UnconfirmedGroup[] {
	const shownOf = (record: object, key: string): Pick<Unconfirmed, 'shown'> => {
		const place = atlas.places.find((one) => one === record && one.id === key);
		return place ? { shown: { onHome: place.onOpening === true, steps: stepsWith(place.id) } } : {};
	};
	return RECORD_KINDS.map((kind) => ({
		kind,
		records: atlas[kind].flatMap((record) => {
			const found = unconfirmedIn(record, atlas);
			return found ? [{ ...found, ...shownOf(record, found.key) }] : [];
		})
	})).filter(({ records }) => records.length > 0);
}
