import type { Citation, Source, Sourced } from '$lib/atlas/types';

/** The numbered marks that stand behind a fact: which sources of the page it has, and whether it is confirmed. */
export interface Marks {
	readonly numbers: readonly number[];
	readonly confirmed: boolean;
}

/** Marks of what is not confirmed and whose sources are named elsewhere. */
export const UNCONFIRMED: Marks = { numbers: [], confirmed: false };

/** A value with the marks that stand behind it. */
export interface Cited<Value> {
	readonly value: Value;
	readonly marks: Marks;
}

/** Numbers a page's sources in the order in which its facts name them. */
export interface Citations {
	/** Marks for a fact. Throws when a source id is not in the registry. */
	mark(sources: readonly string[], confirmed?: boolean): Marks;
	/** A fact with its marks. Throws like `mark`. */
	cite<Value>(fact: Sourced<Value>): Cited<Value>;
	/** Marks of several facts that are shown as one: confirmed only where all of them are. */
	markAll(citations: readonly Citation[]): Marks;
	/** The sources named so far, in the order of their numbers. */
	list(): readonly Source[];
}

export function createCitations(registry: readonly Source[]): Citations {
	const byId = new Map(registry.map((source) => [source.id, source]));
	const cited: Source[] = [];
	const numberOf = (id: string): number => {
		const source = byId.get(id);
		if (!source) throw new Error(`source "${id}" is not in sources.json`);
		const at = cited.indexOf(source);
		return at >= 0 ? at + 1 : cited.push(source);
	};
	const mark: Citations['mark'] = (sources, confirmed = true) => ({
		numbers: sources.map(numberOf),
		confirmed
	});
	return {
		mark,
		cite: ({ value, sources, confirmed }) => ({ value, marks: mark(sources, confirmed) }),
		markAll: (citations) =>
			mark(
				[...new Set(citations.flatMap(({ sources }) => sources))],
				citations.every(({ confirmed }) => confirmed)
			),
		list: () => cited
	};
}
