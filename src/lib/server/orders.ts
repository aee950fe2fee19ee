import type { StructureNode } from '$lib/atlas/structure';
import { fieldsView } from '$lib/features/field/fields-view';
import { structureGroups } from '$lib/features/institution/structure-groups';
import { operationsView } from '$lib/features/operation/operations-view';
import { partnershipsOf } from '$lib/features/partnership/partnership-view';
import { holders } from '$lib/features/partnership/partnership-name';
import type { PageLink } from '$lib/features/shell/beside';
import { atlas } from './atlas';
import { model } from './model';

/** Field operations and what stands beside them, in the order of their index. */
export function operationsInOrder(): readonly PageLink[] {
	const { active, closed, activities } = operationsView(atlas);
	return [
		...active,
		...closed.flatMap(({ rows }) => rows),
		...activities.programme,
		...activities['related-activity']
	].map(({ id, name, sign }) => ({ slug: id, label: name + sign }));
}

/** Institutions and bodies as the tree of the structure is read, from top to bottom. */
export function bodiesInOrder(): readonly PageLink[] {
	const withParts = (node: StructureNode): PageLink[] => [
		{ slug: node.id, label: node.name },
		...node.parts.flatMap(withParts)
	];
	return structureGroups(model).flatMap(({ nodes }) => nodes.flatMap(withParts));
}

/** Fields of work, dimension after dimension. */
export const fieldsInOrder = (): readonly PageLink[] =>
	fieldsView(atlas, model).groups.flatMap(({ fields }) =>
		fields.map(({ id, name }) => ({ slug: id, label: name }))
	);

/** The partnerships; named in the language of the page. */
export const partnershipsInOrder = (): readonly PageLink[] =>
	partnershipsOf(model).map(({ slug, status }) => ({ slug, label: holders(status) }));
