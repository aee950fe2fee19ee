import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentPolicy } from '../host/content-policy';
import { CONFIGURATIONS } from './programs';

/** The policy of pages as it stands in a configuration, up to what only a header can say. */
const POLICY = /(?:default-src 'self'; )?script-src [^"\n]*?(?=; frame-ancestors)/g;

/** A configuration with the policy of all pages as it is now. */
export function renewedPolicy(configuration: string, policy: string): string {
	return configuration.replace(POLICY, () => policy);
}

/** Writes the policy of all pages into every configuration of the documents; the names of those that changed. */
export function renewConfigurations(): string[] {
	return readdirSync(CONFIGURATIONS).filter((name) => {
		const file = join(CONFIGURATIONS, name);
		const before = readFileSync(file, 'utf8');
		const after = renewedPolicy(before, contentPolicy());
		if (after !== before) writeFileSync(file, after);
		return after !== before;
	});
}
