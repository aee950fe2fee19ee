import { describe, expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from '../../atlas/atlas';
import { country, institution, meeting, operation, place } from '../../atlas/ids.fixture';
import { scattered } from '../../atlas/places.fixture';
import type { Scene } from '../../atlas/scene';
import { textWidth } from '../../lettering/text-width';
import type { Box } from '../../lettering/box';
import { clusterRadius, LABELS } from '../../theme/drawing/lines';
import { INSTITUTION, OPERATION } from '../../theme/shapes/shapes';
import { SIGNS } from '../../theme/shapes/further/signs';
import type { Ground } from '../ground';
import { plainGround, plainScreen, step } from '../plain-ground.fixture';
import { COUNT_GAP, placeSigns } from './place-signs';
import type { PlacedSign } from './place-signs';

const opening = plainGround({}).scene;
const IN_DUSHANBE = ['centre-in-dushanbe', 'office-in-dushanbe', 'programme-office-in-dushanbe'];

/** Signs of a page that has none but these, on a plain without land. */
function signs(
	scene: Partial<Scene>,
	{ from = opening, ...changes }: Partial<Ground> & { readonly from?: Scene } = {}
): PlacedSign[] {
	return placeSigns(
		plainGround(
			{},
			{
				near: false,
				zoom: 2,
				scene: { ...from, operations: [], institutions: [], ...scene },
				...changes
			}
		)
	);
}
const of = (kind: PlacedSign['kind'], list: readonly PlacedSign[]): PlacedSign[] =>
	list.filter((sign) => sign.kind === kind);
const size = ({ box: [left, top, right, bottom] }: PlacedSign): number[] => [right - left, bottom - top];
const near = { near: true, zoom: 5 };

describe('operations of one city share a sign', () => {
	const inDushanbe = (lit: string[], shown = IN_DUSHANBE) =>
		of('operation', signs({ operations: shown.map(operation), litOperations: lit.map(operation) }))[0];

	test('which shows one that works, or else the latest', () => {
		expect(inDushanbe([])).toMatchObject({
			members: ['programme-office-in-dushanbe', 'office-in-dushanbe', 'centre-in-dushanbe'],
			name: 'Programme Office in Dushanbe',
			second: '',
			homes: ['TJK'],
			closed: false,
			lit: false,
			pin: false
		});
		expect(inDushanbe([], IN_DUSHANBE.slice(0, 2))).toMatchObject({
			members: ['office-in-dushanbe', 'centre-in-dushanbe'],
			second: '2008–2016',
			closed: true
		});
	});

	test('which shows a lit one before any other, as a pin', () => {
		expect(inDushanbe(['centre-in-dushanbe'])).toMatchObject({
			members: ['centre-in-dushanbe', 'programme-office-in-dushanbe', 'office-in-dushanbe'],
			closed: true,
			lit: true,
			pin: true
		});
		expect(inDushanbe(['office-in-dushanbe'], [])?.members).toEqual(['office-in-dushanbe']);
	});

	test('and those of other cities have their own, with the mark of a note where that stands', () => {
		const shown = signs({ operations: ['mission-in-kosovo', 'mission-to-serbia', 'none'].map(operation) });
		expect(of('operation', shown).map(({ name }) => name)).toEqual([
			'Mission in Kosovo*',
			'Mission to Serbia'
		]);
	});
});

describe('the sign of an operation', () => {
	const one = { operations: [operation('mission-to-serbia')] };

	test('is a dot far and a pin near, whose tip is the place', () => {
		const [dot] = of('operation', signs(one));
		const across = 2 * (OPERATION.radius.far + OPERATION.ring.far);
		expect(dot && size(dot).map((side) => Math.round(side * 10))).toEqual([across * 10, across * 10]);
		const [pin] = of('operation', signs(one, near));
		expect(pin).toMatchObject({ pin: true, x: 150, y: -270 });
		const { width, height } = SIGNS.pin;
		expect(pin?.box).toEqual([150 - width / 2, -270 - height, 150 + width / 2, -270]);
	});

	test('has the number of those that it stands for beside it', () => {
		const [pin] = of('operation', signs({ operations: IN_DUSHANBE.map(operation) }, near));
		expect(pin && size(pin)[0]).toBeCloseTo(SIGNS.pin.width + COUNT_GAP + textWidth('3', LABELS.count), 6);
	});
});

describe('institutions', () => {
	const all = ['odihr', 'secretariat', 'freedom-of-the-media'].map(institution);

	test('of one city share a sign with its name and their number, one alone has its own', () => {
		const [warsaw, vienna] = of('institution', signs({ institutions: all }));
		expect(warsaw).toMatchObject({
			members: ['odihr'],
			abbreviation: 'ODIHR',
			second: 'Warsaw',
			homes: ['POL'],
			lit: false
		});
		expect(vienna).toMatchObject({
			members: ['secretariat', 'freedom-of-the-media'],
			name: 'Vienna',
			second: '2 institutions'
		});
		expect(vienna && 'abbreviation' in vienna).toBe(false);
		const { side, line } = INSTITUTION;
		const count = COUNT_GAP + textWidth('2', LABELS.count);
		expect(vienna && size(vienna)[0]).toBeCloseTo(side.far + 2 * line.far + count, 6);
		const [secretariat] = of('institution', signs({ institutions: all.slice(1, 2) }));
		expect([secretariat?.name, secretariat && 'abbreviation' in secretariat]).toEqual(['Secretariat', false]);
	});

	test('that are lit stand alone and large', () => {
		const shown = of('institution', signs({ institutions: all, litInstitutions: all.slice(1, 2) }));
		expect(shown.map(({ members, lit }) => [members.length, lit])).toEqual([
			[1, false],
			[1, true],
			[1, false]
		]);
		const { side, line } = INSTITUTION;
		const sides = shown.map((sign) => Math.round((size(sign)[0] ?? 0) * 100) / 100);
		const [far, large] = [side.far + 2 * line.far, side.near + 2 * line.near];
		expect(sides).toEqual([far, large, far]);
		const [ofNear] = of('institution', signs({ institutions: all.slice(0, 1) }, near));
		expect(ofNear && size(ofNear)[0]).toBeCloseTo(large, 6);
	});
});

describe('the ring of a microstate', () => {
	/** San Marino lies west of the plain. */
	const inSight = { screen: plainScreen(100) };
	const rings = (scene: Partial<Scene>, from?: Scene) =>
		of('microstate', signs(scene, { ...inSight, ...(from && { from }) }));

	test('stands on every page, in a story where that speaks of it', () => {
		expect(rings({})).toMatchObject([
			{ members: ['SMR'], name: 'San Marino', second: '', lit: false, homes: [] }
		]);
		expect(rings({}, step)).toEqual([]);
		expect(rings({ emphasised: [country('AFG')] }, step)).toEqual([]);
		expect(rings({ emphasised: [country('SMR')] }, step)).toMatchObject([{ lit: true }]);
		expect(rings({ selected: country('SMR') }, step)).toMatchObject([{ lit: true }]);
	});

	test('is larger near, and where it is meant', () => {
		const { radius, width } = SIGNS.microstateRing;
		const across = (list: readonly PlacedSign[]): number =>
			Math.round((list[0] ? (size(list[0])[0] ?? 0) : 0) * 100) / 100;
		expect(across(rings({}))).toBeCloseTo(2 * radius.far + width.far, 6);
		expect(across(rings({ selected: country('SMR') }))).toBeCloseTo(2 * radius.near + width.near, 6);
		expect(across(of('microstate', signs({}, { ...inSight, ...near })))).toBeCloseTo(
			2 * radius.near + width.near,
			6
		);
	});
});

test('a story has its number where its land is, without a name, and beside that of another at the same place', () => {
	const story = (id: string, number: number) => ({ id, name: id, number, point: [1, 2] }) as const;
	const [one, other] = of(
		'cluster',
		signs({ stories: [story('valley', 1), story('hill', 2)] }, { screen: plainScreen(100) })
	);
	expect(one).toMatchObject({ members: ['valley'], count: 1, name: '' });
	expect(other).toMatchObject({ members: ['hill'], count: 2, name: '' });
	const apart = Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
	expect(apart).toBeGreaterThanOrEqual(2 * clusterRadius(1));
});

describe('a sign is aside', () => {
	const two = { operations: ['mission-to-serbia', 'programme-office-in-dushanbe'].map(operation) };
	const aside = (scene: Partial<Scene>, from?: Scene) =>
		signs({ ...two, ...scene }, { ...(from && { from }) }).flatMap(({ aside, members }) =>
			aside ? [members[0]] : []
		);

	test('where others are what its page is about', () => {
		expect(aside({})).toEqual([]);
		expect(aside({ litOperations: [operation('mission-to-serbia')] })).toEqual([
			'programme-office-in-dushanbe'
		]);
		expect(aside({ litInstitutions: [institution('odihr')] })).toHaveLength(2);
	});

	test('where it stands in another country than the page’s own', () => {
		expect(aside({ selected: country('TJK') })).toEqual(['mission-to-serbia']);
	});

	test('where it is an institution, but never a ring', () => {
		const lit = {
			operations: [],
			institutions: [institution('odihr')],
			litOperations: [operation('mission-to-serbia')]
		};
		const shown = signs(lit, { screen: plainScreen(100) });
		expect(shown.map(({ kind, aside }) => [kind, aside])).toEqual([
			['operation', false],
			['institution', true],
			['microstate', false]
		]);
	});

	test('not where one of its hosts is the page’s own country', () => {
		const hosted = INDEX.operations.map((one) => ({ ...one, hosts: ['TKM', 'TJK'].map(country) }));
		const ground = plainGround(
			{},
			{ scene: { ...opening, institutions: [], ...two, selected: country('TJK') } }
		);
		const atlas = createAtlas({ ...INDEX, operations: hosted });
		const placed = placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } });
		expect(placed.map(({ aside }) => aside)).toEqual([false, false]);
	});

	test('never in a story', () => {
		expect(aside({ litInstitutions: [institution('odihr')] }, step)).toEqual([]);
	});
});

