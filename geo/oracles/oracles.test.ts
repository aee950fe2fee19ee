import { readFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { borderId, countryId } from '../area';
import { area, levelOf, twoCountries } from '../fixture';
import { bordersByPair } from '../library/borders-by-pair';
import { readOutput, type Output } from '../output';
import { derivedFiles, drift } from '../commands/table';
import { readFacts } from '../commands/facts';
import { overlapResults } from './line-overlap';
import { NEIGHBOUR_EXCEPTIONS } from './neighbour-exceptions';
import { listedNeighbours, neighbourDifferences } from './neighbour-list';
import { compareLengths, isOutlier, median } from './published';
import { PUBLISHED_OUTLIERS } from './published-outliers';
import { FACTS, GEOMETRY } from '../../data/pack';

const ROOT = path(import.meta.dirname, '../..');
/** Two ways of measuring agree when they differ by less than this share. */
const AGREEMENT = 0.001;
const PATIENCE_MS = 120_000;

let output: Output;
let listed: ReturnType<typeof listedNeighbours>;

beforeAll(() => {
	output = readOutput(path(ROOT, GEOMETRY));
	listed = listedNeighbours(ROOT);
});

test('neighbours are those of an independent list for all countries, but for declared exceptions', () => {
	expect(listed.size).toBeGreaterThan(240);
	expect(neighbourDifferences(output.borders, listed)).toEqual([]);
});

test('every exception has a reason', () => {
	for (const { reason } of NEIGHBOUR_EXCEPTIONS) expect(reason).toMatch(/^[A-Z].{20,}\.$/);
});

test('an undeclared difference is named, on either side', () => {
	const without = output.borders.filter(({ id }) => id !== 'AFG-TJK');
	expect(neighbourDifferences(without, listed)).toEqual(['AFG-TJK is only in the list']);
	const extra = [
		...output.borders,
		{ id: borderId('ESP', 'ITA'), countries: [countryId('ESP'), countryId('ITA')] as const }
	];
	expect(neighbourDifferences(extra, listed)).toEqual(['ESP-ITA is only on the map']);
});

test('an exception that is none any more is named', () => {
	const stale = [...NEIGHBOUR_EXCEPTIONS, { pair: 'AFG-TJK', only: 'map', reason: 'None.' } as const];
	expect(neighbourDifferences(output.borders, listed, stale)).toEqual([
		'AFG-TJK is declared as an exception and is none'
	]);
});

test.each(['full', 'region', 'overview'] as const)(
	'all pairs are as long as turf.lineOverlap finds them, at level %s',
	(level) => {
		const pairs = bordersByPair(output[level]);
		expect(pairs.size).toBe(327);
		const results = [...overlapResults(output[level], pairs.values())];
		const apart = results.filter(({ ourKm, turfKm }) => Math.abs(turfKm - ourKm) / ourKm > AGREEMENT);
		expect(apart).toEqual([]);
	},
	PATIENCE_MS
);

test('the comparison sees a line that arcs do not share', () => {
	// Half of the line is missing from what is given as ours.
	const { topology } = levelOf(twoCountries());
	const [pair] = bordersByPair(topology).values();
	if (!pair) throw new Error('the two countries share nothing');
	const [result] = overlapResults(topology, [{ ...pair, lengthKm: pair.lengthKm / 2 }]);
	expect((result?.turfKm ?? 0) / (result?.ourKm ?? 1)).toBeCloseTo(2, 6);
});

test('a village inside another country is their border, though its ring touches the outer one', () => {
	// BBB's outline runs round the village and touches its own corner at 10, 0.
	const village: [number, number][] = [
		[10, 0],
		[8, 2],
		[10, 4],
		[12, 2],
		[10, 0]
	];
	const round = area('BBB', [[0, 0], [0, 10], [20, 10], [20, 0], ...[...village].reverse(), [0, 0]]);
	const turned: [number, number][] = [...village.slice(1), [8, 2]];
	const { topology } = levelOf([area('AAA', turned), round]);
	const pair = bordersByPair(topology).get(borderId('AAA', 'BBB'));
	expect(pair?.lengthKm).toBeGreaterThan(1000);
	expect(topology.objects.coast.geometries.map(({ id }) => id)).toEqual(['BBB']);
});

test('map lengths run about 15 % under the published ones, and every outlier is explained', () => {
	const { published } = readFacts(ROOT);
	const comparisons = compareLengths(output.borders, published);
	expect(comparisons.length).toBeGreaterThan(150);
	const middle = median(comparisons.map(({ share }) => share));
	expect(middle).toBeGreaterThan(0.82);
	expect(middle).toBeLessThan(0.88);
	const outliers = comparisons.filter(isOutlier).map(({ id }) => id);
	expect(outliers.filter((id) => !PUBLISHED_OUTLIERS[id])).toEqual([]);
	expect(Object.keys(PUBLISHED_OUTLIERS).filter((id) => !outliers.some((one) => one === id))).toEqual([]);
});

test('the committed tables are what geometry and facts give (npm run geo -- table --write)', () => {
	expect(Object.fromEntries(drift(ROOT, derivedFiles(readFacts(ROOT))))).toEqual({});
});

test('a drift is shown line by line', () => {
	const derived = derivedFiles(readFacts(ROOT));
	const changed = (derived.get(`${FACTS}/borders.csv`) ?? '').replace(/^AFG,TJK,[\d.]+/m, 'AFG,TJK,1');
	const found = drift(ROOT, new Map([[`${FACTS}/borders.csv`, changed]])).get(`${FACTS}/borders.csv`);
	expect(found).toHaveLength(2);
	expect(found?.every((line) => /^[-+] AFG,TJK,/.test(line))).toBe(true);
});

test('the table of borders has its header, and a line for every pair with a status, in order', () => {
	const [header, ...lines] = readFileSync(path(ROOT, `${FACTS}/borders.csv`), 'utf8')
		.trim()
		.split('\n');
	expect(header).toBe('a,b,map_km,published_km,published_source,note');
	const ids = lines.map((line) => line.split(',').slice(0, 2).join('-'));
	expect(ids).toEqual(ids.toSorted());
	const { statuses, output: built } = readFacts(ROOT);
	const missing = built.borders.filter(
		({ id, countries }) => countries.some((country) => statuses.has(country)) && !ids.includes(id)
	);
	expect(missing).toEqual([]);
});
