import { expect, it } from 'vitest';
import { createAtlas } from './atlas';
import { INDEX } from '$data/fixtures/small.fixture';
import { country, institution } from './ids.fixture';
import type { StructureNode } from './structure';

const outline = (nodes: readonly StructureNode[]): readonly unknown[] =>
	nodes.map(({ id, parts }) => (parts.length === 0 ? id : [id, ...outline(parts)]));

it('the structure is told kind by kind, each body with its parts, former units last', () => {
	const index = {
		...INDEX,
		institutions: [
			...INDEX.institutions,
			{
				id: institution('police-department'),
				name: 'Police Department',
				abbreviation: null,
				kind: 'secretariat-unit' as const,
				parent: 'secretariat',
				seat: 'Vienna',
				country: country('AUT'),
				point: [16.37, 48.21] as const
			}
		]
	};
	expect(outline(createAtlas(index).structure())).toEqual([
		'council',
		['secretariat', 'police-department', 'police-unit'],
		'odihr',
		'freedom-of-the-media'
	]);
});

it('a part of an operation stands by itself, and keeps the name of what it belongs to', () => {
	const [odihr, secretariat] = INDEX.institutions;
	if (!odihr || !secretariat) throw new Error('the fixture has too few institutions');
	const institutions = [{ ...odihr, parent: 'mission-to-serbia' }, secretariat];
	const nodes = createAtlas({ ...INDEX, institutions }).structure();
	expect(nodes.find(({ id }) => id === odihr.id)?.parent).toBe('mission-to-serbia');
});

it('a former unit tells who does its work today', () => {
	expect(createAtlas(INDEX).body('police-unit')?.successor).toBe('secretariat');
});
