import fc from 'fast-check';
import { describe as group, expect, it, test } from 'vitest';
import { createAtlas } from './atlas';
import { describe, describeBesideKey, describeChange } from './describe';
import { ATLAS, INDEX } from '$data/fixtures/small.fixture';
import { border, country, institution, operation } from './ids.fixture';
import { DESCRIBED_SCENES, anyDifference, anyScene } from './scenes.fixture';
import { openingScene } from './opening-scene';
import { scattered } from './places.fixture';
import type { Scene } from './scene';
import type { Sentence } from './sentence';
import type { IsoDate } from './types';

const opening = openingScene(ATLAS);

/** Parameters that hold words of the sentence, not names. */
const NOT_NAMES = new Set(['date', 'standing', 'status', 'basis', 'besides', 'side', 'half', 'mark']);

function namesIn(value: unknown, key = ''): readonly string[] {
	if (typeof value === 'string') return NOT_NAMES.has(key) ? [] : [value];
	if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, key));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => namesIn(inner, name));
}

const namesOf = (sentences: readonly Sentence[]): Set<string> =>
	new Set(sentences.flatMap(({ parameters }) => namesIn(parameters)));

/** Every name that a Scene lights, taken from the Scene itself. */
function litNames(scene: Scene): readonly string[] {
	const { selected, emphasised, litOperations, litInstitutions, places, routes } = scene;
	const borders = [...scene.borders, ...(scene.corridor?.borders ?? [])];
	return [
		...(selected === null ? [] : [selected]),
		...emphasised,
		...borders.flatMap((id) => ATLAS.sidesOf(id)),
		...litOperations,
		...litInstitutions,
		...places,
		...routes.flatMap(({ ends }) => ends)
	].map((id) => ATLAS.nameOf(id));
}

const messagesOf = (scene: Scene): readonly string[] => describe(scene, ATLAS).map(({ message }) => message);

