import { expect, test } from 'vitest';
import { ATLAS } from '$data/fixtures/small.fixture';
import { describe } from './describe';
import { border, country, institution, meeting, operation, place } from './ids.fixture';
import { openingScene } from './opening-scene';
import type { Scene } from './scene';
import type { Sentence } from './sentence';

const opening = openingScene(ATLAS);
/** A step of a story with nothing lit: of it there is nothing to say. */
const step: Scene = { ...opening, tone: 'story', operations: [], institutions: [] };

const ofStep = (changes: Partial<Scene>): readonly Sentence[] => describe({ ...step, ...changes }, ATLAS);
const ofAtlas = (changes: Partial<Scene>): readonly Sentence[] => describe({ ...opening, ...changes }, ATLAS);
const published = (km: number) => ({ km, basis: 'published' });

test('a step with nothing lit has no words', () => {
	expect(ofStep({})).toEqual([]);
});

test('the opening picture counts who holds a status and what signs there are', () => {
	const groups = [
		{ status: 'participating', count: 11 },
		{ status: 'mediterranean-partner', count: 1 },
		{ status: 'asian-partner', count: 2 }
	];
	expect(ofAtlas({})).toEqual([
		{ message: 'describe_filter_all', parameters: { total: 14, groups } },
		{ message: 'describe_operations_all', parameters: { count: 4 } },
		{ message: 'describe_institutions_all', parameters: { count: 3 } }
	]);
});

test('States that are no more count on a day on which they took part, and are named', () => {
	const [filter, former] = ofAtlas({ date: '1980-12-31' }).slice(1);
	const total = ATLAS.holdersOf('participating', '1980-12-31').length + 2;
	const groups = [{ status: 'participating', count: total }];
	expect(filter).toEqual({ message: 'describe_filter_all', parameters: { total, groups } });
	const states = ['German Democratic Republic', 'Union of Soviet Socialist Republics'];
	expect(former).toEqual({ message: 'describe_former_holders', parameters: { count: 2, states } });
});

test('a filter that leaves nobody of an earlier day names no group', () => {
	const filtered = ofAtlas({ date: '1980-12-31', statuses: ['asian-partner'] });
	expect(filtered.map(({ message }) => message)).toContain('describe_filter_none');
	expect(filtered.map(({ message }) => message)).not.toContain('describe_former_holders');
});

test('another day than today is said first', () => {
	expect(ofStep({ date: '2005-12-31' })).toEqual([
		{ message: 'describe_date', parameters: { date: '2005-12-31' } }
	]);
});

test('a selected country is told with the neighbours whose borders are lit, and other borders after it', () => {
	const sides = { sides: ['Afghanistan', 'Uzbekistan'], length: published(144) };
	expect(ofStep({ selected: country('TJK'), borders: [border('AFG-TJK'), border('AFG-UZB')] })).toEqual([
		{ message: 'describe_selected', parameters: { country: 'Tajikistan', standing: 'participating' } },
		{
			message: 'describe_selected_borders',
			parameters: { neighbours: [{ name: 'Afghanistan', length: published(1357) }] }
		},
		{ message: 'describe_borders', parameters: { count: 1, borders: [sides] } }
	]);
});

test('a boundary that makes no neighbours is none of the selected country', () => {
	expect(ofStep({ selected: country('SRB'), borders: [border('SRB-XKX')] })).toEqual([
		{ message: 'describe_selected', parameters: { country: 'Serbia', standing: 'participating' } },
		{
			message: 'describe_boundaries',
			parameters: { borders: [{ sides: ['Serbia', 'Kosovo'], length: published(366) }] }
		},
		{ message: 'describe_mark_note', parameters: { mark: 'kosovo' } }
	]);
});

test('emphasised countries are told by how they stand', () => {
	expect(ofStep({ emphasised: [country('AFG'), country('TJK'), country('JPN')] })).toEqual([
		{
			message: 'describe_emphasised',
			parameters: { standing: 'asian-partner', count: 2, countries: ['Afghanistan', 'Japan'] }
		},
		{
			message: 'describe_emphasised',
			parameters: { standing: 'participating', count: 1, countries: ['Tajikistan'] }
		}
	]);
});

test('borders of one country are told by its neighbours, others by their sides', () => {
	expect(ofStep({ borders: [border('AFG-TJK'), border('AFG-UZB')] })).toEqual([
		{
			message: 'describe_borders_of',
			parameters: {
				country: 'Afghanistan',
				neighbours: [
					{ name: 'Tajikistan', length: published(1357) },
					{ name: 'Uzbekistan', length: published(144) }
				]
			}
		}
	]);
	const apart = ofStep({ borders: [border('AFG-TJK'), border('KGZ-TJK'), border('AFG-UZB')] });
	expect(apart).toEqual([{ message: 'describe_borders', parameters: expect.objectContaining({ count: 3 }) }]);
});

test('a border through a dependency is told apart from those that make neighbours', () => {
	expect(ofStep({ borders: [border('DNK-X-HANS'), border('AFG-TJK')] })).toEqual([
		{
			message: 'describe_borders',
			parameters: { count: 1, borders: [{ sides: ['Afghanistan', 'Tajikistan'], length: published(1357) }] }
		},
		{
			message: 'describe_borders_apart',
			parameters: { count: 1, borders: [{ sides: ['Denmark', 'Hans Island'], length: published(1.3) }] }
		}
	]);
});

