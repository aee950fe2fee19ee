import { expect, test } from 'vitest';
import { WORLD } from '$data/fixtures/small.fixture';
import { correctionsView } from './corrections-view';

const subjectOf = (page: string): unknown => {
	const correction = { id: 'one', date: '2026-01-01', page, was: 'A', is: 'B', sources: [] };
	return correctionsView({ ...WORLD, corrections: [correction] }).corrections[0]?.subject;
};

test('a correction is headed by the name of what its page is about', () => {
	const [operation] = WORLD.operations;
	expect(subjectOf(`/operations/${operation?.id ?? ''}/`)).toEqual({ kind: 'record', name: operation?.name });
});

test('a correction of a page that lists many is headed by the name of that part of the site', () => {
	expect(subjectOf('/glossary/')).toEqual({ kind: 'list', section: 'glossary' });
	expect(subjectOf('/')).toEqual({ kind: 'list', section: 'map' });
});

test('no correction is headed by a bare address', () => {
	expect(() => subjectOf('/elsewhere/')).toThrow('no part of the site');
});
