import type { Atlas } from '$lib/atlas/atlas-index';
import type { InstitutionId, InstitutionKind, PartialDate, Source } from '$lib/atlas/types';
import { createCitations } from '../citations';
import type { Marks } from '../citations';

/** A link to another body: its parent or one of its parts. */
export interface BodyLink {
	readonly kind: 'institution' | 'operation';
	readonly id: string;
	readonly name: string;
}

/** Everything that the page of an institution or body says. */
export interface InstitutionView {
	readonly id: InstitutionId;
	readonly name: string;
	readonly abbreviation: string | null;
	readonly kind: InstitutionKind;
	readonly seat: string;
	readonly country: { readonly name: string; readonly slug: string | null };
	readonly pointApproximate: boolean;
	readonly established: { readonly value: PartialDate; readonly marks: Marks } | null;
	readonly role: { readonly value: string; readonly marks: Marks };
	readonly parent: BodyLink | null;
	readonly parts: readonly BodyLink[];
	readonly website: string | null;
	readonly note: string | null;
	readonly sources: readonly Source[];
}

/**
 * What the page of an institution says.
 * @throws when the id is not an institution of the atlas.
 */
export function institutionView(atlas: Atlas, id: string): InstitutionView {
	const institution = atlas.institutions.find((one) => one.id === id);
	if (!institution) throw new Error(`"${id}" is no institution of the atlas`);
	const citations = createCitations(atlas.sources);
	const country = atlas.countries.find((one) => one.id === institution.country);
	const parentInstitution = atlas.institutions.find((one) => one.id === institution.parent);
	const parentOperation = atlas.operations.find((one) => one.id === institution.parent);
	const role = {
		value: institution.role.value,
		marks: citations.mark(institution.role.sources, institution.role.confirmed)
	};
	const { established } = institution;
	return {
		id: institution.id,
		name: institution.name,
		abbreviation: institution.abbreviation,
		kind: institution.kind,
		seat: institution.seat,
		country: { name: country?.name ?? institution.country, slug: country?.slug ?? null },
		pointApproximate: institution.pointApproximate,
		role,
		established: established
			? { value: established.value, marks: citations.mark(established.sources, established.confirmed) }
			: null,
		parent: parentInstitution
			? { kind: 'institution', id: parentInstitution.id, name: parentInstitution.name }
			: parentOperation
				? { kind: 'operation', id: parentOperation.id, name: parentOperation.name }
				: null,
		parts: atlas.institutions
			.filter((one) => one.parent === institution.id)
			.map((one) => ({ kind: 'institution', id: one.id, name: one.name })),
		website: institution.website,
		note: institution.note ?? null,
		sources: citations.list()
	};
}
