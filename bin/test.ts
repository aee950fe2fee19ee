import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { playwrightCount, vitestCount, type Count } from './count-tests';
import { NEEDS_SHELL } from './missing';

/** Where the suites leave their reports; never committed. */
const REPORTS = 'test-results';

interface Suite {
	readonly name: string;
	readonly command: readonly [program: string, ...args: string[]];
	/** A suite that counts its tests writes a report here; any other suite counts as one. */
	readonly report?: { readonly file: string; readonly count: (report: unknown) => Count };
	readonly env?: Readonly<Record<string, string>>;
}

const vitestReport = join(REPORTS, 'unit.json');
const builtReport = join(REPORTS, 'built.json');
const browserReport = join(REPORTS, 'browser.json');

const npmRun = (script: string): readonly [string, ...string[]] => ['npm', 'run', '--silent', script];

function vitest(project: string, report: string): readonly [string, ...string[]] {
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
	return ['vitest', 'run', '--project', project, ...reporters];
}

/** Suites one after another. */
type Lane = readonly Suite[];

/**
 * Stages in order, each of lanes that run side by side: only what reads and writes nothing that another
 * lane writes. The messages and the geometry are imported by the sources, so types and lint mean nothing
 * before they stand.
 */
const STAGES: readonly (readonly Lane[])[] = [
	[
		[
			{ name: 'geometry build', command: npmRun('geo:build') },
			{ name: 'data build', command: npmRun('data:build') },
			{ name: 'messages', command: npmRun('messages') },
			{ name: 'generated types', command: npmRun('types') }
		]
	],
	[
		[
			{
				name: 'unit tests',
				command: vitest('unit*', vitestReport),
				report: { file: vitestReport, count: vitestCount }
			}
		],
		[
			// The build begins with the generated types, so what reads them comes last.
			{ name: 'lint', command: ['eslint', '--max-warnings', '0', '.'] },
			{ name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
			{ name: 'check:data', command: npmRun('check:data') },
			{ name: 'check:stories', command: npmRun('check:stories') },
			// It reads all that tsconfig.json includes, tools and tests too.
			{ name: 'types', command: ['svelte-check', '--fail-on-warnings', '--output', 'human'] }
		],
		[
			{ name: 'site build', command: npmRun('build:site') },
			{
				name: 'budgets of the built site',
				command: vitest('built', builtReport),
				report: { file: builtReport, count: vitestCount }
			},
			// It has no meetings, chairs, operations nor stories: what is left of an atlas without them.
			{ name: 'the made-up organisation', command: ['tsx', 'bin/atlases.ts', 'demo'] }
		]
	],
	[
		[
			{
				name: 'browser tests',
				command: ['playwright', 'test'],
				report: { file: browserReport, count: playwrightCount },
				env: { ATLAS_BROWSER_REPORT: browserReport }
			}
		]
	]
];

/**
 * Runs one program; `false` when it failed or could not start. Its output is shown as it comes, or, where
 * others run beside it, in one piece at its end.
 */
function succeeds(suite: Suite, alone: boolean): Promise<boolean> {
	const [program, ...args] = suite.command;
	const path = [join(process.cwd(), 'node_modules', '.bin'), process.env['PATH']].join(delimiter);
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			shell: NEEDS_SHELL,
			stdio: alone ? 'inherit' : ['ignore', 'pipe', 'pipe'],
			env: { ...process.env, ...suite.env, PATH: path }
		});
		const said: Buffer[] = [];
		for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => said.push(part));
		const end = (succeeded: boolean, fault = ''): void => {
			if (!alone) console.log(`\n${heading(suite)}\n${Buffer.concat(said).toString()}`);
			if (fault !== '') console.error(fault);
			resolve(succeeded);
		};
		child.once('error', (error) => end(false, `${program} could not be started: ${error.message}`));
		child.once('close', (code) => end(code === 0));
	});
}

const heading = ({ name, command }: Suite): string => `── ${name}: ${command.join(' ')}`;

/** What a suite counts: its own tests where it reports them, else the suite itself as one. */
function countOf({ report }: Suite, succeeded: boolean): Count {
	if (report === undefined) return succeeded ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const told = existsSync(report.file)
		? report.count(JSON.parse(readFileSync(report.file, 'utf8')))
		: { passed: 0, failed: 0 };
	// A suite that broke without a failed test, or ran no test at all, must not look green.
	const broken = told.failed === 0 && (!succeeded || told.passed === 0);
	return broken ? { ...told, failed: 1 } : told;
}

const started = Date.now();
const seconds = (since: number): string => `${((Date.now() - since) / 1000).toFixed(1)} s`;
const results: { name: string; count: Count; duration: string }[] = [];

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

async function run(suite: Suite, alone: boolean): Promise<void> {
	if (alone) console.log(`\n${heading(suite)}`);
	const suiteStarted = Date.now();
	const count = countOf(suite, await succeeds(suite, alone));
	results.push({ name: suite.name, count, duration: seconds(suiteStarted) });
	console.log(`── ${suite.name}: ${count.failed === 0 ? 'passed' : 'FAILED'} (${seconds(suiteStarted)})`);
}

for (const lanes of STAGES) {
	await Promise.all(
		lanes.map(async (lane) => {
			for (const suite of lane) await run(suite, lanes.length === 1);
		})
	);
}

console.log(`\nAll suites, ${seconds(started)}:`);
for (const { name, count, duration } of results) {
	const mark = count.failed === 0 ? '  ' : '✗ ';
	console.log(`${mark}${name}: ${count.passed} passed, ${count.failed} failed, ${duration}`);
}
const passed = results.reduce((sum, { count }) => sum + count.passed, 0);
const failed = results.reduce((sum, { count }) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
