import { expect, test } from 'vitest';
import type { IndexedInstitution } from '$lib/atlas/atlas-index';
import { INDEX } from '$data/fixtures/small.fixture';
import { institution } from '$lib/atlas/ids.fixture';
import { institutionsBySeat, seatAnchor } from './institutions-by-seat';

const first = INDEX.institutions[0];
if (!first) throw new Error('the fixture has no institution');
const body = (id: string, seat: string, parent: string | null = null): IndexedInstitution => ({
	...first,
	id: institution(id),
	parent,
	seat
});
const seats = institutionsBySeat([
	body('part', 'Vienna', 'whole'),
	body('guest', 'Vienna', 'away'),
	body('whole', 'Vienna'),
	body('away', 'The Hague'),
	body('other', 'Geneva')
]);

test('the city with most bodies stands first, the others by name', () => {
	expect(seats.map(({ city }) => city)).toEqual(['Vienna', 'Geneva', 'The Hague']);
});

test('a part stands behind what it is a part of, where both sit in one city', () => {
	expect(seats[0]?.institutions.map(({ institution: { id }, part }) => [id, part])).toEqual([
		['guest', false],
		['whole', false],
		['part', true]
	]);
});

test('a city has an anchor of small letters', () => {
	expect(seatAnchor('The Hague')).toBe('the-hague');
});