describe('places and meetings', () => {
	const bare: Scene = { ...step, operations: [], institutions: [] };

	test('are signs of their kind and always named', () => {
		const [first, second] = INDEX.places;
		if (!first || !second) throw new Error('the small world lacks places');
		const atlas = createAtlas({ ...INDEX, places: [first, { ...second, kind: 'town' }] });
		const ground = plainGround({}, { scene: { ...bare, places: [first.id, second.id, place('none')] } });
		const placed = placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } });
		expect(placed.map(({ members }) => members)).toEqual([[first.id], [second.id]]);
		expect(placed.map(({ kind, name, lit, many }) => [kind, name, lit, many])).toEqual([
			['bridge', first.name, true, false],
			['town', second.name, true, false]
		]);
		const [bridge, town] = placed;
		expect(bridge && size(bridge)[0]).toBeCloseTo(SIGNS.bridge.side * Math.SQRT2, 6);
		expect(town && size(town)[0]).toBeCloseTo(2 * SIGNS.town.radius, 6);
	});

	test('that are many share signs, as wide as their number', () => {
		const places = scattered(400);
		const atlas = createAtlas({ ...INDEX, places });
		const ground = plainGround({}, { scene: { ...bare, places: places.map(({ id }) => id) } });
		const placed = placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } });
		const [cluster] = of('cluster', placed);
		expect(cluster).toMatchObject({ members: [], name: '', lit: false });
		expect(cluster && size(cluster)[0]).toBeCloseTo(2 * clusterRadius(cluster?.count ?? 0), 6);
		expect(placed.filter(({ kind, many }) => kind !== 'cluster' && !many)).toEqual([]);
	});

	test('of one city share a sign as large as one of them alone', () => {
		const [some] = INDEX.meetings;
		if (!some) throw new Error('the small world has no meeting');
		const atlas = createAtlas({
			...INDEX,
			meetings: ['first', 'again'].map((id) => ({ ...some, id: meeting(id), point: [24, 54.5] as const }))
		});
		const ground = plainGround({}, { scene: { ...bare, meetings: ['first', 'again'].map(meeting) } });
		const [sign, ...others] = placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } });
		expect([sign?.members.length, others]).toEqual([2, []]);
		expect(sign && size(sign)[0]).toBeCloseTo(SIGNS.meeting.side * Math.SQRT2, 6);
	});

	test('of the organisation stand at their cities; on a page of the atlas they are many', () => {
		const meetings = [meeting('2024-vienna')];
		const [onPage] = of('meeting', signs({ meetings }));
		expect(onPage).toMatchObject({ members: ['2024-vienna'], lit: true, many: true });
		expect(onPage && size(onPage)[0]).toBeCloseTo(SIGNS.meeting.side * Math.SQRT2, 6);
		expect(of('meeting', signs({ meetings }, { from: step }))[0]?.many).toBe(false);
	});
});

