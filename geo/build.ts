import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join as path } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { checkBorders } from './checks/borders';
import { checkBudget } from './checks/budget';
import { checkCrossings } from './checks/crossings';
import { checkCutEdges } from './checks/cut-edges';
import { checkLabels } from './checks/labels';
import { checkPolicy } from './checks/policy';
import { checkPresence } from './checks/presence';
import { checkRings } from './checks/rings';
import { checkSizes } from './checks/sizes';
import { checkWrap } from './checks/wrap';
import type { Level, Problem } from './checks/problem';
import { findCrossings } from './crossings';
import { readInputs, type Inputs } from './inputs';
import { borderRows } from './steps/borders';
import { cutAntimeridian } from './steps/cut-antimeridian';
import { identify } from './steps/identify';
import { join } from './steps/join';
import { labelPoints } from './steps/labels';
import { makeLevel, vertexWeights, type LevelOptions } from './steps/level';
import { patternBands } from './steps/patterns';
import { recognise } from './steps/recognise';
import { writeTopology } from './steps/write-topology';

/** A triangle of 2e-5 sr is about 800 km², two pixels wide on the globe of the first page. */
const OVERVIEW: LevelOptions = { weight: 2e-5, smallestIslandKm2: 400 };
/** A triangle of 1.5e-7 sr is about 6 km²: under a pixel up to zoom 7, and 340 kB on the wire. */
const DETAIL: LevelOptions = { weight: 1.5e-7, smallestIslandKm2: 1 };
/** The overview drops small islands: Solomon Islands lose a seventh of their land, Denmark a sixteenth. */
const OVERVIEW_SIZE_TOLERANCE = 0.16;
const DETAIL_SIZE_TOLERANCE = 0.01;
/** Limits on the wire, brotli, in bytes. */
const LIMITS = {
	overview: 80_000,
	detail: 400_000,
	patterns: 60_000,
	labels: 20_000,
	borders: 20_000
} as const;

const ROOT = path(import.meta.dirname, '..');
const OUT = path(ROOT, 'geo/out');
const STAMP = path(OUT, 'inputs.sha256');
const PROBLEMS = path(OUT, 'problems.geojson');
const FILES = ['overview', 'detail', 'labels', 'patterns', 'borders'] as const;

const started = performance.now();
function step<Value>(name: string, say: (value: Value) => string, make: () => Value): Value {
	const value = make();
	const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(5);
	console.log(`${seconds} s  ${name.padEnd(12)} ${say(value)}`);
	return value;
}

