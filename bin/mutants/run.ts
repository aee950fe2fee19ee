import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { IMPORTED, makeWhatIsMissing, NEEDS_SHELL } from '../missing';
import { runsFor } from './rooms';
import { scoreOf, scoreTable, type Score } from './score';

/** Where each room's report is left; never committed. */
const REPORTS = 'test-results/mutants';

/**
 * Breaks the sources in small ways, one at a time, and tells how many of these a test noticed. Names are rooms or
 * files; what follows the first option goes to Stryker as it is.
 */
const given = process.argv.slice(2);
const firstOption = given.findIndex((argument) => argument.startsWith('-'));
const names = firstOption < 0 ? given : given.slice(0, firstOption);
const options = firstOption < 0 ? [] : given.slice(firstOption);

// The tester works in a copy, to which what git ignores is copied as well.
makeWhatIsMissing(IMPORTED);
mkdirSync(REPORTS, { recursive: true });

/** The small world, kept for all tests but those of how it is read. */
const KEPT_WORLD = resolve(REPORTS, 'small-world.json');
// What it is made from may have been missing until now.
const { WORLD } = await import('../../data/fixtures/small.fixture');
writeFileSync(KEPT_WORLD, JSON.stringify(WORLD));

const scores: Score[] = [];
/** Rooms without a score; the others have theirs nevertheless, since a room takes long. */
const faults: string[] = [];
for (const { room, mutate } of runsFor(names)) {
	const report = `${REPORTS}/${room.name}.json`;
	const started = Date.now();
	const world = room.folder === 'data' ? {} : { ATLAS_MUTANTS_WORLD: KEPT_WORLD };
	const { status, signal, error } = spawnSync(
		'stryker',
		[
			...['run', 'bin/mutants/stryker.config.js'],
			...['--mutate', mutate.join(',')],
			...['--testFiles', room.tests.join(',')],
			...options
		],
		{ stdio: 'inherit', shell: NEEDS_SHELL, env: { ...process.env, ...world, ATLAS_MUTANTS_REPORT: report } }
	);
	if (status !== 0) {
		const reason =
			error?.message ?? (signal === null ? 'the reason stands above' : `it was ended by ${signal}`);
		faults.push(`Stryker could not finish ${room.name}: ${reason}`);
		continue;
	}
	scores.push(scoreOf(room.name, JSON.parse(readFileSync(report, 'utf8'))));
	console.log(`── ${room.name}: ${((Date.now() - started) / 60_000).toFixed(1)} min, ${report}`);
}
console.log(`\n${scoreTable(scores)}`);
if (faults.length > 0) throw new Error(faults.join('\n'));
