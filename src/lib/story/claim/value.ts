import type { PartialDate } from '../../atlas/types';

/** Kinds of things that a computed list holds. */
export type ListOf = 'land' | 'border' | 'operation' | 'meeting';

/** What a claim computes. */
export type Value =
	| { readonly kind: 'truth'; readonly holds: boolean }
	| { readonly kind: 'number'; readonly number: number; readonly unit: 'count' | 'kilometres' }
	| { readonly kind: 'list'; readonly of: ListOf; readonly ids: readonly string[] }
	/** A code says something to the computer only. */
	| { readonly kind: 'word'; readonly word: string; readonly isCode?: true }
	/** `doubt`: the atlas has the date without confirmation. */
	| { readonly kind: 'date'; readonly date: PartialDate; readonly doubt?: boolean };

/** A computed value, and the things of the map that it speaks of. */
export interface Computed {
	readonly value: Value;
	readonly about: readonly string[];
}
