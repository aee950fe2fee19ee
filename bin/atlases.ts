import { spawnSync } from 'node:child_process';
import { NEEDS_SHELL } from './missing';
import { DATA_DIRECTORY } from '../data/directory';
import { PACK, packsIn } from '../data/pack';

/** What makes the site of an organisation, and then looks at it. */
const STEPS: readonly (readonly [program: string, ...args: string[]])[] = [
	['npm', 'run', '--silent', 'geo:build'],
	['npm', 'run', '--silent', 'data:build'],
	['npm', 'run', '--silent', 'check:stories'],
	['npm', 'run', '--silent', 'build:site'],
	['npx', '--no', 'vitest', 'run', '--project', 'built', 'tests/atlases']
];

/** Makes the site of an organisation and tests it; `false` where a step fails. */
function holds(pack: string): boolean {
	return STEPS.every(([program, ...args]) => {
		console.log(`\n── ${pack}: ${[program, ...args].join(' ')}`);
		const env = { ...process.env, ATLAS: pack };
		return spawnSync(program, args, { stdio: 'inherit', shell: NEEDS_SHELL, env }).status === 0;
	});
}

/** `npm run test:atlases [-- organisation …]`: the others besides the one that `npm test` makes, or those that are named. */
const asked = process.argv.slice(2);
const packs = asked.length > 0 ? asked : packsIn(DATA_DIRECTORY).filter((pack) => pack !== PACK);
const failed = packs.filter((pack) => !holds(pack));
console.log(failed.length === 0 ? `\n${packs.join(', ')}: passed` : `\n${failed.join(', ')}: FAILED`);
if (failed.length > 0) process.exitCode = 1;
