import type { Atlas } from '$lib/atlas/atlas-index';
import type { GlossaryTerm, Source, TermPage } from '$lib/atlas/types';
import { m } from '$lib/i18n/paraglide/messages.js';
import { createCitations } from '../panel/citations';
import type { Marks } from '../panel/citations';

/** A page that a term leads to; a list is named by its section. */
export type TermPageView =
	Extract<TermPage, { kind: 'list' }> | (Exclude<TermPage, { kind: 'list' }> & { readonly name: string });

export interface TermView extends Pick<GlossaryTerm, 'id' | 'term'> {
	readonly definition: string;
	readonly marks: Marks;
	readonly seeAlso: readonly Pick<GlossaryTerm, 'id' | 'term'>[];
	readonly pages: readonly TermPageView[];
}

/** Everything that the glossary says. */
export interface GlossaryView {
	readonly terms: readonly TermView[];
	readonly sources: readonly Source[];
}

type Subjects = Pick<Atlas, 'operations' | 'activities' | 'institutions' | 'bodies' | 'meetings'>;

function pageView(page: TermPage, atlas: Subjects): TermPageView {
	switch (page.kind) {
		case 'list':
			return page;
		case 'operation': {
			const all = [...atlas.operations, ...atlas.activities];
			return { ...page, name: all.find(({ id }) => id === page.id)?.shortName ?? page.id };
		}
		case 'institution': {
			const all = [...atlas.institutions, ...atlas.bodies];
			return { ...page, name: all.find(({ id }) => id === page.id)?.name ?? page.id };
		}
		case 'meeting': {
			const meeting = atlas.meetings.find(({ id }) => id === page.id);
			return {
				...page,
				name: meeting ? m.meeting_title({ name: meeting.name, year: meeting.year }) : page.id
			};
		}
		default: {
			const unknown: never = page;
			throw new Error(`no such page: ${JSON.stringify(unknown)}`);
		}
	}
}

/** The terms in the alphabet's order, whatever the case of their first letter. */
export function glossaryView(atlas: Subjects & Pick<Atlas, 'areas' | 'glossary' | 'sources'>): GlossaryView {
	const citations = createCitations(atlas.sources);
	const byId = new Map(atlas.glossary.map((term) => [term.id, term]));
	const terms = atlas.glossary
		.toSorted((one, other) => one.term.localeCompare(other.term, 'en'))
		.map(({ id, term, definition, seeAlso, pages }) => ({
			id,
			term,
			definition: definition.value,
			marks: citations.mark(definition.sources, definition.confirmed),
			seeAlso: seeAlso
				.flatMap((other) => byId.get(other) ?? [])
				.map(({ id: see, term: name }) => ({ id: see, term: name })),
			pages: pages.map((page) => pageView(page, atlas))
		}));
	return { terms, sources: citations.list() };
}
