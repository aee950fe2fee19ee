import { expect, test } from 'vitest';
import type { StructureNode } from '$lib/atlas/structure';
import type { InstitutionId } from '$lib/atlas/types';
import { structureGroups } from './structure-groups';

const node = (
	id: string,
	kind: StructureNode['kind'],
	parts: readonly StructureNode[] = []
): StructureNode => ({
	id: id as InstitutionId,
	name: id,
	abbreviation: null,
	kind,
	parent: null,
	seat: 'Vienna',
	successor: null,
	parts
});
const groups = structureGroups({
	structure: () => [
		node('chair', 'chairpersonship'),
		node('summit', 'decision-making-body'),
		node('council', 'decision-making-body'),
		node('secretariat', 'secretariat', [node('unit', 'secretariat-unit'), node('old unit', 'former-unit')]),
		node('office', 'institution'),
		node('assembly', 'parliamentary-assembly', [node('liaison', 'parliamentary-assembly')]),
		node('court', 'court')
	]
});
const idsOf = (kind: string): string[] =>
	groups.find((group) => group.kind === kind)?.nodes.map(({ id }) => id) ?? [];

test('the structure is told in its order, former units last, and no branch is empty', () => {
	expect(groups.map(({ kind }) => kind)).toEqual([
		'chairpersonship',
		'decision-making-bodies',
		'secretariat',
		'institutions',
		'beside',
		'former-units'
	]);
});

test('the assembly and the court stand beside the institutions, not among them', () => {
	expect(idsOf('institutions')).toEqual(['office']);
	expect(idsOf('beside')).toEqual(['assembly', 'court']);
});

test('a unit that is no more stands with the former ones and not in its parent', () => {
	expect(idsOf('former-units')).toEqual(['old unit']);
	const secretariat = groups.find(({ kind }) => kind === 'secretariat')?.nodes[0];
	expect(secretariat?.parts.map(({ id }) => id)).toEqual(['unit']);
});
