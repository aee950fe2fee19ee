import type { PartialDate } from '../../atlas/types';
import type { Lookup } from '../lookup';

/** One fact of a story's `facts.json`: what happened when, with its numbers and names. */
export interface StoryFact {
	readonly id: string;
	readonly date?: PartialDate | undefined;
	readonly until?: PartialDate | undefined;
	readonly values: Readonly<Record<string, string | number>>;
	/** Ids of the sources in the story's front matter. */
	readonly sources: readonly string[];
}

/** All that claims are computed from. */
export interface ClaimWorld {
	readonly lookup: Lookup;
	readonly facts: ReadonlyMap<string, StoryFact>;
	/** Hears of each fact that a claim uses. */
	readonly onFact: (fact: StoryFact) => void;
}
