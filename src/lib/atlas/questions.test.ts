import { describe, expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from './atlas';
import type { AtlasModel } from './atlas';
import type { AtlasIndex } from './atlas-index';
import {
	activity,
	border,
	country,
	field,
	formerState,
	institution,
	meetingKind,
	operation,
	place
} from './ids.fixture';

/* Each test makes its own model: what is remembered when it is made is asked as well. */

const made = (changes: Partial<AtlasIndex> = {}): AtlasModel => createAtlas({ ...INDEX, ...changes });
const theUnion = (): AtlasIndex['formerStates'][number] => {
	const found = INDEX.formerStates.find(({ id }) => id === 'F-SUN');
	if (!found) throw new Error('the small world has no Union');
	return found;
};
const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

describe('a new model', () => {
	test('finds every kind of thing by its id, and nothing by another', () => {
		const atlas = made();
		expect([
			atlas.country('TJK')?.name,
			atlas.countryBySlug('austria')?.id,
			atlas.area('CHN')?.name,
			atlas.border('AFG-TJK')?.publishedKm,
			atlas.place('panji-poyon-bridge')?.name,
			atlas.operation('mission-to-serbia')?.shortName,
			atlas.activity('programme-in-dushanbe')?.shortName,
			atlas.field('policing')?.name,
			atlas.meeting('2024-vienna')?.year,
			atlas.formerState('F-SUN')?.name,
			atlas.institution('odihr')?.abbreviation,
			atlas.body('council')?.name
		]).toEqual([
			'Tajikistan',
			'AUT',
			'China',
			1357,
			'Panji Poyon bridge',
			'Mission to Serbia',
			'Programme in Dushanbe',
			'Policing',
			2024,
			'Union of Soviet Socialist Republics',
			'ODIHR',
			'Council'
		]);
		const none = 'none';
		expect([
			atlas.country(none),
			atlas.countryBySlug(none),
			atlas.area(none),
			atlas.border(none),
			atlas.place(none),
			atlas.operation(none),
			atlas.meeting(none),
			atlas.formerState(none)
		]).toEqual(Array.from({ length: 8 }, () => undefined));
	});

	test('tells how a country and a dependency stand, today and on a day', () => {
		const atlas = made();
		expect([
			atlas.statusOn(country('MNG')),
			atlas.statusOn(country('MNG'), '2010-01-01'),
			atlas.statusOn(country('GRL')),
			atlas.statusOn(country('CHN'))
		]).toEqual(['participating', 'asian-partner', 'participating', 'outside']);
	});

	test('groups the countries by the status that they hold on a day', () => {
		const holders = (status: string) => ids(made().holdersOf(status, '2010-01-01'));
		expect(holders('mediterranean-partner')).toEqual(['DZA']);
		expect(holders('asian-partner')).toEqual(['AFG', 'JPN', 'MNG']);
	});

	test('knows the borders and neighbours of a land, the longest first, and what depends on a State', () => {
		const atlas = made();
		expect(ids(atlas.bordersOf(country('TJK')))).toEqual(['AFG-TJK', 'TJK-UZB', 'KGZ-TJK', 'CHN-TJK']);
		expect(atlas.neighbours(country('UZB'))).toEqual(['TJK', 'TKM', 'AFG']);
		const borders = INDEX.borders.map((one) => (one.id === 'TKM-UZB' ? { ...one, mapKm: null } : one));
		expect(made({ borders }).neighbours(country('UZB'))).toEqual(['TJK', 'AFG', 'TKM']);
		expect(atlas.bordersOf(country('AUT'))).toEqual([]);
		expect(ids(atlas.dependenciesOf(country('DNK')))).toEqual(['GRL', 'X-HANS']);
		expect(atlas.borderBetween(country('UZB'), country('TJK'))?.id).toBe('TJK-UZB');
		expect(atlas.sidesOf(border('TJK-UZB'))).toEqual(['TJK', 'UZB']);
	});

	test('refuses a border whose id is cut nowhere, or where only one side is known', () => {
		const atlas = made();
		for (const id of ['TJK', 'TJK-', '-TJK', 'QQQ-TJK', 'TJK-QQQ'])
			expect(() => atlas.sidesOf(border(id))).toThrow(`"${id}"`);
	});
});

describe('the land of a country', () => {
	test('stood as the former State did whose whole land it was a part of', () => {
		const atlas = made();
		expect([
			atlas.landStatusOn(country('TJK')),
			atlas.landStatusOn(country('TJK'), '1980-01-01'),
			atlas.landStatusOn(country('TJK'), '1970-01-01'),
			atlas.landStatusOn(country('CHN'), '1980-01-01')
		]).toEqual(['participating', 'participating', 'outside', 'outside']);
	});

	test('stood on its own where it was only in part the land of a former State', () => {
		const countries = INDEX.countries.map((one) => (one.id === 'POL' ? { ...one, statuses: [] } : one));
		expect(made({ countries }).landStatusOn(country('POL'), '1980-01-01')).toBe('outside');
	});

	test('of a dependency stood as the former State of its own State', () => {
		const areas = INDEX.areas.map((one) => (one.id === 'CHN' ? { ...one, state: country('TJK') } : one));
		expect(made({ areas }).landStatusOn(country('CHN'), '1980-01-01')).toBe('participating');
	});

	test('stood as the one of two former States that held a status on the day', () => {
		const union = theUnion();
		const earlier = {
			...union,
			id: formerState('F-OLD'),
			statuses: [{ status: 'asian-partner', from: '1970', to: '1972' }] as const
		};
		const atlas = made({ formerStates: [earlier, union] });
		expect(atlas.landStatusOn(country('TJK'), '1971-01-01')).toBe('asian-partner');
		expect(atlas.landStatusOn(country('TJK'), '1980-01-01')).toBe('participating');
	});
});

describe('meetings and Chairpersonships', () => {
	test('are found by place, by kind and by year', () => {
		const atlas = made({
			meetings: INDEX.meetings.map((one) =>
				one.id === '2025-warsaw' ? { ...one, kind: meetingKind('summits') } : one
			),
			chairs: [{ year: 1990, chair: formerState('F-SUN') }, ...INDEX.chairs]
		});
		expect(ids(atlas.meetingsIn(country('POL')))).toEqual(['2025-warsaw']);
		expect(ids(atlas.meetingsOfKind(meetingKind('summits')))).toEqual(['2025-warsaw']);
		expect(atlas.chairOf(2024)?.chair).toBe('AUT');
		expect(atlas.chairpersonshipsOf(country('KGZ')).map(({ year }) => year)).toEqual([1990, 2026]);
		expect(atlas.chairpersonshipsOf(country('AUT')).map(({ year }) => year)).toEqual([2024, 2025]);
	});

	test('of a former State are drawn as the countries of its land, and of an unknown one nowhere', () => {
		const atlas = made();
		expect(atlas.landOf(country('AUT'))).toEqual(['AUT']);
		expect(atlas.landOf(formerState('F-DDR'))).toEqual(['POL']);
		expect(atlas.landOf(formerState('F-NONE'))).toEqual([]);
	});

	test('a former State counts as long as the country that continued its seat holds no status', () => {
		const union = theUnion();
		const atlas = made({ formerStates: [{ ...union, continuedBy: country('TJK') }] });
		expect(atlas.formerStatesOn('1980-01-01')).toEqual([
			{ state: expect.objectContaining({ id: 'F-SUN' }), standing: 'participating' }
		]);
	});
});

describe('field operations', () => {
	test('are active or closed on a day, and neither before they opened', () => {
		const atlas = made();
		expect(ids(atlas.activeOperations('2005-01-01'))).toEqual([
			'centre-in-ashgabat',
			'centre-in-dushanbe',
			'mission-in-kosovo',
			'mission-to-serbia'
		]);
		expect(ids(atlas.closedOperations('2005-01-01'))).toEqual([]);
		expect(ids(atlas.closedOperations())).toEqual(['centre-in-dushanbe', 'office-in-dushanbe']);
		expect(atlas.activeOperations('1990-01-01')).toEqual([]);
	});

	test('of which one has closed is told from the others', () => {
		const atlas = made();
		const isClosed = (id: string, date?: string): boolean | undefined => {
			const found = atlas.operation(id);
			return found && atlas.isClosed(found, date);
		};
		expect([
			isClosed('centre-in-dushanbe'),
			isClosed('centre-in-dushanbe', '2005-01-01'),
			isClosed('mission-to-serbia')
		]).toEqual([true, false, false]);
	});

	test('are found by their host, today and on a day', () => {
		const atlas = made();
		const there = country('TJK');
		expect(ids(atlas.operationsIn(there))).toEqual(['programme-office-in-dushanbe']);
		expect(ids(atlas.pastOperationsIn(there))).toEqual(['centre-in-dushanbe', 'office-in-dushanbe']);
		expect(ids(atlas.pastOperationsIn(there, '2005-01-01'))).toEqual([]);
		expect(ids(atlas.activitiesIn(there))).toEqual(['programme-in-dushanbe']);
		expect(ids(atlas.activitiesIn(country('AUT')))).toEqual([]);
	});

	test('follow one another in a chain, the earliest first, whatever their order in the index', () => {
		const atlas = made({
			operations: INDEX.operations.toReversed(),
			activities: INDEX.activities.map((one) => ({
				...one,
				follows: [operation('centre-in-dushanbe')]
			}))
		});
		const late = operation('programme-office-in-dushanbe');
		const middle = operation('office-in-dushanbe');
		const early = operation('centre-in-dushanbe');
		expect(ids(atlas.chainOf(late))).toEqual([early, middle, late]);
		expect(ids(atlas.predecessorsOf(late))).toEqual([middle]);
		expect(atlas.predecessorsOf(early)).toEqual([]);
		expect(atlas.predecessorsOf(operation('none'))).toEqual([]);
		expect(ids(atlas.successorsOf(early))).toEqual([middle, activity('programme-in-dushanbe')]);
	});

	test('are found by their field of work, today and once', () => {
		const atlas = made();
		expect(ids(atlas.fieldsOf(operation('mission-to-serbia')))).toEqual(['policing', 'elections']);
		expect(ids(atlas.fieldsOf(operation('centre-in-dushanbe')))).toEqual(['policing']);
		expect(ids(atlas.operationsInField(field('policing')))).toEqual(['mission-to-serbia']);
		expect(ids(atlas.pastOperationsInField(field('policing')))).toEqual(['centre-in-dushanbe']);
		expect(ids(atlas.operationsInField(field('policing'), '2005-01-01'))).toEqual([
			'centre-in-dushanbe',
			'mission-to-serbia'
		]);
		expect(atlas.operationsInField(field('none'))).toEqual([]);
	});
});

describe('the structure', () => {
	const TOP = ['council', 'secretariat', 'odihr', 'freedom-of-the-media'];

	test('stands in the order of its kinds, former units last in what they belonged to', () => {
		const trees = made().structure();
		expect(ids(trees)).toEqual(TOP);
		expect(trees.map(({ parts }) => ids(parts))).toEqual([[], ['police-unit'], [], []]);
		expect(trees.map(({ seat }) => seat)).toEqual([null, 'Vienna', 'Warsaw', 'Vienna']);
		expect(trees[1]?.parts[0]).toMatchObject({ seat: null, successor: 'secretariat', kind: 'former-unit' });
	});

	test('holds at its top what belongs to something that is no part of it', () => {
		const institutions = INDEX.institutions.map((one) =>
			one.id === 'odihr' ? { ...one, parent: operation('mission-to-serbia') } : one
		) as AtlasIndex['institutions'];
		expect(ids(made({ institutions }).structure())).toEqual(TOP);
	});

	test('tells the institutions of a country', () => {
		expect(ids(made().institutionsIn(country('POL')))).toEqual([institution('odihr')]);
	});
});

test('places are named by their names', () => {
	expect(made().nameOf(place('hairatan-bridge'))).toBe('Termez–Hairatan bridge');
});
