import type { Atlas } from '$lib/atlas/atlas-index';
import { KOSOVO } from '$lib/atlas/kosovo';
import type { GlossaryTerm, Source } from '$lib/atlas/types';
import { createCitations } from '../citations';
import type { Marks } from '../citations';

export interface TermView extends Pick<GlossaryTerm, 'id' | 'term'> {
	readonly definition: string;
	readonly marks: Marks;
	readonly seeAlso: readonly Pick<GlossaryTerm, 'id' | 'term'>[];
}

/** Everything that the glossary says. */
export interface GlossaryView {
	readonly terms: readonly TermView[];
	readonly sources: readonly Source[];
	/** True when a definition names Kosovo, so that the page carries its note. */
	readonly namesKosovo: boolean;
}

/** The terms in the alphabet's order, whatever the case of their first letter. */
export function glossaryView(atlas: Pick<Atlas, 'areas' | 'glossary' | 'sources'>): GlossaryView {
	const citations = createCitations(atlas.sources);
	const byId = new Map(atlas.glossary.map((term) => [term.id, term]));
	const terms = atlas.glossary
		.toSorted((one, other) => one.term.localeCompare(other.term, 'en'))
		.map(({ id, term, definition, seeAlso }) => ({
			id,
			term,
			definition: definition.value,
			marks: citations.mark(definition.sources, definition.confirmed),
			seeAlso: seeAlso
				.flatMap((other) => byId.get(other) ?? [])
				.map(({ id: see, term: name }) => ({ id: see, term: name }))
		}));
	const kosovo = atlas.areas.find(({ id }) => id === KOSOVO)?.name;
	return {
		terms,
		sources: citations.list(),
		namesKosovo: kosovo !== undefined && terms.some(({ definition }) => definition.includes(kosovo))
	};
}
