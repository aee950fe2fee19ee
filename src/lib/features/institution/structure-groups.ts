import type { StructureNode, StructureQueries } from '$lib/atlas/structure';

/** How the parts of the structure are told: each group is one branch of the tree. */
export const STRUCTURE_GROUPS = [
	'chairpersonship',
	'decision-making-bodies',
	'secretariat',
	'institutions',
	/** The parliamentary assembly and the Court stand beside the institutions, not among them. */
	'beside',
	'training',
	'former-units'
] as const;
export type StructureGroupKind = (typeof STRUCTURE_GROUPS)[number];

export interface StructureGroup {
	readonly kind: StructureGroupKind;
	readonly nodes: readonly StructureNode[];
}

function groupOf(kind: StructureNode['kind']): StructureGroupKind {
	switch (kind) {
		case 'chairpersonship':
			return 'chairpersonship';
		case 'decision-making-body':
			return 'decision-making-bodies';
		case 'secretariat':
		case 'secretariat-unit':
			return 'secretariat';
		case 'institution':
			return 'institutions';
		case 'parliamentary-assembly':
		case 'court':
			return 'beside';
		case 'training':
			return 'training';
		case 'former-unit':
			return 'former-units';
		default: {
			const unknown: never = kind;
			throw new Error(`no group for the kind ${String(unknown)}`);
		}
	}
}

const isFormer = ({ kind }: StructureNode): boolean => kind === 'former-unit';

/** A node without the units that are no more, at any depth. */
const standing = (node: StructureNode): StructureNode => ({
	...node,
	parts: node.parts.filter((part) => !isFormer(part)).map(standing)
});

const formerOf = (node: StructureNode): readonly StructureNode[] =>
	isFormer(node) ? [node] : node.parts.flatMap(formerOf);

/** The structure as branches in their order, former units in one of their own; branches without any are left out. */
export function structureGroups(atlas: Pick<StructureQueries, 'structure'>): readonly StructureGroup[] {
	const trees = atlas.structure();
	const present = trees.filter((node) => !isFormer(node)).map(standing);
	return STRUCTURE_GROUPS.map((kind) => ({
		kind,
		nodes:
			kind === 'former-units'
				? trees.flatMap(formerOf)
				: present.filter((node) => groupOf(node.kind) === kind)
	})).filter(({ nodes }) => nodes.length > 0);
}
