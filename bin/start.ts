import { existsSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { IMPORTED, makeWhatIsMissing, type Made } from './missing';
import { serve } from './serve';
import { checkPack, FACTS, SITE } from '../data/pack';
import { organisationSchema } from '../data/schema/organisation';

/** Port of the production site, as the README says. */
const DEFAULT_PORT = 4173;

/** What must be there before the site can be served. */
const SERVED: readonly Made[] = [...IMPORTED, { file: `${SITE}/404.html`, script: 'build:site' }];

/** Of the organisation whose site is served, as its facts have it. */
function title(): string {
	const file = `${FACTS}/organisation.json`;
	const { shortName } = organisationSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
	return `${shortName} Atlas (unofficial)`;
}

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
	const path = values.base.replace(/^\/+|\/+$/g, '');
	return { port, base: path === '' ? '/' : `/${path}/` };
}

try {
	const { port, base } = options();
	checkPack('.');
	if (!existsSync(`${SITE}/404.html`)) makeWhatIsMissing(SERVED);
	const site = await serve({
		directory: SITE,
		port,
		bases: [base],
		onPortTaken: (taken) => console.log(`Port ${taken} is taken by another program; trying ${taken + 1}.`)
	});
	console.log(`${title()}, as built on ${statSync(`${SITE}/404.html`).mtime.toLocaleString()}`);
	console.log(`${site.origin}${base}`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
