import { migrate } from './migrations';
import type { Projection } from './scene';
import type { FieldId, LonLat, StatusId } from './types';

/** Which field operations a reader may ask for. */
export const OPERATION_STATES = ['active', 'closed'] as const;
export type OperationState = (typeof OPERATION_STATES)[number];

/** What a reader may change about a page's picture, as the address carries it. */
export interface Query {
	/** `status`: the statuses shown, in the order of legends. */
	readonly status: readonly StatusId[];
	/** `ops`: which field operations are marked, in the order of OPERATION_STATES. */
	readonly ops: readonly OperationState[];
	/** `institutions`: whether institutions are marked. */
	readonly institutions: 'on' | 'off';
	/** `field`: the field of work to which operations and institutions are narrowed; `null` narrows nothing. */
	readonly field: FieldId | null;
	/** `stories`: whether the home map has the numbers of the stories. */
	readonly stories: 'on' | 'off';
	/** `view`: where the reader moved the map; `null` leaves the page's own camera. */
	readonly view: { readonly center: LonLat; readonly zoom: number } | null;
	/** `projection`: how the Earth is drawn. */
	readonly projection: Projection;
}

export interface ParsedQuery {
	readonly query: Query;
	/** The query written anew, without `?`; empty where everything is as the page has it. */
	readonly canonical: string;
	/** False where the address should be replaced by the canonical one. */
	readonly clean: boolean;
}

/** What the parser must ask about: which fields of work there are. */
export interface KnownFields {
	field(id: string): { readonly id: FieldId } | undefined;
}

/** What an address calls a status. */
export interface StatusWord {
	readonly id: StatusId;
	readonly word: string;
}

/** How one key is read and written. Values need no escaping: letters, digits, `,`, `.` and `-`. */
interface Codec<Value> {
	readonly fallback: Value;
	/** The words that a value is made of, in the order in which they are written; none where it is no choice of words. */
	readonly words?: readonly string[];
	/** What is written where none of the words is chosen; only where several may be, with `,` between them. */
	readonly none?: string;
	/** `undefined` where the text means nothing. */
	readonly read: (text: string, known: KnownFields) => Value | undefined;
	readonly write: (value: Value) => string;
}

/** A longer value is no value of ours: the longest legal one has under 60 characters. */
export const LONGEST_VALUE = 100;
/** 0.01° is at most 1.1 km, and 0.01 of a zoom level 0.7 %: finer than an eye can tell on this map. */
const DECIMALS = 2;
/** Web Mercator, which the map's zoom is defined by, ends at 85.0511°. */
const MAX_LATITUDE = 85.05;
/** The opening globe of a phone turned to the pole lies near -2; detail ends long before 14. */
const ZOOM_RANGE = [-4, 14] as const;
const NUMBER = /^-?\d{1,3}(\.\d{1,20})?$/;

function oneOf<Word extends string>(words: readonly Word[], fallback: Word): Codec<Word> {
	return { fallback, words, read: (text) => words.find((word) => word === text), write: (word) => word };
}

/** Any of `members`, each by its word; `none` says that it is none of them. */
function someOf<Member extends string>(
	members: readonly Member[],
	wordOf: (member: Member) => string,
	none: string,
	fallback: readonly Member[]
): Codec<readonly Member[]> {
	return {
		fallback,
		words: members.map(wordOf),
		none,
		read(text) {
			const words = text.split(',');
			const chosen = members.filter((member) => words.includes(wordOf(member)));
			return text === none || chosen.length > 0 ? chosen : undefined;
		},
		write: (chosen) =>
			members
				.filter((member) => chosen.includes(member))
				.map(wordOf)
				.join(',') || none
	};
}

/** Rounded to DECIMALS; adding 0 turns -0 into 0. */
const rounded = (value: number): number => Number(value.toFixed(DECIMALS)) + 0;
const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;
const clamped = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high);
/** A map that was dragged around the Earth counts its longitude on; 180 stays 180. */
const wrapped = (lon: number): number =>
	within(lon, -180, 180) ? lon : ((((lon + 180) % 360) + 360) % 360) - 180;

export type Codecs = { readonly [Key in keyof Query]: Codec<Query[Key]> };

