import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKS } from '../tests/browsers/checks';
import { ENGINES } from '../tests/browsers/engines';
import type { Engine, RunningBrowser } from '../tests/browsers/engines';
import { pageUnderTest } from '../tests/browsers/page-under-test';
import { watchedSite } from '../tests/browsers/watched-site';
import { NotPossible } from '../tests/browsers/webdriver';
import { SITE as BUILD } from '../data/pack';

const USAGE = 'Usage: npm run browsers -- [--engine Firefox] [--only "part of a check’s name"]';
/** Where the windows are kept in which something did not hold. */
const PICTURES = 'test-results/browsers';
/** A wide window and a phone. */
const WINDOWS = [
	{ name: '1440×900', width: 1440, height: 900 },
	{ name: '390×844', width: 390, height: 844 }
] as const;

/** What came out of one check, and why. */
interface Outcome {
	readonly mark: 'holds' | 'FAILS' | 'untried';
	readonly why: string;
}

const HOLDS: Outcome = { mark: 'holds', why: '' };
const failing = (why: string): Outcome => ({ mark: why === '' ? 'holds' : 'FAILS', why });
const SIGNS: Readonly<Record<Outcome['mark'], string>> = { holds: '✓', FAILS: '✗', untried: '·' };

const wordsOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault));

/** Runs every check in one engine, and keeps what comes out by window and name. Answers the engine's own name. */
async function check(engine: Engine, only: string, outcomes: Map<string, Outcome>): Promise<string> {
	const site = await watchedSite(BUILD);
	let browser: RunningBrowser | undefined;
	try {
		browser = await engine.start();
		const page = pageUnderTest(browser, site);
		for (const window of WINDOWS) {
			await browser.resize(window.width, window.height);
			const [errors, violations]: [Set<string>, Set<string>] = [new Set(), new Set()];
			for (const { name, run } of CHECKS.filter((one) => one.name.includes(only))) {
				const row = `${window.name} ${name}`;
				try {
					await run(page);
					outcomes.set(row, HOLDS);
				} catch (fault) {
					const mark = fault instanceof NotPossible ? 'untried' : 'FAILS';
					outcomes.set(row, { mark, why: wordsOf(fault) });
					const shown = await browser.picture().catch(() => null);
					const file = join(PICTURES, `${engine.name} ${row.replace(/[^\w ×]/g, '')}.png`);
					if (shown && mark === 'FAILS') writeFileSync(file, shown.file);
				}
				console.log(`${SIGNS[outcomes.get(row)?.mark ?? 'untried']} ${engine.name} ${row}`);
				const found = await page.faults().catch(() => ({ errors: [], violations: [] }));
				found.errors.forEach((one) => errors.add(one));
				found.violations.forEach((one) => violations.add(one));
			}
			outcomes.set(`${window.name} nothing goes wrong in a page`, failing([...errors].join('; ')));
			outcomes.set(`${window.name} nothing breaks the content policy`, failing([...violations].join('; ')));
		}
		return browser.name;
	} finally {
		await browser?.close();
		await site.close();
	}
}

/** A table of engines and checks, and below it what did not hold. */
function printed(results: ReadonlyMap<string, ReadonlyMap<string, Outcome>>): string {
	const engines = [...results.keys()];
	const rows = [...new Set(engines.flatMap((engine) => [...(results.get(engine)?.keys() ?? [])]))];
	const widest = Math.max(...rows.map((row) => row.length));
	const table = rows.map((row) =>
		[
			row.padEnd(widest),
			...engines.map((engine) => (results.get(engine)?.get(row)?.mark ?? '·').padEnd(engine.length))
		].join('  ')
	);
	const faults = engines.flatMap((engine) =>
		[...(results.get(engine) ?? [])].flatMap(([row, outcome]) =>
			outcome.mark === 'holds' ? [] : [`${engine}, ${row}: ${outcome.why}`]
		)
	);
	return ['', [' '.repeat(widest), ...engines].join('  '), ...table, '', ...faults].join('\n');
}

try {
	const { values } = parseArgs({
		options: { engine: { type: 'string', default: '' }, only: { type: 'string', default: '' } }
	});
	const engines = ENGINES.filter(({ name }) => name.toLowerCase().includes(values.engine.toLowerCase()));
	if (engines.length === 0) throw new Error(`There is no engine "${values.engine}". ${USAGE}`);
	if (!existsSync(join(BUILD, '404.html')))
		throw new Error('There is no built site: run "npm run build" first.');
	mkdirSync(PICTURES, { recursive: true });
	const results = new Map<string, ReadonlyMap<string, Outcome>>();
	const absent: string[] = [];
	for (const engine of engines) {
		const missing = engine.missing();
		if (missing !== null) {
			absent.push(`${engine.name} was not tried. Missing: ${missing}.`);
			continue;
		}
		const outcomes = new Map<string, Outcome>();
		try {
			results.set(await check(engine, values.only, outcomes), outcomes);
		} catch (fault) {
			// What it has shown until then is told all the same.
			results.set(engine.name, outcomes.set('it runs to the end', failing(wordsOf(fault))));
		}
	}
	console.log(printed(results));
	for (const line of absent) console.log(line);
	const failed = [...results.values()].some((outcomes) =>
		[...outcomes.values()].some(({ mark }) => mark === 'FAILS')
	);
	if (failed) console.log(`\nPictures of what did not hold: ${PICTURES}/`);
	process.exitCode = failed ? 1 : 0;
} catch (error) {
	console.error(wordsOf(error));
	process.exitCode = 2;
}
