import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serve } from './serve';

/** Port of the production site, as the README says. */
const DEFAULT_PORT = 4173;

/** What must be there before the site can be served, and the npm script that makes it, in order. */
const STEPS = [
	{ made: 'geo/out', script: 'geo:build' },
	{ made: 'data/out', script: 'data:build' },
	{ made: 'build/404.html', script: 'build:site' }
] as const;

const USAGE = 'Usage: npm start -- [--port 4173] [--base /sub/path/]';

function options(): { port: number; base: string } {
	const { values } = parseArgs({
		options: {
			port: { type: 'string', default: String(DEFAULT_PORT) },
			base: { type: 'string', default: '/' }
		}
	});
	const port = Number(values.port);
	if (!Number.isInteger(port) || port < 0 || port > 65535) {
		throw new Error(`--port must be a whole number from 0 to 65535, not "${values.port}". ${USAGE}`);
	}
	return { port, base: values.base };
}

function buildWhatIsMissing(): void {
	for (const { made, script } of STEPS) {
		if (existsSync(made)) continue;
		console.log(`${made} is missing: npm run ${script}`);
		const { status } = spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit' });
		if (status !== 0) throw new Error(`npm run ${script} failed; the reason stands above.`);
	}
}

try {
	const { port, base } = options();
	buildWhatIsMissing();
	const site = await serve({
		directory: 'build',
		port,
		bases: [base],
		onPortTaken: (taken) => console.log(`Port ${taken} is taken by another program; trying ${taken + 1}.`)
	});
	console.log(`OSCE Atlas (unofficial), as built on ${statSync('build/404.html').mtime.toLocaleString()}`);
	console.log(`${site.origin}${base}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
