import type { Atlas } from '$lib/atlas/atlas-index';
import type { Correction, Omission, Source } from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Marks } from '../panel/citations';
import { sectionOf } from '../shell/section';
import type { Section } from '../shell/section';

/** What a corrected page is about: one record, or a list that is a part of the site. */
export type Subject =
	{ readonly kind: 'record'; readonly name: string } | { readonly kind: 'list'; readonly section: Section };

/** What the page about sources says of faults and gaps. */
export interface CorrectionsView {
	readonly corrections: readonly (Pick<Correction, 'id' | 'date' | 'page' | 'was' | 'is'> & {
		readonly subject: Subject;
		readonly marks: Marks;
	})[];
	readonly omissions: readonly (Pick<Omission, 'id' | 'name' | 'reason' | 'where' | 'website'> & {
		readonly marks: Marks;
	})[];
	readonly sources: readonly Source[];
}

/**
 * Corrections, the latest first, and what the atlas leaves out, with their sources numbered.
 * @param stories whose pages may have been corrected, too
 * @throws when a corrected page is of no part of the site: its heading would be a bare address.
 */
export function correctionsView(
	atlas: Pick<
		Atlas,
		| 'corrections'
		| 'omissions'
		| 'sources'
		| 'countries'
		| 'operations'
		| 'activities'
		| 'institutions'
		| 'bodies'
		| 'fields'
		| 'meetings'
	>,
	stories: readonly { readonly slug: string; readonly title: string }[] = []
): CorrectionsView {
	const citations = createCitations(atlas.sources);
	const named = [
		...stories.map(({ slug, title }) => ({ slug: `stories/${slug}`, name: title })),
		...atlas.countries.map(({ slug, name }) => ({ slug, name })),
		...[atlas.operations, atlas.activities, atlas.institutions, atlas.bodies, atlas.fields, atlas.meetings]
			.flat()
			.map(({ id, name }) => ({ slug: id, name }))
	];
	const subjectOf = (page: string): Subject => {
		const record = named.find(({ slug }) => page.endsWith(`/${slug}/`));
		if (record) return { kind: 'record', name: record.name };
		const section = sectionOf(page);
		if (section === null) throw new Error(`a correction is of ${page}, which is no part of the site`);
		return { kind: 'list', section };
	};
	return {
		corrections: atlas.corrections.map(({ id, date, page, was, is, sources }) => ({
			id,
			date,
			page,
			subject: subjectOf(page),
			was,
			is,
			marks: citations.mark(sources)
		})),
		omissions: atlas.omissions.map(({ id, name, reason, where, website, sources }) => ({
			id,
			name,
			reason,
			where,
			website,
			marks: citations.mark(sources)
		})),
		sources: citations.list()
	};
}
