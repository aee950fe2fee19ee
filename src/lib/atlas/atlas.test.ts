import { describe, expect, it, test } from 'vitest';
import { borderIdOf, createAtlas, standingOf } from './atlas';
import type { IndexedStatus } from './atlas-index';
import { ATLAS, INDEX } from '$data/fixtures/small.fixture';
import { border, country } from './ids.fixture';

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

describe('standingOf', () => {
	const statuses: readonly IndexedStatus[] = [
		{ status: 'participating', from: '1973-06-25', to: '1992-07' },
		{ status: 'suspended', from: '1992-07-08', to: '2000' }
	];

	test.each([
		['1973-06-24', 'outside'],
		['1973-06-25', 'participating'],
		['1992-07-07', 'participating'],
		['1992-07-08', 'suspended'],
		['1999-12-31', 'suspended'],
		['2001-01-01', 'outside']
	] as const)('on %s it is %s; the later interval holds where two meet', (day, standing) => {
		expect(standingOf(statuses, day)).toBe(standing);
	});
});

describe('the atlas', () => {
	it('finds a country by its id and by its slug', () => {
		expect(ATLAS.countryBySlug('tajikistan')).toBe(ATLAS.country('TJK'));
	});

	it('knows a status of today, and of an earlier day', () => {
		expect([ATLAS.statusOn(country('MNG')), ATLAS.statusOn(country('MNG'), '2012-11-20')]).toEqual([
			'participating',
			'asian-partner'
		]);
	});

	it('holds a land that it has no status of to be outside', () => {
		expect(ATLAS.statusOn(country('XKX'))).toBe('outside');
	});

	it('lets a dependency stand as its State does', () => {
		expect(ATLAS.statusOn(country('GRL'))).toBe('participating');
	});

	it('groups countries by the status of a day', () => {
		expect(ids(ATLAS.holdersOf('asian-partner', '2005-12-31'))).toEqual(['AFG', 'JPN', 'MNG']);
	});

	it('tells the operations in a country that work on a day', () => {
		const there = country('TJK');
		expect([ids(ATLAS.operationsIn(there)), ids(ATLAS.operationsIn(there, '2005-12-31'))]).toEqual([
			['programme-office-in-dushanbe'],
			['centre-in-dushanbe']
		]);
	});

	it('tells the institutions in a country', () => {
		expect(ids(ATLAS.institutionsIn(country('POL')))).toEqual(['odihr']);
	});

	it('tells the dependencies of a State', () => {
		expect(ids(ATLAS.dependenciesOf(country('DNK')))).toEqual(['GRL', 'X-HANS']);
	});

	it('lists neighbours by the length of the border, longest first', () => {
		expect(ATLAS.neighbours(country('TJK'))).toEqual(['AFG', 'UZB', 'KGZ', 'CHN']);
	});

	it('counts Kosovo and borders through dependencies in no list of neighbours', () => {
		expect([...ATLAS.neighbours(country('SRB')), ...ATLAS.neighbours(country('DNK'))]).toEqual([]);
	});

	it('finds the border of two countries in either order', () => {
		expect(ATLAS.borderBetween(country('TJK'), country('AFG'))).toBe(ATLAS.border('AFG-TJK'));
	});

	it('takes a border id apart whose sides hold hyphens themselves', () => {
		expect(ATLAS.sidesOf(border('DNK-X-HANS'))).toEqual(['DNK', 'X-HANS']);
	});

	it('makes the border id of two countries in alphabetical order', () => {
		expect(borderIdOf(country('X-HANS'), country('DNK'))).toBe('DNK-X-HANS');
	});

	test.each([
		['TJK', 'Tajikistan'],
		['CHN', 'China'],
		['mission-to-serbia', 'Mission to Serbia'],
		['secretariat', 'Secretariat'],
		['programme-in-dushanbe', 'Programme in Dushanbe'],
		['council', 'Council'],
		['elections', 'Elections'],
		['2024-vienna', 'Vienna Council'],
		['F-SUN', 'Union of Soviet Socialist Republics'],
		['panji-poyon-bridge', 'Panji Poyon bridge']
	])('names %s "%s"', (id, name) => {
		expect(ATLAS.nameOf(id)).toBe(name);
	});

	it('refuses to name what it does not know', () => {
		expect(() => ATLAS.nameOf('QQQ')).toThrow('"QQQ"');
	});

	it('refuses an index with a border of an unknown land', () => {
		const borders = [{ id: border('AFG-QQQ'), mapKm: 1, publishedKm: 1, kind: 'home' }] as const;
		expect(() => createAtlas({ ...INDEX, borders })).toThrow('"AFG-QQQ"');
	});
});