group('describe', () => {
	it('is checked against twenty Scenes', () => {
		expect(DESCRIBED_SCENES).toHaveLength(20);
	});

	test.each(DESCRIBED_SCENES)('names exactly what is lit: $title', ({ scene, names }) => {
		expect([...namesOf(describe(scene, ATLAS))].sort()).toEqual([...names].sort());
	});

	it('names every lit thing of any Scene', () => {
		fc.assert(
			fc.property(anyScene, (scene) => {
				const named = namesOf(describe(scene, ATLAS));
				expect(litNames(scene).filter((name) => !named.has(name))).toEqual([]);
			})
		);
	});

	it('differs in words where one lit thing differs', () => {
		fc.assert(
			fc.property(anyDifference, ([before, after]) => {
				expect(describe(after, ATLAS)).not.toEqual(describe(before, ATLAS));
			}),
			{ numRuns: 1000 }
		);
	});

	it('counts the countries that are shown, of all that have a status that day', () => {
		const partners: Scene = { ...opening, statuses: ['mediterranean-partner', 'asian-partner'] };
		expect(describe(partners, ATLAS)).toContainEqual({
			message: 'describe_filter_some',
			parameters: {
				shown: 3,
				total: 14,
				groups: [
					{ status: 'mediterranean-partner', count: 1 },
					{ status: 'asian-partner', count: 2 }
				]
			}
		});
	});

	it('gives a country the status of the day that is shown', () => {
		const sentences = describe({ ...opening, date: '2005-12-31', selected: country('MNG') }, ATLAS);
		expect(sentences).toContainEqual({
			message: 'describe_selected',
			parameters: { country: 'Mongolia', standing: 'asian-partner' }
		});
	});

	it('claims no status for a land without one, nor for a dependency', () => {
		const sentences = describe({ ...opening, emphasised: [country('XKX'), country('GRL')] }, ATLAS);
		expect(sentences).toContainEqual({
			message: 'describe_emphasised',
			parameters: { standing: 'outside', count: 2, countries: ['Kosovo', 'Greenland (Denmark)'] }
		});
	});

	it('gives the published length of a border, else the one measured on the map, else none', () => {
		const unmeasured = INDEX.borders.map((one) => (one.id === 'TKM-UZB' ? { ...one, mapKm: null } : one));
		const [sentence] = describe(
			{ ...opening, borders: [border('AFG-TJK'), border('KGZ-TJK'), border('TKM-UZB')] },
			createAtlas({ ...INDEX, borders: unmeasured })
		);
		expect(sentence).toMatchObject({
			parameters: {
				borders: [
					{ length: { km: 1357, basis: 'published' } },
					{ length: { km: 851, basis: 'map' } },
					{ length: null }
				]
			}
		});
	});

	it.each<[string, Partial<Scene>]>([
		['Kosovo is emphasised', { emphasised: [country('XKX')] }],
		['its boundary is lit', { borders: [border('SRB-XKX')] }],
		['a band lies along its boundary', { corridor: { borders: [border('SRB-XKX')], km: 10 } }],
		['an operation there is lit', { litOperations: [operation('mission-in-kosovo')] }],
		['an operation there is marked by name', { operations: [operation('mission-in-kosovo')] }],
		['a route ends there', { routes: [{ from: [16, 48], to: [21, 43], ends: ['secretariat', 'XKX'] }] }]
	])('carries the note on Kosovo where %s', (_, change) => {
		expect(messagesOf({ ...opening, ...change })).toContain('describe_mark_note');
	});

	it('leaves beside a key the day, the small map and the note, not what the key explains', () => {
		const scene: Scene = {
			...opening,
			date: '2010-12-31',
			emphasised: [country('XKX')],
			borders: [border('AFG-TJK')],
			inset: { camera: { kind: 'opening' }, fitted: [] }
		};
		expect(describeBesideKey(scene, ATLAS).map(({ message }) => message)).toEqual([
			'describe_date',
			'describe_inset_area',
			'describe_mark_note'
		]);
		expect(describeBesideKey(opening, ATLAS)).toEqual([]);
	});

	it('says of a day of States that are no more that their land is that of today, unless they are outlined', () => {
		const said = (date: IsoDate, outlines: Scene['outlines'] = []): boolean =>
			describe({ ...opening, date, outlines }, ATLAS).some(
				({ message }) => message === 'describe_date_on_land_of_today'
			);
		const outline = { kind: 'former-state', id: 'F-DDR', name: 'East', countries: [] } as const;
		expect([said('1980-12-31'), said('1980-12-31', [outline]), said('2010-12-31')]).toEqual([
			true,
			false,
			false
		]);
	});

	it('carries no note on Kosovo where nothing of it is named', () => {
		expect(messagesOf({ ...opening, selected: country('SRB') })).not.toContain('describe_mark_note');
	});

	it('counts the closed operations that are marked beside the active ones, and names them where some are left out', () => {
		const atlas = createAtlas({
			...INDEX,
			operations: INDEX.operations.map((one) =>
				one.id === 'mission-to-serbia' ? { ...one, closed: '2020-01-01' } : one
			)
		});
		const today = openingScene(atlas);
		const active = { message: 'describe_operations_all', parameters: { count: today.operations.length } };
		const wordsWith = (...ids: readonly string[]): readonly Sentence[] =>
			describe({ ...today, operations: [...today.operations, ...ids.map(operation)] }, atlas);
		expect(wordsWith('centre-in-dushanbe', 'office-in-dushanbe', 'mission-to-serbia')).toEqual(
			expect.arrayContaining([active, { message: 'describe_closed_all', parameters: { count: 3 } }])
		);
		expect(wordsWith('centre-in-dushanbe')).toEqual(
			expect.arrayContaining([
				active,
				{
					message: 'describe_closed_some',
					parameters: { total: 3, operations: ['Centre in Dushanbe'] }
				}
			])
		);
	});

	it('names a lit sign once', () => {
		const scene: Scene = {
			...opening,
			tone: 'story',
			operations: [],
			institutions: [institution('odihr')],
			litInstitutions: [institution('odihr')]
		};
		expect(messagesOf(scene)).toEqual(['describe_lit_institutions']);
	});

	it('counts places that are too many to be told one by one', () => {
		const places = scattered(200);
		const atlas = createAtlas({ ...INDEX, places });
		const sentences = describe({ ...opening, places: places.map(({ id }) => id) }, atlas);
		expect(sentences).toContainEqual({ message: 'describe_places_many', parameters: { count: 200 } });
	});

	it('refuses a Scene with an id that the atlas does not know, and names it', () => {
		expect(() => describe({ ...opening, emphasised: [country('QQQ')] }, ATLAS)).toThrow('"QQQ"');
	});
});

group('describeChange', () => {
	it('says the one thing that a filter changed', () => {
		const after: Scene = { ...opening, statuses: ['asian-partner'] };
		expect(describeChange(opening, after, ATLAS)?.message).toBe('describe_filter_some');
	});

	it('says first what a newly opened page is about', () => {
		const after: Scene = { ...opening, selected: country('JPN') };
		expect(describeChange(opening, after, ATLAS)?.message).toBe('describe_selected');
	});

	it('says nothing where the words stay the same', () => {
		expect(describeChange(opening, { ...opening }, ATLAS)).toBeNull();
	});
});