test('a band is told by its borders where they are not the lit ones', () => {
	const corridor = (...borders: string[]): Scene['corridor'] => ({ km: 20, borders: borders.map(border) });
	const last = (changes: Partial<Scene>): Sentence | undefined => ofStep(changes).at(-1);
	const marked = [border('AFG-TJK')];
	expect(last({ borders: marked, corridor: corridor('AFG-TJK') })).toEqual({
		message: 'describe_corridor_of_marked',
		parameters: { km: 20 }
	});
	expect(last({ borders: marked, corridor: corridor('AFG-UZB') })).toEqual({
		message: 'describe_corridor',
		parameters: { km: 20, borders: [{ sides: ['Afghanistan', 'Uzbekistan'], length: published(144) }] }
	});
	expect(last({ borders: marked, corridor: corridor('AFG-TJK', 'AFG-UZB') })?.message).toBe(
		'describe_corridor'
	);
	expect(last({ borders: [...marked, border('AFG-UZB')], corridor: corridor('AFG-TJK') })?.message).toBe(
		'describe_corridor'
	);
	expect(ofStep({ corridor: corridor() })).toEqual([]);
});

test('places, meetings and routes are told by name', () => {
	expect(
		ofStep({
			places: [place('panji-poyon-bridge')],
			meetings: [meeting('2024-vienna'), meeting('2025-warsaw')],
			routes: [{ from: [16, 48], to: [66, 34], ends: ['secretariat', 'AFG'] }]
		})
	).toEqual([
		{ message: 'describe_places', parameters: { count: 1, places: ['Panji Poyon bridge'] } },
		{
			message: 'describe_meetings',
			parameters: {
				count: 2,
				meetings: [
					{ name: 'Vienna Council', year: 2024 },
					{ name: 'Warsaw Council', year: 2025 }
				]
			}
		},
		{
			message: 'describe_routes',
			parameters: { count: 1, routes: [{ from: 'Secretariat', to: 'Afghanistan' }] }
		}
	]);
});

test('lit operations at work are told apart from those that have closed', () => {
	const lit = ['centre-in-ashgabat', 'centre-in-dushanbe'].map(operation);
	expect(ofStep({ litOperations: lit })).toEqual([
		{
			message: 'describe_lit_operations',
			parameters: { count: 1, operations: ['Centre in Ashgabat'] }
		},
		{
			message: 'describe_lit_closed_operations',
			parameters: { count: 1, operations: ['Centre in Dushanbe'] }
		}
	]);
});

test('outlines are told by the States that they were, stories by their numbers', () => {
	const outline = { kind: 'former-state', id: 'F-SUN', name: 'The Union', countries: [] } as const;
	const story = { id: 'valley', name: 'The valley', number: 3, point: [66, 34] } as const;
	expect(ofStep({ outlines: [outline], stories: [story] })).toEqual([
		{ message: 'describe_former_states', parameters: { count: 1, states: ['The Union'] } },
		{ message: 'describe_stories', parameters: { stories: [{ number: 3, name: 'The valley' }] } }
	]);
});

test('an inset is told by what it is fitted to, or as the whole area', () => {
	const inset = (...fitted: string[]): Scene['inset'] => ({ camera: { kind: 'opening' }, fitted });
	expect(ofStep({ inset: inset('AFG-TJK', 'secretariat') })).toEqual([
		{ message: 'describe_inset', parameters: { names: ['Afghanistan–Tajikistan', 'Secretariat'] } }
	]);
	expect(ofStep({ inset: inset() })).toEqual([{ message: 'describe_inset_area', parameters: {} }]);
});

test('what the reader looks at is told by sides of the equator and of Greenwich', () => {
	const view = (lon: number, lat: number): readonly Sentence[] =>
		ofStep({ projection: 'flat', camera: { kind: 'view', center: [lon, lat], zoom: 3 } });
	expect(view(-10, -20)).toEqual([
		{ message: 'describe_flat', parameters: {} },
		{
			message: 'describe_view',
			parameters: { longitude: 10, side: 'west', latitude: 20, half: 'south', zoom: 3 }
		}
	]);
	expect(view(0, 0)[1]?.parameters).toMatchObject({ side: 'east', half: 'north' });
});

test('where no status or no sign is shown the words say so, and what is lit besides', () => {
	const bare = { statuses: [], operations: [], institutions: [] } as const;
	expect(ofAtlas(bare)).toEqual([
		{ message: 'describe_filter_none', parameters: { total: 14 } },
		{ message: 'describe_operations_none', parameters: { besides: 'nothing' } },
		{ message: 'describe_institutions_none', parameters: { besides: 'nothing' } }
	]);
	const lit = {
		litOperations: [operation('centre-in-ashgabat')],
		litInstitutions: [institution('odihr')]
	};
	expect(ofAtlas({ ...bare, ...lit }).slice(-2)).toEqual([
		{ message: 'describe_operations_none', parameters: { besides: 'lit' } },
		{ message: 'describe_institutions_none', parameters: { besides: 'lit' } }
	]);
});

test('some signs are named but for those that are lit', () => {
	const scene = {
		operations: ['centre-in-ashgabat', 'mission-to-serbia'].map(operation),
		litOperations: [operation('mission-to-serbia')],
		institutions: [institution('odihr')]
	};
	expect(ofAtlas(scene).slice(-2)).toEqual([
		{ message: 'describe_operations_some', parameters: { total: 4, operations: ['Centre in Ashgabat'] } },
		{
			message: 'describe_institutions_some',
			parameters: { total: 3, institutions: ['Office for Democratic Institutions and Human Rights'] }
		}
	]);
});

test('a closed operation that is lit is not told a second time', () => {
	const closed = operation('centre-in-dushanbe');
	const words = (litOperations: Scene['litOperations']): string[] =>
		describe({ ...step, operations: [closed], litOperations }, ATLAS).map(({ message }) => message);
	expect(words([])).toEqual(['describe_closed_some']);
	expect(words([closed])).toEqual(['describe_lit_closed_operations']);
});