/** Of every key but `status`, which an organisation names the words of. */
const CODECS_OF_EVERY_ATLAS: Omit<Codecs, 'status'> = {
	ops: someOf(OPERATION_STATES, (state) => state, 'off', ['active']),
	institutions: oneOf(['on', 'off'], 'on'),
	field: {
		fallback: null,
		read: (text, known) => known.field(text)?.id,
		write: (field) => field ?? ''
	},
	stories: oneOf(['off', 'on'], 'off'),
	view: {
		fallback: null,
		read(text) {
			const parts = text.split(',');
			if (parts.length !== 3 || !parts.every((part) => NUMBER.test(part))) return undefined;
			const [lon = NaN, lat = NaN, zoom = NaN] = parts.map((part) => rounded(Number(part)));
			const legal =
				within(lon, -180, 180) && within(lat, -MAX_LATITUDE, MAX_LATITUDE) && within(zoom, ...ZOOM_RANGE);
			return legal ? { center: [lon, lat], zoom } : undefined;
		},
		write(view) {
			if (view === null) return '';
			const [lon, lat] = view.center;
			const numbers = [
				wrapped(lon),
				clamped(lat, -MAX_LATITUDE, MAX_LATITUDE),
				clamped(view.zoom, ...ZOOM_RANGE)
			];
			return numbers.map(rounded).join(',');
		}
	},
	projection: oneOf(['globe', 'flat'], 'globe')
};

/** Every key, in the order in which an address is written. */
export function codecsOf(statuses: readonly StatusWord[]): Codecs {
	const ids = statuses.map(({ id }) => id);
	const words = new Map(statuses.map(({ id, word }) => [id, word]));
	return { status: someOf(ids, (id) => words.get(id) ?? id, '', ids), ...CODECS_OF_EVERY_ATLAS };
}

/** The keys that codecs are of. */
export const keysOfCodecs = (codecs: Codecs): (keyof Query)[] => Object.keys(codecs) as (keyof Query)[];

/** How addresses of an atlas are read and written. */
export interface QueryGrammar {
	/** The query of an address without any. */
	readonly fallback: Query;
	/**
	 * Reads the query of an address. Never throws: a value that means nothing falls back to the
	 * default of its key, and unknown keys are left out of `canonical`.
	 */
	parse(given: URLSearchParams, known: KnownFields): ParsedQuery;
	/** Writes a query without `?`: numbers rounded, defaults left out, so that equal queries have one address. */
	write(query: Query): string;
}

/** The grammar of an organisation's addresses. */
export function queryGrammar(statuses: readonly StatusWord[]): QueryGrammar {
	const codecs = codecsOf(statuses);
	const keys = keysOfCodecs(codecs);
	/** A query of what each key is given; the codecs hold every key, so none is forgotten. */
	function queryOf(
		valueOf: <Key extends keyof Query>(key: Key, codec: Codec<Query[Key]>) => Query[Key]
	): Query {
		const value = <Key extends keyof Query>(key: Key): Query[Key] => valueOf(key, codecs[key]);
		return Object.fromEntries(keys.map((key) => [key, value(key)])) as unknown as Query;
	}
	/** `key=value`, or `null` where the value is the default. */
	function writeKey<Key extends keyof Query>(key: Key, query: Query): string | null {
		const codec: Codec<Query[Key]> = codecs[key];
		const text = codec.write(query[key]);
		return text === codec.write(codec.fallback) ? null : `${key}=${text}`;
	}
	const write = (query: Query): string =>
		keys
			.map((key) => writeKey(key, query))
			.filter((pair) => pair !== null)
			.join('&');
	return {
		fallback: queryOf((_, { fallback }) => fallback),
		parse(given, known) {
			const params = migrate(given);
			const query = queryOf((key, codec) => {
				const text = params.get(key);
				const isShort = text !== null && text.length <= LONGEST_VALUE;
				return (isShort ? codec.read(text, known) : undefined) ?? codec.fallback;
			});
			const canonical = write(query);
			const asGiven = [...given].map(([key, value]) => `${key}=${value}`).join('&');
			return { query, canonical, clean: asGiven === canonical };
		},
		write
	};
}
