import type { Atlas } from '$lib/atlas/atlas-index';
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
}

/** The terms in the alphabet's order, whatever the case of their first letter. */
export function glossaryView(atlas: Pick<Atlas, 'glossary' | 'sources'>): GlossaryView {
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
	return { terms, sources: citations.list() };
}
