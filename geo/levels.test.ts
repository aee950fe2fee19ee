import { join as path } from 'node:path';
import { geoArea } from 'd3-geo';
import { mergeArcs } from 'topojson-client';
import { beforeAll, expect, test } from 'vitest';
import { loadData } from '../data/load';
import { unionLines } from './library/union-lines';
import { areaContains, countryId } from './area';
import { checkPolicy } from './checks/policy';
import { decode, type DecodedShape, type Level } from './checks/problem';
import { readInputs, type Inputs } from './inputs';
import { borderTable } from './library/border-table';
import { bordersByPair } from './library/borders-by-pair';
import { neighbours } from './library/neighbours';
import { union } from './library/union';
import { isUpToDate, readOutput, type Output } from './output';
import { arcNumber } from './world';
import { GEOMETRY } from '../data/pack';

const ROOT = path(import.meta.dirname, '..');
const OUT = path(ROOT, GEOMETRY);
const LEVELS = ['full', 'detail', 'region', 'overview'] as const;
type LevelName = (typeof LEVELS)[number];

let inputs: Inputs;
let output: Output;
const levels = new Map<LevelName, { level: Level; shapes: DecodedShape[] }>();

beforeAll(() => {
	inputs = readInputs(ROOT);
	if (!isUpToDate(OUT, inputs.hash)) throw new Error('the geometry is not up to date: npm run geo:build');
	output = readOutput(OUT);
	for (const name of LEVELS) {
		const level: Level = { name, topology: output[name] };
		levels.set(name, { level, shapes: decode(level) });
	}
});

function ownersAt(name: LevelName, point: readonly [number, number]): string[] {
	const shapes = levels.get(name)?.shapes ?? [];
	return shapes.filter(({ polygons }) => areaContains(polygons, point)).map(({ id }) => id);
}

/** Points on both sides of the line of land that lies apart: just inside, and just outside. */
const APART: readonly [
	name: string,
	inside: [string, number, number][],
	outside: [string, number, number][]
][] = [
	[
		'the Holy See in Italy',
		[['VAT', 12.456, 41.9035]],
		[
			['ITA', 12.45, 41.9035],
			['ITA', 12.462, 41.9035]
		]
	],
	[
		'San Marino in Italy',
		[
			['SMR', 12.46, 43.94],
			['SMR', 12.44, 43.97]
		],
		[
			['ITA', 12.45, 44.02],
			['ITA', 12.42, 43.86]
		]
	],
	[
		'Kaliningrad',
		[
			['RUS', 20.5, 54.7],
			['RUS', 22.5, 54.6]
		],
		[
			['POL', 20.5, 54.25],
			['LTU', 22, 55.15],
			['LTU', 23.1, 54.6]
		]
	],
	[
		'Nakhchivan',
		[
			['AZE', 45.4, 39.2],
			['AZE', 45.2, 39.55],
			['AZE', 45.75, 39]
		],
		[
			['ARM', 45.4, 39.75],
			['IRN', 45.6, 38.85]
		]
	],
	['Llívia in France', [['ESP', 1.98, 42.465]], [['FRA', 1.93, 42.5]]],
	['Vorukh in Kyrgyzstan', [['TJK', 70.6, 39.85]], [['KGZ', 70.8, 39.75]]],
	['Sokh in Kyrgyzstan', [['UZB', 71.13, 39.97]], [['KGZ', 71.4, 39.9]]],
	['Ceuta in Morocco', [['ESP', -5.31, 35.89]], [['MAR', -5.45, 35.85]]],
	['the Cypriot villages in Dhekelia', [['CYP', 33.746, 35.008]], [['X-DHEKELIA', 33.77, 35]]],
	['Dubrovnik behind Neum', [['HRV', 18.1, 42.66]], [['BIH', 17.65, 42.93]]],
	['Cabinda', [['AGO', 12.3, -5.2]], [['COD', 12.9, -5.2]]]
];

const byLevel = LEVELS.flatMap((name) => APART.map(([land, ...points]) => [land, name, ...points] as const));

test.each(byLevel)('%s stands at level %s', (_, name, inside, outside) => {
	for (const [owner, lon, lat] of [...inside, ...outside]) {
		expect([lon, lat, ...ownersAt(name, [lon, lat])]).toEqual([lon, lat, owner]);
	}
});

test.each([
	'ITA-SMR',
	'ITA-VAT',
	'LTU-RUS',
	'POL-RUS',
	'ARM-AZE',
	'AZE-TUR',
	'ESP-FRA',
	'KGZ-TJK',
	'CYP-X-DHEKELIA'
])('%s has one id and a line at every level', (id) => {
	const wanted = id.split('-').length > 2 ? id : id.split('-').sort().join('-');
	for (const name of LEVELS) {
		const pairs = bordersByPair(output[name]);
		expect([...pairs.keys()]).toContain(wanted);
		expect([...pairs.values()].find((pair) => pair.id === wanted)?.lengthKm).toBeGreaterThan(0.9);
	}
});

