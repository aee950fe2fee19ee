import type { Atlas } from '$lib/atlas/atlas-index';
import type {
	Body,
	FieldId,
	Institution,
	InstitutionId,
	InstitutionKind,
	MeetingKindId,
	PartialDate,
	Source
} from '$lib/atlas/types';
import type { PersonView } from '../chair/chairs-view';
import { createCitations } from '../panel/citations';
import type { Citations, Cited, Marks } from '../panel/citations';
import { holdersView } from '../office-holders';

/** A link to another body: its parent, one of its parts, its successor. */
export interface BodyLink {
	readonly kind: 'institution' | 'operation';
	readonly id: string;
	readonly name: string;
}

type FieldLinkList = Cited<readonly { readonly id: FieldId; readonly name: string }[]>;

/** Everything that the page of an institution, a body that meets or a former unit says. */
export interface InstitutionView {
	readonly id: InstitutionId;
	readonly name: string;
	readonly named: Marks | null;
	readonly abbreviation: string | null;
	readonly kind: InstitutionKind | 'former-unit';
	readonly role: Cited<string>;
	/** `null` where it has no seat of its own. */
	readonly seat: {
		readonly city: string;
		readonly country: { readonly name: string; readonly slug: string | null };
		readonly marks: Marks;
	} | null;
	readonly address: Cited<string> | null;
	readonly established: Cited<PartialDate> | null;
	readonly ended: Cited<PartialDate> | null;
	readonly successor: Cited<BodyLink> | null;
	readonly parent: BodyLink | null;
	readonly parts: readonly BodyLink[];
	/** Units that were parts of it and are no more. */
	readonly formerParts: readonly BodyLink[];
	/** The name of the kind of meeting in which it meets, where it is a body that meets. */
	readonly meetings: { readonly id: MeetingKindId; readonly name: string } | null;
	/** Who holds or held the office, as far as that was read. */
	readonly holders: readonly PersonView[];
	/** Who speaks or spoke for the Chair, by the land or subject. */
	readonly representatives: readonly { readonly office: string; readonly persons: readonly PersonView[] }[];
	/** Fields of work that it leads. */
	readonly leads: FieldLinkList | null;
	/** Fields that it works in and does not lead. */
	readonly worksIn: FieldLinkList | null;
	readonly website: string | null;
	readonly note: string | null;
	readonly sources: readonly Source[];
}

/**
 * What the page of an institution or another body says.
 * @throws when the id is neither of the atlas.
 */
export function institutionView(atlas: Atlas, id: string): InstitutionView {
	const institution = atlas.institutions.find((one) => one.id === id);
	const body = atlas.bodies.find((one) => one.id === id);
	const subject = institution ?? body;
	if (!subject) throw new Error(`"${id}" is no institution or body of the atlas`);
	const citations = createCitations(atlas.sources);
	const role = citations.cite(subject.role);
	const view = {
		id: subject.id,
		name: subject.name,
		abbreviation: subject.abbreviation,
		kind: subject.kind,
		role,
		...(institution ? seatPart(atlas, institution, citations) : NO_SEAT),
		established: subject.established && citations.cite(subject.established),
		...(body ? bodyPart(atlas, body, citations) : NO_BODY),
		parent: parentOf(atlas, institution?.parent ?? (body?.kind === 'former-unit' ? body.parent : null)),
		parts: atlas.institutions.filter(({ parent }) => parent === subject.id).map(linkTo),
		formerParts: atlas.bodies
			.filter((one) => one.kind === 'former-unit' && one.parent === subject.id)
			.map(linkTo),
		holders: holdersView(institution?.holders, citations),
		representatives: representativesOf(institution, citations),
		...fieldsPart(atlas, subject.id, institution, citations),
		website: subject.website,
		note: subject.note ?? null
	};
	const sources = citations.list();
	return { ...view, sources };
}

const NO_SEAT = { named: null, seat: null, address: null } as const;
const NO_BODY = { ended: null, successor: null, meetings: null } as const;

const linkTo = ({ id, name }: Institution | Body): BodyLink => ({ kind: 'institution', id, name });

function representativesOf(
	institution: Institution | undefined,
	citations: Citations
): InstitutionView['representatives'] {
	const all = institution?.representatives ?? [];
	return [...new Set(all.map(({ office }) => office))].map((office) => ({
		office,
		persons: holdersView(
			all.filter((one) => one.office === office),
			citations
		)
	}));
}

function seatPart(atlas: Atlas, institution: Institution, { mark, cite }: Citations) {
	const country = atlas.countries.find(({ id }) => id === institution.country);
	const { named, located } = institution;
	return {
		named: mark(named.sources, named.confirmed),
		seat: {
			city: institution.seat,
			country: { name: country?.name ?? institution.country, slug: country?.slug ?? null },
			marks: mark(located.sources, located.confirmed)
		},
		address: institution.address && cite(institution.address)
	};
}

function bodyPart(atlas: Atlas, body: Body, { cite, mark }: Citations) {
	if (body.kind === 'decision-making-body') {
		const kind = atlas.meetingKinds.find(({ id }) => id === body.meetings);
		return { ended: null, successor: null, meetings: kind ? { id: kind.id, name: kind.name } : null };
	}
	const { ended, successor } = body;
	const heir = atlas.institutions.find(({ id }) => id === successor.value);
	return {
		ended: ended && cite(ended),
		successor: heir ? { value: linkTo(heir), marks: mark(successor.sources, successor.confirmed) } : null,
		meetings: null
	};
}

function parentOf(atlas: Atlas, id: string | null): BodyLink | null {
	const institution = atlas.institutions.find((one) => one.id === id);
	if (institution) return linkTo(institution);
	const operation = atlas.operations.find((one) => one.id === id);
	return operation ? { kind: 'operation', id: operation.id, name: operation.name } : null;
}

function fieldsPart(
	atlas: Atlas,
	id: InstitutionId,
	institution: Institution | undefined,
	citations: Citations
): Pick<InstitutionView, 'leads' | 'worksIn'> {
	const led = atlas.fields.filter(({ lead }) => lead.value.includes(id));
	const work = institution?.fieldsOfWork;
	const others = atlas.fields.filter((field) => work?.value.includes(field.id) && !led.includes(field));
	const named = (fields: Atlas['fields']): FieldLinkList['value'] =>
		fields.map((field) => ({ id: field.id, name: field.name }));
	return {
		leads:
			led.length > 0 ? { value: named(led), marks: citations.markAll(led.map(({ lead }) => lead)) } : null,
		worksIn:
			work && others.length > 0
				? { value: named(others), marks: citations.mark(work.sources, work.confirmed) }
				: null
	};
}
