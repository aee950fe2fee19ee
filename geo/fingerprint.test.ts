import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join as path } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { codeFingerprint } from './fingerprint';

const ROOT = mkdtempSync(path(tmpdir(), 'geo-fingerprint-'));
afterAll(() => rmSync(ROOT, { recursive: true }));

function write(file: string, text: string): void {
	mkdirSync(dirname(path(ROOT, file)), { recursive: true });
	writeFileSync(path(ROOT, file), text);
}
const lock = (versions: Record<string, string>) =>
	JSON.stringify({
		packages: {
			'node_modules/used': { version: versions['used'], dependencies: { below: '1' } },
			'node_modules/below': { version: versions['below'] },
			'node_modules/other': { version: versions['other'] }
		}
	});
const VERSIONS = { used: '1.0.0', below: '1.0.0', other: '1.0.0' };
const fingerprint = () => codeFingerprint(ROOT, ['geo/build.ts']);

beforeEach(() => {
	write('geo/build.ts', "import { step } from './step';\nexport default step;\n");
	write('geo/step.ts', "import used from 'used/part';\nexport const step = used;\n");
	write('geo/aside.ts', 'export {};\n');
	write('package-lock.json', lock(VERSIONS));
});

test('the same code and libraries give the same fingerprint', () => {
	expect(fingerprint()).toBe(fingerprint());
});

test.each([
	['a file that is imported by an imported one', () => write('geo/step.ts', "import used from 'used';\n")],
	['a library', () => write('package-lock.json', lock({ ...VERSIONS, used: '1.0.1' }))],
	['what a library depends on', () => write('package-lock.json', lock({ ...VERSIONS, below: '1.0.1' }))]
])('%s changes it', (_, change) => {
	const before = fingerprint();
	change();
	expect(fingerprint()).not.toBe(before);
});

test.each([
	['a file that nothing imports', () => write('geo/aside.ts', 'export const a = 1;\n')],
	['a library that is not used', () => write('package-lock.json', lock({ ...VERSIONS, other: '2.0.0' }))]
])('%s does not', (_, change) => {
	const before = fingerprint();
	change();
	expect(fingerprint()).toBe(before);
});

test('the build knows its own libraries', () => {
	const own = path(import.meta.dirname, '..');
	expect(codeFingerprint(own, ['geo/build.ts'])).not.toBe(codeFingerprint(own, ['geo/steps/join.ts']));
});