/** Special areas whose owner the policy decides, and who would own them if somebody swapped it. */
const DECIDED = [
	['crimea', 'UKR', 'RUS'],
	['western-sahara', 'ESH', 'MAR'],
	['golan', 'SYR', 'ISR'],
	['northern-cyprus', 'CYP', 'TUR'],
	['cyprus-buffer-zone', 'CYP', 'TUR'],
	['kosovo', 'XKX', 'SRB'],
	['palestine', 'PSE', 'ISR'],
	['somaliland', 'SOM', 'ETH'],
	['abkhazia', 'GEO', 'RUS']
] as const;

test.each(LEVELS.flatMap((name) => DECIDED.map((row) => [name, ...row] as const)))(
	'at level %s %s belongs to %s as its row says, and not to %s',
	(name, id, owner, other) => {
		const level = levels.get(name)?.level;
		const row = inputs.policy.rows.find((one) => one.id === id);
		if (!level || !row) throw new Error(`there is no ${level ? `row ${id}` : name}`);
		expect(row.owner).toBe(owner);
		expect(row.inside.length).toBeGreaterThan(0);
		expect(checkPolicy(level, [row])).toEqual([]);
		const swapped = { ...row, owner: countryId(other) };
		const asSaid = checkPolicy(level, [swapped]).map(({ message }) => message);
		expect(asSaid).toHaveLength(row.inside.length);
		expect(asSaid[0]).toContain(`should lie in ${other}, it lies in ${owner}`);
	}
);

/** Where name and camera of a State stand that has land far away, and how many neighbours its home part has. */
const HOME: readonly [
	id: string,
	label: [number, number],
	west: number,
	south: number,
	east: number,
	north: number,
	neighbours: number
][] = [
	['DNK', [9, 56], 8, 54, 16, 58, 1],
	['FRA', [2.4, 47], -6, 41, 10, 52, 8],
	['USA', [-98, 39], -125, 24, -66, 50, 2],
	['GBR', [-1, 52], -14, 49, 2, 61, 1],
	['NOR', [10, 61], 4, 57, 32, 72, 3],
	['ESP', [-3.6, 39.4], -10, 35, 5, 44, 3],
	['NLD', [5.7, 52.4], 3, 50, 8, 54, 2],
	['RUS', [108, 62], 19, 41, 192, 82, 14]
];

test.each(HOME)(
	'%s is named, framed and counted by its home part',
	(id, label, west, south, east, north, count) => {
		const found = output.labels.find((one) => one.id === id);
		expect(Math.hypot((found?.point[0] ?? 0) - label[0], (found?.point[1] ?? 0) - label[1])).toBeLessThan(
			1.5
		);
		const [w = 0, s = 0, e = 0, n = 0] = found?.bbox ?? [];
		expect(w).toBeGreaterThan(west);
		expect(s).toBeGreaterThan(south);
		expect(e).toBeLessThan(east);
		expect(n).toBeLessThan(north);
		expect(neighbours(borderTable(output.full, output.borders), id)).toHaveLength(count);
	}
);

test.each(LEVELS.flatMap((name) => ['F-SUN', 'F-YUG', 'F-CSK', 'F-SCG'].map((id) => [id, name] as const)))(
	'%s at level %s: outline and land are those of its successors, without a line between',
	(id, name) => {
		const former = loadData().formerStates.find((state) => state.id === id);
		if (!former) throw new Error(`there is no former State ${id}`);
		const { territory } = former;
		const topology = output[name];
		const { outline, inner } = unionLines(topology, territory);
		const numbers = (arcs: readonly (readonly number[])[]) => new Set(arcs.flat().map(arcNumber));
		const members = topology.objects.countries.geometries.filter((shape) =>
			territory.some((country) => country === shape.id)
		);
		const shapes = members.flatMap((shape) => (shape.type === 'MultiPolygon' ? [shape] : []));
		const merged = numbers(mergeArcs(topology, shapes).arcs.flat());
		// The cut at ±180° closes the shape and is in no line.
		const lines = numbers(
			[...topology.objects.coast.geometries, ...topology.objects.borders.geometries].flatMap((line) =>
				line.type === 'MultiLineString' ? line.arcs : []
			)
		);
		expect(numbers(outline.arcs)).toEqual(new Set([...merged].filter((number) => lines.has(number))));
		expect(inner.arcs.length).toBeGreaterThan(0);
		const area = (countries: readonly string[]) => geoArea(union(topology, countries));
		const parts = territory.reduce((sum, country) => sum + area([country]), 0);
		expect(area(territory)).toBeCloseTo(parts, 9);
	}
);

test('Russia is framed over ±180°, so that Chukotka is in sight', () => {
	expect(output.labels.find(({ id }) => id === 'RUS')?.bbox[2]).toBeGreaterThan(190);
});
