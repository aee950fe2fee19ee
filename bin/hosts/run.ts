import { existsSync } from 'node:fs';
import { faultsOf } from './checks';
import { HOST_PROGRAMS, installed, versionOf, withHost } from './programs';
import { renewConfigurations } from './renew';
import { violationsOf } from './violations';
import { SITE } from '../../data/pack';

/** Runs each installed web server with its configuration of the documents on the site's folder, at a root and below a path. */

const BASES = ['/', '/somewhere/atlas/'] as const;

if (process.argv.includes('--renew')) {
	const renewed = renewConfigurations();
	console.log(renewed.length === 0 ? 'Every policy is as it should be.' : `Renewed: ${renewed.join(', ')}`);
	process.exit();
}
if (!existsSync(`${SITE}/404.html`)) {
	console.error(`${SITE}/ holds no built site. Run "npm run build".`);
	process.exit(1);
}

let failed = false;
for (const host of HOST_PROGRAMS) {
	const program = installed(host);
	if (program === undefined) {
		console.log(`${host.name} is not installed: its configuration was not tried.`);
		continue;
	}
	console.log(`${host.name}: ${versionOf(program, host)}`);
	for (const base of BASES) {
		const faults = await withHost(program, host, SITE, base, async (origin) => [
			...(await faultsOf(origin, base, SITE)),
			...(await violationsOf(origin, base))
		]);
		console.log(
			`  below ${base}: ${faults.length === 0 ? 'all as it should be' : `${faults.length} faults`}`
		);
		for (const fault of faults) console.log(`    ${fault}`);
		failed ||= faults.length > 0;
	}
}
process.exitCode = failed ? 1 : 0;
