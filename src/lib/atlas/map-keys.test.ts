import { describe, expect, test } from 'vitest';
import { ATLAS, INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from './atlas';
import { resolveCamera } from './camera';
import { FIGURE, unproject } from './perspective';
import { border, country, institution, meeting, operation } from './ids.fixture';
import { keysOf, litFirst } from './map-keys';
import type { MapKey } from './map-keys';
import { openingScene } from './opening-scene';
import { scattered } from './places.fixture';
import type { Scene } from './scene';
import { STATUS_LOOKS } from './types';

const bare: Scene = { ...openingScene(ATLAS), operations: [], institutions: [] };
const whole = (changes: Partial<Scene>): readonly MapKey[] =>
	keysOf({ ...bare, statuses: [], ...changes }, ATLAS, false);
/** Keys of a picture of the land about Tajikistan. */
const camera = { kind: 'place', center: [5, 45], zoom: 4 } as const;
const close = (changes: Partial<Scene>): readonly MapKey[] =>
	keysOf({ ...bare, camera, ...changes }, ATLAS, true);

describe('a picture of the whole area', () => {
	test('explains its statuses and the note of Kosovo', () => {
		expect(whole({ statuses: ATLAS.statusIds })).toEqual([...STATUS_LOOKS, 'marked']);
		expect(whole({})).toEqual(['marked']);
	});

	test('explains the fill of the country that is selected, by its status', () => {
		expect(whole({ selected: country('TJK') })).toEqual(['selected-first', 'marked']);
		expect(whole({ selected: country('AFG') })).toEqual(['selected-third', 'marked']);
	});

	test('explains what is set off besides what is selected', () => {
		expect(whole({ emphasised: ['AFG', 'TJK'].map(country) })).toEqual(['set-off', 'marked']);
		expect(whole({ emphasised: [country('AFG')] })).toEqual(['marked']);
		expect(whole({ selected: country('TJK'), emphasised: [country('TJK')] })).toEqual([
			'selected-first',
			'marked'
		]);
		const lit = { emphasised: [country('TJK')], borders: [border('KGZ-TJK')], tone: 'story' as const };
		expect(whole(lit)).toEqual(['marked', 'border-of-story']);
	});

	test('explains operations at work and closed ones apart, as they were on its day', () => {
		const one = (id: string, date = ATLAS.asOf) => whole({ operations: [operation(id)], date })[0];
		expect([one('centre-in-ashgabat'), one('centre-in-dushanbe')]).toEqual(['operation', 'closed-operation']);
		expect(one('centre-in-dushanbe', '2005-01-01')).toBe('operation');
		expect(whole({ litOperations: ['centre-in-dushanbe', 'centre-in-ashgabat'].map(operation) })).toEqual([
			'operation',
			'closed-operation',
			'marked'
		]);
		expect(whole({ operations: [operation('none')], institutions: [institution('none')] })).toEqual([
			'marked'
		]);
	});

	test('explains institutions, meetings and lit borders, those of a story as its own', () => {
		expect(whole({ institutions: [institution('odihr')], meetings: [meeting('2024-vienna')] })).toEqual([
			'institution',
			'meeting',
			'marked'
		]);
		expect(whole({ litInstitutions: [institution('odihr')] })).toContain('institution');
		expect(whole({ borders: [border('AFG-TJK')] })).toEqual(['marked', 'border']);
	});
});

describe('a near picture', () => {
	test('has the statuses of what it is about and of its neighbours, and that of those who take part', () => {
		// TJK borders Afghanistan, a Partner; Serbia borders none.
		expect(close({ selected: country('TJK') })).toEqual(['first', 'third', 'selected-first']);
		expect(close({ selected: country('SRB') })).toEqual(['first', 'selected-first', 'marked']);
		expect(close({ selected: country('AFG'), statuses: ['asian-partner'] })).toEqual([
			'third',
			'selected-third'
		]);
	});

	test('has those of all where it is about nothing', () => {
		expect(close({})).toEqual([...STATUS_LOOKS, 'marked']);
	});

	test.each<[what: string, changes: Partial<Scene>]>([
		['emphasises', { emphasised: [country('AFG')] }],
		['lights a border of', { borders: [border('AFG-TJK')] }],
		['lights an operation in', { litOperations: [operation('centre-in-ashgabat')] }]
	])('is about the land that it %s', (_, changes) => {
		const keys = close(changes);
		expect([keys.includes('third'), keys.includes('second'), keys.includes('marked')]).toEqual([
			true,
			false,
			false
		]);
	});

	test('is about the country of an institution and of a meeting that it lights', () => {
		const [odihr] = ATLAS.institutions;
		const council = ATLAS.meeting('2024-vienna');
		if (!odihr || !council) throw new Error('the small world lacks an institution or a meeting');
		const partners = (land: string, changes: Partial<Scene>): readonly MapKey[] => {
			const inLand = {
				...ATLAS,
				institution: () => ({ ...odihr, country: country(land) }),
				meeting: () => ({ ...council, country: country(land) })
			};
			return keysOf({ ...bare, camera, ...changes }, inLand, true).filter(
				(key) => key === 'second' || key === 'third'
			);
		};
		for (const lit of [{ litInstitutions: [odihr.id] }, { meetings: [council.id] }]) {
			expect([partners('JPN', lit), partners('SRB', lit)]).toEqual([['third'], []]);
		}
	});

	test('of a land without neighbours has the status of those who take part too', () => {
		expect(close({ selected: country('DZA') })).toEqual(['first', 'second', 'selected-second']);
	});

	test('explains the note of Kosovo beside what borders it', () => {
		expect(close({ litOperations: [operation('mission-to-serbia')] })).toContain('marked');
		expect(close({ selected: country('TJK') })).not.toContain('marked');
	});

	test('has the signs in its middle and a little beside its edges, no others', () => {
		const [office] = ATLAS.operations.filter(({ id }) => id === 'programme-office-in-dushanbe');
		if (!office) throw new Error('the small world lacks an office');
		/** Is a sign explained that stands at these shares of the width and height? */
		const isExplained = (across: number, down: number): boolean => {
			const point = unproject(resolveCamera(camera), [FIGURE.width * across, FIGURE.height * down]);
			if (!point) throw new Error('the point is off the globe');
			const atlas = { ...ATLAS, operation: () => ({ ...office, point }) };
			return keysOf({ ...bare, camera, operations: [office.id] }, atlas, true).includes('operation');
		};
		expect([isExplained(0.5, 0.5), isExplained(-0.01, 0.5), isExplained(1.01, 0.5)]).toEqual([
			true,
			true,
			true
		]);
		expect([isExplained(0.5, -0.01), isExplained(0.5, 1.01)]).toEqual([true, true]);
		expect([
			isExplained(-0.03, 0.5),
			isExplained(1.03, 0.5),
			isExplained(0.5, -0.03),
			isExplained(0.5, 1.03)
		]).toEqual([false, false, false, false]);
	});

	test('has no sign that lies beyond the horizon, and institutions as operations', () => {
		const over = (center: readonly [number, number]) =>
			keysOf(
				{
					...bare,
					camera: { kind: 'place', center, zoom: 5 },
					institutions: [institution('odihr')],
					operations: [operation('centre-in-dushanbe')]
				},
				ATLAS,
				true
			).filter((key) => key === 'institution' || key === 'closed-operation');
		expect([over([4, 54.5]), over([5, 45]), over([-170, -40])]).toEqual([
			['institution'],
			['closed-operation'],
			[]
		]);
	});
});

describe('what only some pictures have', () => {
	const [first, second] = ATLAS.places;
	if (!first || !second) throw new Error('the small world lacks places');
	const atlas = createAtlas({ ...INDEX, places: [first, { ...second, kind: 'town' }] });
	const step = (changes: Partial<Scene>, world = atlas): readonly MapKey[] =>
		keysOf({ ...bare, tone: 'story', camera, ...changes }, world, true, { lands: [] });

	test('is explained in a story: towns and crossings, the band, routes and former States', () => {
		expect(step({ places: [first.id] })).toEqual(['crossing']);
		expect(step({ places: [second.id] })).toEqual(['town']);
		expect(
			step({
				corridor: { borders: [border('AFG-TJK')], km: 20 },
				routes: [{ from: [16, 48], to: [66, 34], ends: ['secretariat', 'AFG'] }],
				outlines: [{ kind: 'former-state', id: 'F-SUN', name: 'The Union', countries: [] }]
			})
		).toEqual(['corridor', 'route', 'former-state']);
	});

	test('is explained where stories have numbers', () => {
		const story = { id: 'a', name: 'A', number: 1, point: [66, 34] } as const;
		expect([step({ stories: [story] }), step({ stories: [] })]).toEqual([['story'], []]);
	});

	test('is explained where many places share a sign', () => {
		const places = scattered(61);
		const shown = { places: places.map(({ id }) => id) };
		expect(step(shown, createAtlas({ ...INDEX, places }))).toContain('cluster');
	});

	test('is explained where a renderer draws rings for the smallest States', () => {
		const keys = (rings?: boolean) => keysOf({ ...bare, camera }, ATLAS, true, { lands: [], rings });
		expect([keys(true), keys(false), keys()]).toEqual([['ring'], [], []]);
	});

	test('is explained where a land was suspended on the day of the picture', () => {
		const suspended = { ...ATLAS, landStatusOn: () => 'suspended' as const };
		const keys = keysOf({ ...bare, camera }, suspended, true, { lands: [country('SRB')] });
		expect(keys).toEqual(['suspended']);
	});
});

test('the keys of a story’s step begin with what it lights', () => {
	expect(litFirst(['first', 'suspended', 'set-off', 'town', 'marked', 'route'])).toEqual([
		'set-off',
		'town',
		'route',
		'first',
		'suspended',
		'marked'
	]);
});

describe('a picture that says which lands are in sight', () => {
	const shown = (ids: readonly string[], changes: Partial<Scene> = {}, near = true): readonly MapKey[] =>
		keysOf({ ...bare, camera, ...changes }, ATLAS, near, { lands: ids.map(country) });

	test('has the statuses of these lands and no others', () => {
		expect(shown(['TJK', 'AFG'])).toEqual(['first', 'third']);
		expect(shown(['TJK', 'AFG'], {}, false)).toEqual(['first', 'third']);
		expect(shown(['DZA'])).toEqual(['second']);
		expect(shown([])).toEqual([]);
	});

	test('explains the land of the country that is selected as that alone', () => {
		expect(shown(['TJK'], { selected: country('TJK') })).toEqual(['selected-first']);
		expect(shown(['TJK', 'KGZ'], { selected: country('TJK') })).toEqual(['first', 'selected-first']);
	});

	test('explains the note of Kosovo where it is in sight', () => {
		expect(shown(['SRB', 'XKX'])).toContain('marked');
		expect(shown(['SRB'], { selected: country('SRB') })).not.toContain('marked');
	});

	test('of a country that fills a far view has the signs that lie in it', () => {
		const operations = [operation('centre-in-ashgabat')];
		const far = (center: readonly [number, number]): readonly MapKey[] =>
			shown(['TJK'], { selected: country('TJK'), operations, camera: { ...camera, center } }, false);
		expect([far([5, 45]), far([100, 45])]).toEqual([
			['selected-first', 'other-operation'],
			['selected-first']
		]);
	});

	test('tells the signs that its page is about from the grey ones of others', () => {
		const [ashgabat, dushanbe] = [operation('centre-in-ashgabat'), operation('centre-in-dushanbe')];
		const signs = (changes: Partial<Scene>): readonly MapKey[] =>
			whole({ operations: [ashgabat, dushanbe], institutions: [institution('odihr')], ...changes }).filter(
				(key) => key.includes('operation') || key.includes('institution')
			);
		expect(signs({})).toEqual(['operation', 'closed-operation', 'institution']);
		expect(signs({ selected: country('TKM') })).toEqual([
			'operation',
			'other-closed-operation',
			'other-institution'
		]);
		expect(signs({ litOperations: [dushanbe] })).toEqual([
			'closed-operation',
			'other-operation',
			'other-institution'
		]);
		expect(signs({ selected: country('POL') })).toEqual([
			'other-operation',
			'other-closed-operation',
			'institution'
		]);
		expect(signs({ litInstitutions: [institution('odihr')], tone: 'story' })).toEqual([
			'operation',
			'closed-operation',
			'institution'
		]);
	});
});
