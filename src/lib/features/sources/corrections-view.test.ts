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

test('a correction of a story is headed by its title', () => {
	const correction = {
		id: 'one',
		date: '2026-01-01',
		page: '/stories/a-walk/',
		was: 'A',
		is: 'B',
		sources: []
	};
	const view = correctionsView({ ...WORLD, corrections: [correction] }, [
		{ slug: 'a-walk', title: 'A walk' }
	]);
	expect(view.corrections[0]?.subject).toEqual({ kind: 'record', name: 'A walk' });
});

test('a correction of a country is not headed by the title of a story that is called so', () => {
	const [country] = WORLD.countries;
	const page = `/countries/${country?.slug ?? ''}/`;
	const correction = { id: 'one', date: '2026-01-01', page, was: 'A', is: 'B', sources: [] };
	const story = { slug: country?.slug ?? '', title: 'A walk' };
	const view = correctionsView({ ...WORLD, corrections: [correction] }, [story]);
	expect(view.corrections[0]?.subject).toEqual({ kind: 'record', name: country?.name });
});

test('a correction of a page that lists many is headed by the name of that part of the site', () => {
	expect(subjectOf('/glossary/')).toEqual({ kind: 'list', section: 'glossary' });
	expect(subjectOf('/')).toEqual({ kind: 'list', section: 'map' });
});

test('no correction is headed by a bare address', () => {
	expect(() => subjectOf('/elsewhere/')).toThrow('no part of the site');
});
