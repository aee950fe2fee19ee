import { expect, test } from 'vitest';
import type { BorderRow, LabelPoint } from '../../src/lib/atlas/geometry';
import { borderId, countryId, type Area } from '../area';
import { area, boxRing, levelOf, testGrid, twoCountries } from '../fixture';
import { checkBorders } from './borders';
import { checkBudget } from './budget';
import { checkCrossings } from './crossings';
import { checkCutEdges } from './cut-edges';
import { checkLabels } from './labels';
import { checkPolicy, checkPolicyLines } from './policy';
import { checkPresence } from './presence';
import type { Level, Problem } from './problem';
import { checkRings } from './rings';
import { checkRivers } from './rivers';
import { checkSegments } from './segments';
import { checkSizes } from './sizes';
import { checkWrap } from './wrap';

const good = levelOf(twoCountries());
const messages = (problems: readonly Problem[]) =>
	problems.map(({ subject, message }) => `${subject}: ${message}`);

/** A level whose arcs are given as they are: shapes that the pipeline would never make. */
function rawLevel(arcs: [number, number][][], layer: 'countries' | 'coast'): Level {
	const { topology } = levelOf([]);
	const lines = {
		type: 'MultiLineString' as const,
		id: 'AAA',
		properties: {},
		arcs: arcs.map((_, index) => [index])
	};
	const land = {
		type: 'MultiPolygon' as const,
		id: 'AAA',
		properties: {},
		arcs: arcs.map((_, index) => [[index]])
	};
	const empty = { type: 'GeometryCollection' as const, geometries: [] };
	const steps = arcs.map((arc) =>
		arc.map(([lon, lat], index): [number, number] => {
			const before = arc[index - 1] ?? [0, 0];
			return [lon - before[0], lat - before[1]];
		})
	);
	return {
		name: 'raw',
		topology: {
			...topology,
			transform: { scale: [1, 1], translate: [0, 0] },
			arcs: steps,
			objects: {
				borders: empty,
				countries: layer === 'countries' ? { ...empty, geometries: [land] } : empty,
				coast: layer === 'coast' ? { ...empty, geometries: [lines] } : empty
			}
		}
	};
}

test('presence: a missing country is named', () => {
	expect(checkPresence(good, ['AAA', 'BBB'])).toEqual([]);
	expect(messages(checkPresence(good, ['AAA', 'CCC']))).toEqual(['CCC: is missing']);
});

test('presence: a country without land or standing twice is named', () => {
	const [first] = good.topology.objects.countries.geometries;
	const twice: Level = structuredClone(good);
	if (first)
		twice.topology.objects.countries.geometries.push(
			{ ...first },
			{ ...first, type: 'MultiPolygon', id: 'CCC', arcs: [] }
		);
	expect(messages(checkPresence(twice, []))).toEqual(['CCC: has no land', 'AAA: stands 2 times']);
});

test('rings: a ring wound the wrong way, one without area and one that is open are named', () => {
	expect(checkRings(good)).toEqual([]);
	const wrongWay = rawLevel(
		[
			[
				[0, 0],
				[9, 0],
				[9, 9],
				[0, 9],
				[0, 0]
			]
		],
		'countries'
	);
	expect(messages(checkRings(wrongWay))).toEqual(['AAA, polygon 0, ring 0: is wound anticlockwise']);
	const open = rawLevel(
		[
			[
				[0, 0],
				[0, 9],
				[9, 9],
				[9, 1]
			]
		],
		'countries'
	);
	expect(messages(checkRings(open))).toContain('AAA, polygon 0, ring 0: is not closed');
	const flat = rawLevel(
		[
			[
				[0, 0],
				[0, 9],
				[0, 0],
				[0, 0]
			]
		],
		'countries'
	);
	expect(messages(checkRings(flat))).toEqual(['AAA, polygon 0, ring 0: has no area']);
});

test('rings: the same land under two names is named', () => {
	const ring: [number, number][] = [
		[0, 0],
		[0, 9],
		[9, 9],
		[9, 0],
		[0, 0]
	];
	expect(messages(checkRings(rawLevel([ring, ring], 'countries')))).toEqual([
		'AAA, polygon 1, ring 0: stands twice, also in AAA'
	]);
});

test('wrap: a ring that steps round the Earth is named', () => {
	expect(checkWrap(good)).toEqual([]);
	const wrapping = rawLevel(
		[
			[
				[178, 0],
				[178, 9],
				[-178, 9],
				[-178, 0],
				[178, 0]
			]
		],
		'countries'
	);
	expect(messages(checkWrap(wrapping))).toEqual(['AAA: steps over more than 180°']);
});

test('wrap: a line that leaves the map is named', () => {
	expect(
		messages(
			checkWrap(
				rawLevel(
					[
						[
							[170, 0],
							[190, 0]
						]
					],
					'coast'
				)
			)
		)
	).toEqual(['coast AAA: leaves the map']);
});

test('cut edges: a coast that runs along ±180° is named', () => {
	expect(checkCutEdges(levelOf([area('AAA', boxRing(170, 0, 180, 10))]))).toEqual([]);
	const drawn = rawLevel(
		[
			[
				[170, 0],
				[180, 0],
				[180, 10]
			]
		],
		'coast'
	);
	expect(messages(checkCutEdges(drawn))).toEqual(['coast AAA: draws a cut']);
});

test('policy: a test point in the wrong country is named with both', () => {
	const row = { id: 'crimea', owner: countryId('AAA'), inside: [[5, 5] as [number, number]], outside: [] };
	expect(checkPolicy(good, [row])).toEqual([]);
	expect(messages(checkPolicy(good, [{ ...row, owner: countryId('BBB') }]))).toEqual([
		'crimea: 5 5 should lie in BBB, it lies in AAA'
	]);
});

