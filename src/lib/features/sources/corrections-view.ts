import type { Atlas } from '$lib/atlas/atlas-index';
import type { Correction, Omission, Source } from '$lib/atlas/types';
import { createCitations } from '../panel/citations';
import type { Marks } from '../panel/citations';

/** What the page about sources says of faults and gaps. */
export interface CorrectionsView {
	readonly corrections: readonly (Pick<Correction, 'id' | 'date' | 'page' | 'was' | 'is'> & {
		/** Of what the page is about; its address where that has no name. */
		readonly name: string;
		readonly marks: Marks;
	})[];
	readonly omissions: readonly (Pick<Omission, 'id' | 'name' | 'reason' | 'where' | 'website'> & {
		readonly marks: Marks;
	})[];
	readonly sources: readonly Source[];
}

/** Corrections, the latest first, and what the atlas leaves out, with their sources numbered. */
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
	>
): CorrectionsView {
	const citations = createCitations(atlas.sources);
	const named = [
		...atlas.countries.map(({ slug, name }) => ({ slug, name })),
		...[atlas.operations, atlas.activities, atlas.institutions, atlas.bodies, atlas.fields, atlas.meetings]
			.flat()
			.map(({ id, name }) => ({ slug: id, name }))
	];
	const nameOf = (page: string): string => named.find(({ slug }) => page.endsWith(`/${slug}/`))?.name ?? page;
	return {
		corrections: atlas.corrections.map(({ id, date, page, was, is, sources }) => ({
			id,
			date,
			page,
			name: nameOf(page),
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
