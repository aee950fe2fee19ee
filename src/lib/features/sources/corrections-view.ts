import type { Atlas } from '$lib/atlas/atlas-index';
import type { Correction, Omission, Source } from '$lib/atlas/types';
import { createCitations } from '../citations';
import type { Marks } from '../citations';

/** What the page about sources says of faults and gaps. */
export interface CorrectionsView {
	readonly corrections: readonly (Pick<Correction, 'id' | 'date' | 'page' | 'was' | 'is'> & {
		readonly marks: Marks;
	})[];
	readonly omissions: readonly (Pick<Omission, 'id' | 'name' | 'reason' | 'where' | 'website'> & {
		readonly marks: Marks;
	})[];
	readonly sources: readonly Source[];
}

/** Corrections, the latest first, and what the atlas leaves out, with their sources numbered. */
export function correctionsView(
	atlas: Pick<Atlas, 'corrections' | 'omissions' | 'sources'>
): CorrectionsView {
	const citations = createCitations(atlas.sources);
	return {
		corrections: atlas.corrections.map(({ id, date, page, was, is, sources }) => ({
			id,
			date,
			page,
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
