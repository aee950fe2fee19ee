import type { Source } from '$lib/atlas/types';

/** The numbered marks that stand behind a fact: which sources of the page it has, and whether it is confirmed. */
export interface Marks {
	readonly numbers: readonly number[];
	readonly confirmed: boolean;
}

/** Numbers a page's sources in the order in which its facts name them. */
export interface Citations {
	/** Marks for a fact. Throws when a source id is not in the registry. */
	mark(sources: readonly string[], confirmed?: boolean): Marks;
	/** The sources named so far, in the order of their numbers. */
	list(): readonly Source[];
}

export function createCitations(registry: readonly Source[]): Citations {
	const byId = new Map(registry.map((source) => [source.id, source]));
	const cited: Source[] = [];
	const numberOf = (id: string): number => {
		const source = byId.get(id);
		if (!source) throw new Error(`source "${id}" is not in data/sources.json`);
		const at = cited.indexOf(source);
		return at >= 0 ? at + 1 : cited.push(source);
	};
	return {
		mark: (sources, confirmed = true) => ({ numbers: sources.map(numberOf), confirmed }),
		list: () => cited
	};
}
