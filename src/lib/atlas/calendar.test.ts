import { expect, it } from 'vitest';
import { createAtlas } from './atlas';
import { ATLAS, INDEX } from '$data/fixtures/small.fixture';
import { country, formerState, meetingKind } from './ids.fixture';

const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

it('meetings are found by the country of their place and by their kind', () => {
	expect(ids(ATLAS.meetingsIn(country('AUT')))).toEqual(['1990-vienna', '2024-vienna']);
	expect(ids(ATLAS.meetingsOfKind(meetingKind('councils')))).toEqual(['2024-vienna', '2025-warsaw']);
});

it('the Chair of a year is known, or it is said that it is not', () => {
	expect(ATLAS.chairOf(2026)?.chair).toBe('KGZ');
	expect(ATLAS.chairOf(2027)).toBeUndefined();
});

it('a country counts the Chairpersonships of the former State that its land belonged to', () => {
	const chairs = [{ year: 1990, chair: formerState('F-SUN') }, ...INDEX.chairs];
	const chaired = createAtlas({ ...INDEX, chairs });
	expect(chaired.chairpersonshipsOf(country('KGZ')).map(({ year }) => year)).toEqual([1990, 2026]);
});

it('a country belonged to the former States that held all of its land, not to those with a part of it', () => {
	expect(ids(ATLAS.formerStatesOf(country('TJK')))).toEqual(['F-SUN']);
	expect(ids(ATLAS.formerStatesOf(country('POL')))).toEqual([]);
});

it('a former State is drawn as the countries of today, a country as itself', () => {
	expect(ATLAS.landOf(formerState('F-SUN'))).toEqual(['KGZ', 'TJK', 'TKM', 'UZB']);
	expect(ATLAS.landOf(country('AUT'))).toEqual(['AUT']);
});

it('former States stand on the days of their statuses', () => {
	const names = (day: string) => ATLAS.formerStatesOn(day).map(({ state, standing }) => [state.id, standing]);
	expect(names('1990-10-02')).toEqual([
		['F-DDR', 'participating'],
		['F-SUN', 'participating']
	]);
	expect(names('1990-10-03')).toEqual([['F-SUN', 'participating']]);
	expect(names('1991-12-26')).toEqual([]);
});

it('where a country with a status continued the seat, the former State is not counted beside it', () => {
	const [other, union] = INDEX.formerStates;
	if (!union || !other) throw new Error('the fixture has no former State');
	const formerStates = [{ ...union, continuedBy: country('AUT') }, other];
	const continued = createAtlas({ ...INDEX, formerStates });
	expect(continued.formerStatesOn('1980-12-31').map(({ state }) => state.id)).toEqual(['F-DDR']);
});
