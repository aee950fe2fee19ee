import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HASHED_CACHING, HASHED_FOLDER, OTHER_CACHING, publishedHeaders } from '../host/headers';
import { renewedPolicy } from './renew';

const FOLDER = 'docs/hosting';
const read = (name: string): string => readFileSync(`${FOLDER}/${name}`, 'utf8').replaceAll('\\"', '"');

const [page, picture] = ['index.html', 'figure.svg'].map((path) => publishedHeaders(path));

/** Those that say whole policies; the others can only say a part of them for a whole site. */
const WHOLE = ['Caddyfile', 'apache.htaccess', 'nginx.conf', 'object-storage.json'];

test('every configuration of the documents is known to these tests', () => {
	expect(readdirSync(FOLDER).sort()).toEqual([...WHOLE, '_headers'].sort());
});

test.each(WHOLE)('%s sends every header that the site asks for', (name) => {
	const configuration = read(name);
	for (const [header, value] of [...(page ?? []), ...(picture ?? [])]) {
		expect(configuration).toContain(header);
		expect(configuration).toContain(value);
	}
});

test('_headers sends what does not depend on the kind of a file', () => {
	const headers = (page ?? []).filter(
		([name]) => !['Cache-Control', 'Content-Security-Policy'].includes(name)
	);
	for (const [name, value] of headers) expect(read('_headers')).toContain(`  ${name}: ${value}\n`);
	expect(read('_headers')).toContain("  Content-Security-Policy: frame-ancestors 'self'\n");
});

test.each([...WHOLE, '_headers'])(
	'%s keeps for a year what has a hash in its name, and that only',
	(name) => {
		const configuration = read(name);
		expect(configuration).toContain(HASHED_FOLDER);
		expect(configuration.split(HASHED_CACHING)).toHaveLength(2);
		if (name !== '_headers') expect(configuration).toContain(OTHER_CACHING);
	}
);

test.each(['Caddyfile', 'apache.htaccess', 'nginx.conf'])(
	'%s serves 404.html and compressed files',
	(name) => {
		expect(read(name)).toMatch(/^[^#\n]*\/404\.html/m);
		expect(read(name)).toMatch(/^[^#\n]*(brotli_static on|precompressed br gzip|\.br -f)/m);
	}
);

test('a policy that has changed is written into a configuration in place of the old one', () => {
	const old = `header "default-src 'self'; script-src 'self' 'sha256-old='; frame-ancestors 'self'" always;`;
	expect(renewedPolicy(old, "default-src 'self'; new")).toBe(
		`header "default-src 'self'; new; frame-ancestors 'self'" always;`
	);
});
