import type { AtlasIndex, IndexedBody, IndexedInstitution } from './atlas-index';
import { INSTITUTION_KINDS } from './types';
import type { CountryId, InstitutionId } from './types';

/** A part of the structure, with its own parts. */
export interface StructureNode extends Pick<IndexedInstitution, 'id' | 'name' | 'abbreviation'> {
	readonly kind: IndexedBody['kind'] | IndexedInstitution['kind'];
	/** What it is a part of: an institution, or an operation, which is no node of the tree. */
	readonly parent: string | null;
	/** `null` where it has no seat: a body that meets, or a unit that is no more. */
	readonly seat: string | null;
	/** Who does the work of a former unit today. */
	readonly successor: InstitutionId | null;
	readonly parts: readonly StructureNode[];
}

/** Questions about the bodies of the organisation. */
export interface StructureQueries {
	institution(id: string): IndexedInstitution | undefined;
	/** A body that meets, or a unit that is no more. */
	body(id: string): IndexedBody | undefined;
	institutionsIn(country: CountryId): readonly IndexedInstitution[];
	/** The whole structure as trees, in the order of INSTITUTION_KINDS; former units stand last in their parent. */
	structure(): readonly StructureNode[];
}

type Part = Omit<StructureNode, 'parts'>;

/** Answers questions about institutions and bodies from the light index. */
export function structureQueries(index: AtlasIndex): StructureQueries {
	const institutions = new Map<string, IndexedInstitution>(
		index.institutions.map((institution) => [institution.id, institution])
	);
	const bodies = new Map<string, IndexedBody>(index.bodies.map((body) => [body.id, body]));

	function structure(): readonly StructureNode[] {
		const withoutSeat = index.bodies.map((body): Part => ({ ...body, seat: null }));
		const parts: readonly Part[] = [
			...withoutSeat.filter(({ kind }) => kind !== 'former-unit'),
			...index.institutions.map(({ id, name, abbreviation, kind, parent, seat }): Part => ({
				id,
				name,
				abbreviation,
				kind,
				parent,
				seat,
				successor: null
			})),
			...withoutSeat.filter(({ kind }) => kind === 'former-unit')
		];
		const place = ({ kind }: Part): number =>
			kind === 'former-unit' ? INSTITUTION_KINDS.length : INSTITUTION_KINDS.indexOf(kind);
		const known = new Set<string>(parts.map(({ id }) => id));
		const nodeOf = (part: Part): StructureNode => ({
			...part,
			parts: parts.filter(({ parent }) => parent === part.id).map(nodeOf)
		});
		return parts
			.filter(({ parent }) => parent === null || !known.has(parent))
			.sort((one, other) => place(one) - place(other))
			.map(nodeOf);
	}

	return {
		institution: (id) => institutions.get(id),
		body: (id) => bodies.get(id),
		institutionsIn: (id) => index.institutions.filter(({ country }) => country === id),
		structure
	};
}
