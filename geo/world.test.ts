import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import type { BorderRow } from '../src/lib/atlas/geometry';
import { countryId, polygonKm2 } from './area';
import { checkPolicy } from './checks/policy';
import { readInputs, type Inputs } from './inputs';
import type { BorderTable } from './library/border-table';
import { neighbours } from './library/neighbours';
import { borderRows } from './steps/borders';
import { cutAntimeridian } from './steps/cut-antimeridian';
import { identify } from './steps/identify';
import { join } from './steps/join';
import { recognise } from './steps/recognise';
import { writeTopology } from './steps/write-topology';
import { shapePolygons, type World } from './world';

const ROOT = path(import.meta.dirname, '..');
/** Reading and joining half a million points takes a second; a busy machine may need many more. */
const PATIENCE_MS = 120_000;

let inputs: Inputs;
let world: World;
let rows: BorderRow[];
let table: BorderTable;

beforeAll(() => {
	inputs = readInputs(ROOT);
	const { source, grid, policy, golanLine, dependencies } = inputs;
	const areas = recognise(identify(source, policy, grid), policy, golanLine, dependencies, grid);
	world = join(cutAntimeridian(areas, grid), policy);
	rows = borderRows(world);
	table = { areas: world.land.map(({ id }) => id), rows };
}, PATIENCE_MS);

const km2 = (id: string) => {
	const shape = world.land.find((land) => land.id === id);
	return shape ? shapePolygons(world, shape).reduce((sum, polygon) => sum + polygonKm2(polygon), 0) : 0;
};
const kmOf = (id: string) => rows.find((row) => row.id === id)?.mapKm;

/**
 * Pairs that the map lacks: the source's grid hides the first, in the second its shapes do not touch,
 * and the third has water between.
 */
const MISSING_ON_THE_MAP = ['BWA-ZMB', 'CHN-MAC', 'IND-LKA'];
/** Pairs with areas that the list of countries does not have. */
const NOT_IN_THE_LIST = [
	'CHN-X-SIACHEN',
	'CYP-X-AKROTIRI',
	'CYP-X-DHEKELIA',
	'IND-X-SIACHEN',
	'PAK-X-SIACHEN'
];

test('the pairs are those of an independent list of neighbours, but for declared exceptions', () => {
	const listSchema = z.array(z.object({ cca3: z.string(), borders: z.array(z.string()) }));
	const text = readFileSync(path(ROOT, 'node_modules/world-countries/countries.json'), 'utf8');
	const code = (cca3: string) => (cca3 === 'UNK' ? 'XKX' : cca3);
	const listed = new Set(
		listSchema
			.parse(JSON.parse(text))
			.flatMap(({ cca3, borders }) => borders.map((other) => [code(cca3), code(other)].sort().join('-')))
	);
	const mapped = new Set<string>(rows.map(({ id }) => id));
	expect([...listed].filter((id) => !mapped.has(id)).sort()).toEqual(MISSING_ON_THE_MAP);
	expect([...mapped].filter((id) => !listed.has(id)).sort()).toEqual(NOT_IN_THE_LIST);
});

test('every test point of the policy lies where its row says, Crimea in Ukraine', () => {
	const full = { name: 'full', topology: writeTopology(world, inputs.grid) };
	expect(inputs.policy.rows.find(({ id }) => id === 'crimea')?.owner).toBe('UKR');
	expect(checkPolicy(full, inputs.policy.rows)).toEqual([]);
});

test('Russia has its size, which a wrap round the Earth would spoil', () => {
	expect(km2('RUS') / 1e6).toBeCloseTo(16.9, 1);
});

test('Western Sahara has the size that the United Nations gives', () => {
	expect(km2('ESH') / 266_000).toBeGreaterThan(0.98);
	expect(km2('ESH') / 266_000).toBeLessThan(1.02);
});

test('the Golan that is cut from Israel has about 1,150 km²', () => {
	const israelBefore = 21_926;
	expect(israelBefore - km2('ISR')).toBeGreaterThan(1000);
	expect(israelBefore - km2('ISR')).toBeLessThan(1300);
});

test('Kosovo is in nobody’s neighbours unless asked for', () => {
	const [SRB, XKX] = [countryId('SRB'), countryId('XKX')];
	expect(neighbours(table, SRB)).not.toContain(XKX);
	expect(neighbours(table, SRB, { withKosovo: true })).toContain(XKX);
	expect(neighbours(table, XKX)).toEqual([]);
});

test('borders through French Guiana, Ceuta and Melilla stand outside neighbours', () => {
	expect(neighbours(table, countryId('FRA'))).toEqual([
		'AND',
		'BEL',
		'CHE',
		'DEU',
		'ESP',
		'ITA',
		'LUX',
		'MCO'
	]);
	expect(neighbours(table, countryId('MAR'))).toEqual(['DZA', 'ESH']);
	expect(neighbours(table, countryId('MAR'), { withDependencies: true })).toEqual(['DZA', 'ESH', 'ESP']);
});

test('the border with Canada counts Alaska in', () => {
	expect(kmOf('CAN-USA')).toBeGreaterThan(7500);
	expect(rows.find(({ id }) => id === 'CAN-USA')?.kind).toBe('home');
});

test('lengths on the map run about 15 % under the published ones, as generalised lines do', () => {
	const publishedSchema = z.array(z.object({ id: z.string(), km: z.number() }));
	const text = readFileSync(path(ROOT, 'data/published-borders.json'), 'utf8');
	const shares = publishedSchema
		.parse(JSON.parse(text))
		.flatMap(({ id, km }) => {
			const map = kmOf(id);
			return map === undefined ? [] : [map / km];
		})
		.sort((a, b) => a - b);
	const median = shares[Math.floor(shares.length / 2)] ?? 0;
	expect(shares.length).toBeGreaterThan(150);
	expect(median).toBeGreaterThan(0.82);
	expect(median).toBeLessThan(0.88);
});

test('lines of the policy are dashed, in Kashmir only inside the region', () => {
	const styles = (id: string) => world.borders.filter((line) => line.id === id).map(({ style }) => style);
	expect(styles('SRB-XKX')).toEqual(['dashed']);
	expect(styles('ESH-MAR')).toEqual(['dashed']);
	expect(styles('IND-PAK')).toEqual(['border', 'dashed']);
	expect(styles('AFG-TJK')).toEqual(['border']);
});