describe('signs', () => {
	test('that are out of sight are left out', () => {
		const shown = { operations: [operation('mission-to-serbia')] };
		expect(of('operation', signs(shown, { screen: plainScreen(0, [0, -200, 880, 740]) }))).toEqual([]);
		expect(of('operation', signs(shown, { screen: { ...plainScreen(), isInSight: () => false } }))).toEqual(
			[]
		);
	});

	/** Two operations of two cities of Tajikistan so close that they touch. */
	const close = (lands: Readonly<Record<string, Box>>, changes: Partial<Ground> = {}): PlacedSign[] => {
		const operations = INDEX.operations.flatMap((one) =>
			one.id === 'programme-office-in-dushanbe'
				? [one]
				: one.id === 'centre-in-ashgabat'
					? [{ ...one, hosts: [country('TKM')], point: [5.2, 45] as const }]
					: []
		);
		const atlas = createAtlas({ ...INDEX, operations });
		const ground = plainGround(lands, {
			near: false,
			zoom: 2,
			scene: { ...opening, institutions: [], operations: operations.map(({ id }) => id) },
			...changes
		});
		return of('operation', placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } }));
	};
	const apart = 2 * (OPERATION.radius.far + OPERATION.ring.far) + SIGNS.gap;

	test('that would touch are pushed apart, each as far as the other', () => {
		const [east, west] = close({});
		expect((east?.x ?? 0) - (west?.x ?? 0)).toBeCloseTo(apart, 1);
		expect(east?.pushed[0]).toBeCloseTo((apart - 2) / 2, 1);
		expect(west?.pushed[0]).toBeCloseTo(-(apart - 2) / 2, 1);
		expect(west?.pushed[1]).toBeCloseTo(0, 6);
	});

	test('are not pushed out of their own country, be it into another: the other gives way', () => {
		const home: Box = [49, -460, 51, -440];
		const alone: Readonly<Record<string, Box>> = { TJK: home };
		for (const lands of [alone, { ...alone, AFG: [0, -460, 48, -440] as const }]) {
			const [east, west] = close(lands);
			expect(west).toMatchObject({ x: 50, pushed: [0, 0] });
			expect(east?.pushed[0]).toBeCloseTo(apart - 2, 1);
		}
	});

	test.each(['bridge', 'town'] as const)('of places (%s) keep theirs, an operation gives way', (kind) => {
		const own = { id: place('own'), name: 'Own', kind, point: [5.1, 45] as const };
		const offices = [operation('programme-office-in-dushanbe')];
		const ground = plainGround(
			{},
			{ near: false, zoom: 2, scene: { ...step, institutions: [], operations: offices, places: [own.id] } }
		);
		const atlas = createAtlas({ ...INDEX, places: [own] });
		const [sign, office] = placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } });
		expect([sign?.pushed, (office?.pushed[0] ?? 0) < -5]).toEqual([[0, 0], true]);
	});

	test('of meetings keep theirs, and only operations that are near or lit are pins', () => {
		const [some] = INDEX.meetings;
		if (!some) throw new Error('the small world has no meeting');
		const atlas = createAtlas({ ...INDEX, meetings: [{ ...some, point: [5.1, 45] }] });
		const scene: Scene = {
			...opening,
			operations: [operation('programme-office-in-dushanbe')],
			institutions: [institution('odihr')],
			meetings: [some.id]
		};
		const ground = plainGround({}, { near: false, zoom: 2, scene, screen: plainScreen(100) });
		const placed = placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } });
		expect(of('meeting', placed)[0]?.pushed).toEqual([0, 0]);
		expect(placed.map(({ kind, pin, closed }) => [kind, pin, closed])).toEqual(
			['meeting', 'operation', 'institution', 'microstate'].map((kind) => [kind, false, false])
		);
	});

	test('of offices that an operation has besides its seat are dots, which keep their places', () => {
		const [own] = INDEX.operations.filter(({ id }) => id === 'programme-office-in-dushanbe');
		if (!own) throw new Error('the small world lacks an operation');
		const offices = [{ name: 'North', point: [5.1, 45] as const }];
		const atlas = createAtlas({ ...INDEX, operations: [{ ...own, offices }] });
		const scene: Scene = { ...opening, institutions: [], operations: [own.id], litOperations: [own.id] };
		const ground = plainGround({}, { near: false, zoom: 2, scene });
		const [office, seat] = placeSigns({ ...ground, inputs: { ...ground.inputs, atlas } });
		expect(office).toMatchObject({
			kind: 'office',
			members: ['programme-office-in-dushanbe North'],
			name: 'North',
			second: '',
			homes: [],
			lit: false,
			pin: false,
			closed: false,
			aside: false,
			pushed: [0, 0]
		});
		expect(office && size(office)[0]).toBeCloseTo(2 * SIGNS.town.radius, 6);
		expect([seat?.kind, (seat?.pushed[0] ?? 0) < -5]).toEqual(['operation', true]);
	});

	test('that are pins are pushed apart by the width of a pin', () => {
		const [east, west] = close({}, near);
		expect((east?.x ?? 0) - (west?.x ?? 0)).toBeCloseTo(SIGNS.pin.width + SIGNS.gap, 1);
	});
});

test('what the edge of a card would cut is not on it; a page’s map goes on, and shows it where its box is larger', () => {
	const shown = (use: Ground['use'], x: number): number => {
		const screen: Ground['screen'] = { ...plainScreen(), place: () => [x, 300] };
		return of('operation', signs({ operations: [operation('mission-to-serbia')] }, { ...near, use, screen }))
			.length;
	};
	expect([shown('map', 2), shown('card', 2), shown('card', 40)]).toEqual([1, 0, 1]);
});
