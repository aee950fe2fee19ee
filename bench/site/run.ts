import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { resolve } from 'node:path';
import { linearFit } from '../measure';
import { copyWithStories } from './copy';

/**
 * `npm run bench:site`: how the time of a build grows with its stories. With numbers behind `--whole`
 * it builds whole sites of so many stories too: `npm run bench:site -- --whole 25 100`.
 */
const COUNTS = [50, 200, 1000] as const;
const MEGABYTES = 1024 * 1024;

function run(command: readonly string[], copy: string): string {
	const [program = '', ...args] = command;
	const { status, stdout, stderr } = spawnSync(program, args, {
		cwd: copy,
		encoding: 'utf8',
		maxBuffer: 64 * MEGABYTES
	});
	if (status !== 0) throw new Error(`${command.join(' ')} failed:\n${stderr}`);
	return stdout;
}

function inCopy<Value>(count: number, work: (copy: string) => Value): Value {
	const copy = copyWithStories(count);
	try {
		return work(copy);
	} finally {
		rmSync(copy, { recursive: true });
	}
}

const load = (loadavg()[0] ?? NaN).toFixed(1);
console.log(
	`${cpus().length} × ${cpus()[0]?.model.trim()}, Node ${process.version}, load ${load} at the start.`
);

const whole = process.argv.indexOf('--whole');
if (whole >= 0) {
	for (const count of process.argv.slice(whole + 1).map(Number)) {
		inCopy(count, (copy) => {
			const started = performance.now();
			const told = run([process.execPath, resolve('node_modules/vite/bin/vite.js'), 'build'], copy);
			const seconds = ((performance.now() - started) / 1000).toFixed(0);
			console.log(`\nA whole site of ${count} stories: ${seconds} s`);
			const report = told.slice(told.indexOf('Building pages took'));
			console.log(
				report
					.split('\n')
					.filter((line) => /stories|cards|The whole site/.test(line))
					.join('\n')
			);
		});
	}
} else {
	console.log('\nStories compiled and checked, their pages and first figures made; processor time:');
	const points: [number, number][] = [];
	for (const count of COUNTS) {
		const told = inCopy(count, (copy) =>
			run([process.execPath, '--import', 'tsx', resolve('bench/site/one.ts')], copy)
		);
		const { stories, compile, pages, figures } = JSON.parse(told.trim().split('\n').at(-1) ?? '') as Record<
			'stories' | 'compile' | 'pages' | 'figures',
			number
		>;
		const sum = compile + pages + figures;
		points.push([stories, sum / 1000]);
		console.log(
			`  ${String(stories).padStart(5)} stories: compile ${(compile / 1000).toFixed(1)} s, pages ${(pages / 1000).toFixed(1)} s, figures ${(figures / 1000).toFixed(1)} s; ${(sum / stories).toFixed(0)} ms a story`
		);
	}
	const { slope, offset, rSquared } = linearFit(points);
	console.log(
		`  A straight line: ${(slope * 1000).toFixed(0)} ms a story, ${offset.toFixed(1)} s beside, R² ${rSquared.toFixed(4)}`
	);
}
