import { expect, it } from 'vitest';
import { createAtlas } from './atlas';
import { FIXTURE_INDEX, country, formerState, meetingKind } from './index.fixture';

const atlas = createAtlas(FIXTURE_INDEX);
const ids = (items: readonly { readonly id: string }[]): readonly string[] => items.map(({ id }) => id);

it('meetings are found by the country of their place and by their kind', () => {
	expect(ids(atlas.meetingsIn(country('AUT')))).toEqual(['2000-vienna']);
	expect(ids(atlas.meetingsOfKind(meetingKind('councils')))).toEqual(['2000-vienna', '2006-warsaw']);
});

it('the Chair of a year is known, or it is said that it is not', () => {
	expect(atlas.chairOf(2026)?.chair).toBe('KGZ');
	expect(atlas.chairOf(2027)).toBeUndefined();
});

it('a country counts the Chairpersonships of the former State that its land belonged to', () => {
	expect(atlas.chairpersonshipsOf(country('KGZ')).map(({ year }) => year)).toEqual([1990, 2026]);
});

it('a country belonged to the former States that held all of its land, not to those with a part of it', () => {
	expect(ids(atlas.formerStatesOf(country('TJK')))).toEqual(['F-SUN']);
	expect(ids(atlas.formerStatesOf(country('POL')))).toEqual([]);
});

it('a former State is drawn as the countries of today, a country as itself', () => {
	expect(atlas.landOf(formerState('F-SUN'))).toEqual(['KGZ', 'TJK', 'TKM', 'UZB']);
	expect(atlas.landOf(country('AUT'))).toEqual(['AUT']);
});

it('former States stand on the days of their statuses', () => {
	const names = (day: string) => atlas.formerStatesOn(day).map(({ state, standing }) => [state.id, standing]);
	expect(names('1990-10-02')).toEqual([
		['F-SUN', 'participating'],
		['F-DDR', 'participating']
	]);
	expect(names('1990-10-03')).toEqual([['F-SUN', 'participating']]);
	expect(names('1991-12-26')).toEqual([]);
});

it('where a country with a status continued the seat, the former State is not counted beside it', () => {
	const [union, ...others] = FIXTURE_INDEX.formerStates;
	if (!union) throw new Error('the fixture has no former State');
	const formerStates = [{ ...union, continuedBy: country('AUT') }, ...others];
	const continued = createAtlas({ ...FIXTURE_INDEX, formerStates });
	expect(continued.formerStatesOn('1980-12-31').map(({ state }) => state.id)).toEqual(['F-DDR']);
});