function build({
	source,
	grid,
	policy,
	golanLine,
	dependencies,
	labelOverrides,
	countries,
	patternPlan
}: Inputs) {
	const named = step(
		'identify',
		(areas) => `${areas.length} areas`,
		() => identify(source, policy, grid)
	);
	const recognised = step(
		'recognise',
		(areas) => `${policy.rows.length} rows, ${areas.length} areas`,
		() => recognise(named, policy, golanLine, dependencies, grid)
	);
	const cut = step(
		'cut',
		() => 'at ±180°',
		() => cutAntimeridian(recognised, grid)
	);
	const world = step(
		'join',
		({ arcs }) => `${arcs.length} arcs`,
		() => join(cut, policy)
	);
	const borders = step(
		'borders',
		(rows) => `${rows.length} pairs`,
		() => borderRows(world)
	);
	const weights = vertexWeights(world);
	const points = (arcs: readonly (readonly unknown[])[]) =>
		`${arcs.reduce((n, arc) => n + arc.length, 0)} points`;
	const level = (name: string, options: LevelOptions) =>
		step(
			name,
			({ arcs }) => points(arcs),
			() => makeLevel(world, weights, grid, options)
		);
	const overviewWorld = level('overview', OVERVIEW);
	const detailWorld = level('detail', DETAIL);
	const labels = step(
		'labels',
		(all) => `${all.length} points`,
		() => labelPoints(world, policy, labelOverrides)
	);
	const patterns = step(
		'patterns',
		(bands) => `${bands.length} bands`,
		() => [
			...patternBands(overviewWorld, patternPlan, 'far'),
			...patternBands(detailWorld, patternPlan, 'near')
		]
	);
	const full: Level = { name: 'full', topology: writeTopology(world, grid) };
	const overview: Level = { name: 'overview', topology: writeTopology(overviewWorld, grid) };
	const detail: Level = { name: 'detail', topology: writeTopology(detailWorld, grid) };
	const levels = [overview, detail];
	const texts = Object.fromEntries(
		Object.entries({
			overview: overview.topology,
			detail: detail.topology,
			labels,
			patterns,
			borders
		} satisfies Record<(typeof FILES)[number], unknown>).map(([name, value]) => [
			name,
			`${JSON.stringify(value)}\n`
		])
	);
	const sizes = FILES.map((name) => ({
		name,
		rawBytes: Buffer.byteLength(texts[name] ?? ''),
		brotliBytes: brotliCompressSync(texts[name] ?? '').length,
		limitBytes: LIMITS[name]
	}));

	const sourceCrossings = findCrossings(grid, world.arcs).length;
	const expected = [...countries, ...world.land.map(({ id }) => id)];
	const problems = step<Problem[]>(
		'checks',
		(all) => `10 checks, ${all.length} problems`,
		() => [
			...levels.flatMap((one) => checkPresence(one, expected)),
			...[full, ...levels].flatMap(checkRings),
			...[full, ...levels].flatMap(checkWrap),
			...[full, ...levels].flatMap(checkCutEdges),
			...[full, ...levels].flatMap((one) => checkPolicy(one, policy.rows)),
			...levels.flatMap((one) => checkCrossings(one, grid, sourceCrossings)),
			...checkSizes(overview, full, OVERVIEW_SIZE_TOLERANCE),
			...checkSizes(detail, full, DETAIL_SIZE_TOLERANCE),
			...checkBorders([full, ...levels], borders),
			...checkLabels(full, labels),
			...checkBudget(sizes)
		]
	);
	return { texts, sizes, problems, sourceCrossings };
}

function writeProblems(problems: readonly Problem[]): void {
	const features = problems.flatMap(({ shape, ...properties }) =>
		shape ? [{ type: 'Feature', properties, geometry: shape }] : []
	);
	mkdirSync(OUT, { recursive: true });
	writeFileSync(PROBLEMS, `${JSON.stringify({ type: 'FeatureCollection', features })}\n`);
}

function main(): number {
	const inputs = readInputs(ROOT);
	const isBuilt = FILES.every((name) => existsSync(path(OUT, `${name}.json`)));
	if (isBuilt && existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === inputs.hash) {
		console.log('Geometry is up to date.');
		return 0;
	}
	const { texts, sizes, problems, sourceCrossings } = build(inputs);
	if (problems.length > 0) {
		writeProblems(problems);
		for (const { check, level, subject, message } of problems) {
			console.error(`${check}: ${level}: ${subject} ${message}`);
		}
		console.error(`${problems.length} problems; nothing was written but the shapes in ${PROBLEMS}`);
		return 1;
	}
	mkdirSync(OUT, { recursive: true });
	rmSync(PROBLEMS, { force: true });
	for (const name of FILES) writeFileSync(path(OUT, `${name}.json`), texts[name] ?? '');
	writeFileSync(STAMP, `${inputs.hash}\n`);
	for (const { name, rawBytes, brotliBytes } of sizes) {
		console.log(`${name.padEnd(10)} ${rawBytes} bytes, ${brotliBytes} with brotli`);
	}
	console.log(
		`${inputs.countries.length} countries with a status; ${sourceCrossings} crossings in the source.`
	);
	return 0;
}

try {
	process.exitCode = main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
