import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { resolve } from 'node:path';
import { z } from 'zod';
import { MAPSHAPER_MISSING } from '../oracles/mapshaper';
import { readOutput } from '../output';
import { CONTESTANTS } from './contestants';
import { growth, linearFit, type Growth } from './growth';
import { GEOMETRY } from '../../data/pack';

/*
 * npm run bench:geo: the borders of the world by ours and by others, each in a process of its own, then
 * how ours grows. Prints Markdown; the table that is kept stands in geo/bench/README.md.
 */

const ROOT = resolve(import.meta.dirname, '../..');
const LONGEST_MS = 30 * 60_000;

const resultSchema = z
	.object({
		pairs: z.number().nullable(),
		km: z.number().nullable(),
		ms: z.number(),
		cpuMs: z.number(),
		rounds: z.number(),
		peakMb: z.number()
	})
	.nullable();

function versionOf(name: string): string {
	const file = resolve(ROOT, 'node_modules', name, 'package.json');
	if (!existsSync(file)) return 'not installed';
	return z.object({ version: z.string() }).parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}

function runOne(index: number): z.infer<typeof resultSchema> {
	const output = execFileSync(
		process.execPath,
		['--import', 'tsx', '--expose-gc', resolve(ROOT, 'geo/bench/one.ts'), String(index)],
		{ cwd: ROOT, encoding: 'utf8', timeout: LONGEST_MS, stdio: ['ignore', 'pipe', 'inherit'] }
	);
	return resultSchema.parse(JSON.parse(output.trim().split('\n').at(-1) ?? 'null'));
}

const digits = (value: number): string => (value < 10 ? value.toFixed(1) : value.toFixed(0));
const time = (ms: number): string => (ms < 10_000 ? `${digits(ms)} ms` : `${digits(ms / 1000)} s`);
const row = (...cells: (string | number)[]) => `| ${cells.join(' | ')} |`;

const gigabytes = (totalmem() / 2 ** 30).toFixed(0);
console.log(
	`${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${gigabytes} GB, Node ${process.version}, ` +
		`load ${loadavg()[0]?.toFixed(1)} at the start.\n`
);

console.log(
	row(
		'by',
		'version',
		'median',
		'processor',
		'rounds',
		'times ours',
		'memory',
		'pairs',
		'km',
		'given and giving'
	)
);
console.log(row('---', '---', '---:', '---:', '---:', '---:', '---:', '---:', '---:', '---'));
let oursCpuMs = NaN;
for (const [index, { name, package: library, note }] of CONTESTANTS.entries()) {
	const result = runOne(index);
	const version = library === null ? '' : versionOf(library);
	if (!result) {
		console.log(row(name, version, '', '', '', '', '', '', '', MAPSHAPER_MISSING));
		continue;
	}
	if (index === 0) oursCpuMs = result.cpuMs;
	console.log(
		row(
			name,
			version,
			time(result.ms),
			time(result.cpuMs),
			result.rounds,
			digits(result.cpuMs / oursCpuMs),
			`${result.peakMb.toFixed(0)} MB`,
			result.pairs ?? '–',
			result.km === null ? '–' : result.km.toFixed(1),
			note
		)
	);
}

const { copies, counties } = growth(ROOT, readOutput(resolve(ROOT, GEOMETRY)).full);
const line = ({ name, shapes, arcs, points, pairs, ms }: Growth) =>
	row(name, shapes, arcs, points, pairs, time(ms), ((ms * 1000) / arcs).toFixed(2));
console.log(`\n${row('growth of ours', 'shapes', 'arcs', 'points', 'pairs', 'processor', 'µs per arc')}`);
console.log(row('---', '---:', '---:', '---:', '---:', '---:', '---:'));
for (const measured of [...copies, counties]) console.log(line(measured));
const fit = linearFit(copies);
console.log(
	`\nA straight line through the copies: ${fit.msPerThousandArcs.toFixed(2)} ms per 1,000 arcs, ` +
		`${fit.offsetMs.toFixed(1)} ms beside, R² ${fit.rSquared.toFixed(4)}.`
);