test('policy: a point outside is looked for in the area that it names', () => {
	const row = {
		id: 'crimea',
		owner: null,
		inside: [],
		outside: [{ area: countryId('AAA'), point: [50, 5] as [number, number] }]
	};
	expect(messages(checkPolicy(good, [row]))).toEqual(['crimea: 50 5 should lie in AAA, it lies in no land']);
});

test('policy: a line that is not drawn as its row wants is named', () => {
	const line = { id: 'kosovo', lineStyle: 'dashed' as const, lines: [borderId('AAA', 'BBB')] };
	expect(checkPolicyLines(good, [{ ...line, lineStyle: 'border' }])).toEqual([]);
	expect(messages(checkPolicyLines(good, [line]))).toEqual([
		'kosovo: wants the line AAA-BBB as "dashed", and there is none'
	]);
	expect(
		checkPolicyLines(good, [{ ...line, lineStyle: 'border', lines: [borderId('AAA', 'CCC')] }])
	).toHaveLength(1);
});

test('segments: a line that stands in two arcs, and a spike, are named', () => {
	expect(checkSegments(good)).toEqual([]);
	const twice: [number, number][] = [
		[0, 0],
		[0, 5]
	];
	expect(messages(checkSegments(rawLevel([twice, [...twice].reverse()], 'coast')))).toEqual([
		'arc 1: runs where arc 0 runs'
	]);
	expect(messages(checkSegments(rawLevel([[...twice, [0, 0]]], 'coast')))).toEqual([
		'arc 0: runs where arc 0 runs'
	]);
});

test('segments: an arc that one area uses twice is named', () => {
	const level = structuredClone(
		rawLevel(
			[
				[
					[0, 0],
					[0, 5]
				]
			],
			'countries'
		)
	);
	const [land] = level.topology.objects.countries.geometries;
	if (land?.type === 'MultiPolygon') land.arcs = [[[0, -1]]];
	expect(messages(checkSegments(level))).toEqual(['arc 0: is used by AAA, AAA']);
});

const row: BorderRow = {
	id: borderId('AAA', 'BBB'),
	countries: [countryId('AAA'), countryId('BBB')],
	mapKm: 1112,
	kind: 'home'
};

test('borders: a length of nothing, a false id and a pair that only one side knows are named', () => {
	expect(checkBorders([good], [row])).toEqual([]);
	expect(messages(checkBorders([good], [{ ...row, mapKm: 0 }]))).toEqual(['AAA-BBB: has a length of 0 km']);
	expect(messages(checkBorders([good], []))).toEqual(['AAA-BBB: is drawn but not in the table']);
	const other = { ...row, id: borderId('AAA', 'CCC') };
	expect(messages(checkBorders([good], [row, other, row]))).toEqual([
		'AAA-CCC: is not the id of AAA and BBB',
		'AAA-BBB: stands twice',
		'AAA-CCC: is in the table but not drawn'
	]);
});

test('crossings: more than the source has are reported one by one', () => {
	const crossed = rawLevel(
		[
			[
				[0, 0],
				[10, 10]
			],
			[
				[0, 10],
				[10, 1]
			]
		],
		'coast'
	);
	expect(checkCrossings(crossed, testGrid, 1)).toEqual([]);
	expect(checkCrossings(crossed, testGrid, 0).map(({ subject }) => subject)).toEqual(['arcs 0 and 1']);
});

test('sizes: a country that lost land is named', () => {
	const smaller: Area[] = [area('AAA', boxRing(0, 0, 9, 10)), area('BBB', boxRing(10, 0, 20, 10))];
	expect(checkSizes(good, good, 0.02)).toEqual([]);
	expect(checkSizes(levelOf(smaller), good, 0.02).map(({ subject }) => subject)).toEqual(['AAA']);
});

test('labels: a label that is missing or stands outside its land is named', () => {
	const label = (id: string, lon: number): LabelPoint => ({
		id: countryId(id),
		point: [lon, 5],
		roomKm: 100,
		bbox: [0, 0, 10, 10],
		microstate: false
	});
	expect(checkLabels(good, [label('AAA', 5), label('BBB', 15)])).toEqual([]);
	expect(messages(checkLabels(good, [label('AAA', 15)]))).toEqual([
		'AAA: has its label at 15 5, outside its land',
		'BBB: has no label point'
	]);
});

test('budget: a file above its limit is named with both figures', () => {
	const file = { name: 'overview', rawBytes: 250_000, brotliBytes: 80_001, limitBytes: 80_000 };
	expect(messages(checkBudget([file]))).toEqual(['overview: 80001 bytes with brotli, the limit is 80000']);
	expect(checkBudget([{ ...file, brotliBytes: 80_000 }])).toEqual([]);
});

test('rivers: one that is not found, one that is found for a part, and a line of two rivers are named', () => {
	const line: [number, number][] = [
		[10, 40],
		[11, 40]
	];
	const found = { id: 'found', points: [[10.5, 40.01]] satisfies [number, number][] };
	expect(checkRivers([found], [{ id: 'found', lines: [line] }])).toEqual([]);
	expect(messages(checkRivers([found], [{ id: 'found', lines: [] }]))).toEqual([
		'found: has no line of the source within 5 km of 10.5 40.01'
	]);
	const partly = { id: 'found', points: [...found.points, [10.5, 41] satisfies [number, number]] };
	expect(messages(checkRivers([partly], [{ id: 'found', lines: [line] }]))).toEqual([
		'found: has no line of the source within 5 km of 10.5 41'
	]);
	const two = ['one', 'other'].map((id) => ({ id, lines: [line] }));
	expect(messages(checkRivers([], two))).toEqual(['other: has a line that is also one']);
});
