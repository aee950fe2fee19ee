import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { GEOMETRY, JOINED } from '../data/pack';

/** What a fresh clone lacks, and the npm script that makes it. */
export interface Made {
	readonly file: string;
	readonly script: string;
	/** Made for the organisation that is made unless asked. */
	readonly ofDefault?: true;
}

/** What the sources import, in the order in which it is made. */
export const IMPORTED: readonly Made[] = [
	{ file: `${GEOMETRY}/inputs.sha256`, script: 'geo:build' },
	{ file: `${JOINED}/atlas.json`, script: 'data:build' },
	{ file: 'src/lib/theme/letters/letters.css', script: 'letters:build' },
	{ file: 'src/lib/i18n/paraglide/messages.js', script: 'messages' },
	// Whatever organisation is made: `tsconfig.json` builds on this one's.
	{ file: '.svelte-kit/tsconfig.json', script: 'types', ofDefault: true }
];

/** Does a child process need a shell to find `npm`? There it is no program but a file of commands. */
export const NEEDS_SHELL = process.platform === 'win32';

/** Makes what is missing and says so; throws, by the script's name, when that fails. */
export function makeWhatIsMissing(wanted: readonly Made[]): void {
	for (const { file, script, ofDefault } of wanted) {
		const { ATLAS, ...env } = process.env;
		if (existsSync(file)) continue;
		console.log(`${file} is missing: npm run ${script}`);
		const { status } = spawnSync('npm', ['run', '--silent', script], {
			stdio: 'inherit',
			shell: NEEDS_SHELL,
			env: ofDefault || ATLAS === undefined ? env : { ...env, ATLAS }
		});
		if (status !== 0) throw new Error(`npm run ${script} failed; the reason stands above.`);
	}
}
