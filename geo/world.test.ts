import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { BorderRow } from '../src/lib/atlas/geometry';
import { borderId, countryId, polygonKm2 } from './area';
import { buildGeometry, type Geometry } from './build';
import { checkPolicy } from './checks/policy';
import { decodeArcs } from './checks/problem';
import { findCrossings } from './crossings';
import { readInputs, type Inputs } from './inputs';
import { borderLines } from './library/border-lines';
import { borderTable, type BorderTable } from './library/border-table';
import { neighbours } from './library/neighbours';
import { isUpToDate, OUTPUT_NAMES, outputTexts } from './output';
import { distanceToLineKm } from './sphere';
import { shapePolygons, type World } from './world';
import { GEOMETRY } from '../data/pack';

const ROOT = path(import.meta.dirname, '..');
/** Reading and joining half a million points takes a second; a busy machine may need many more. */
const PATIENCE_MS = 120_000;

let inputs: Inputs;
let world: World;
let geometry: Geometry;
let rows: readonly BorderRow[];
let table: BorderTable;

beforeAll(() => {
	inputs = readInputs(ROOT);
	geometry = buildGeometry(inputs);
	({ world, borders: rows } = geometry);
	table = borderTable(geometry.full.topology, rows);
}, PATIENCE_MS);

const km2 = (id: string) => {
	const shape = world.land.find((land) => land.id === id);
	return shape ? shapePolygons(world, shape).reduce((sum, polygon) => sum + polygonKm2(polygon), 0) : 0;
};
const kmOf = (id: string) => rows.find((row) => row.id === id)?.mapKm;

test('every test point of the policy lies where its row says, Crimea in Ukraine', () => {
	expect(inputs.policy.rows.find(({ id }) => id === 'crimea')?.owner).toBe('UKR');
	expect(checkPolicy(geometry.full, inputs.policy.rows)).toEqual([]);
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
	expect(neighbours(table, SRB, { withBoundaries: true })).toContain(XKX);
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

test('lines of the policy are dashed, in Kashmir only inside the region', () => {
	const styles = (id: string) => world.borders.filter((line) => line.id === id).map(({ style }) => style);
	expect(styles('SRB-XKX')).toEqual(['dashed']);
	expect(styles('ESH-MAR')).toEqual(['dashed']);
	expect(styles('IND-PAK')).toEqual(['border', 'dashed']);
	expect(styles('AFG-TJK')).toEqual(['border']);
});

test('the Panj runs within 3 km of the border of Afghanistan and Tajikistan, which runs in it', () => {
	const ofBorder = borderLines(geometry.full.topology, borderId('AFG', 'TJK'));
	const [line] = geometry.courses.find(({ id }) => id === 'panj')?.lines ?? [];
	const off = (line ?? []).map((point) =>
		Math.min(...ofBorder.map((border) => distanceToLineKm(point, border)))
	);
	expect(off.length).toBeGreaterThan(50);
	expect(Math.max(...off)).toBeLessThan(3);
});

test('built again, every file comes out byte for byte the same', () => {
	const directory = path(ROOT, GEOMETRY);
	if (!isUpToDate(directory, inputs.hash))
		throw new Error('the geometry is not up to date: npm run geo:build');
	const texts = outputTexts(geometry);
	for (const name of OUTPUT_NAMES) {
		const isSame = readFileSync(path(directory, `${name}.json`), 'utf8') === texts[name];
		expect([name, isSame]).toEqual([name, true]);
	}
});

test('simplification makes no crossing that the source has not', () => {
	const crossings = (arcs: typeof world.arcs) => findCrossings(inputs.grid, arcs).length;
	const inSource = crossings(world.arcs);
	expect(inSource).toBeGreaterThan(0);
	for (const level of [geometry.overview, geometry.region, geometry.detail]) {
		expect(crossings(decodeArcs(level))).toBeLessThanOrEqual(inSource);
	}
});
