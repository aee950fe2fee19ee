import { expect, test } from 'vitest';
import { bordersBetween, homeBorders } from './home-borders';
import type { Border, BorderId, CountryId } from './types';

function border(id: string, kind: Border['kind'] = 'home', mapKm: number | null = 10): Border {
	const [one = '', other = ''] = id.split('-');
	return {
		id: id as BorderId,
		countries: [one as CountryId, other as CountryId],
		mapKm,
		published: null,
		kind
	};
}
const is =
	(...ids: string[]) =>
	(land: CountryId): boolean =>
		ids.includes(land);
const ids = (borders: readonly Border[]): string[] => borders.map(({ id }) => id);

const BORDERS = [
	border('AFG-IND', 'home', null),
	border('AFG-TJK'),
	border('BRA-GUF', 'dependency'),
	border('KGZ-TJK'),
	border('SRB-XKX', 'boundary')
];

test('a border without a line on the map is a border', () => {
	expect(ids(bordersBetween(BORDERS, is('AFG'), () => true))).toEqual(['AFG-IND', 'AFG-TJK']);
});

test('the side that is asked for may stand first or second in the id', () => {
	expect(ids(bordersBetween(BORDERS, is('TJK'), () => true))).toEqual(['AFG-TJK', 'KGZ-TJK']);
});

test('both sides of a border may be of one kind', () => {
	expect(ids(bordersBetween(BORDERS, is('KGZ', 'TJK'), is('KGZ', 'TJK')))).toEqual(['KGZ-TJK']);
});

test('borders of dependencies and the boundary of Kosovo are no home borders', () => {
	expect(ids(homeBorders(BORDERS))).toEqual(['AFG-IND', 'AFG-TJK', 'KGZ-TJK']);
	expect(bordersBetween(BORDERS, is('SRB', 'BRA'), () => true)).toEqual([]);
});
