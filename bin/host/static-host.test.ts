import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type RunningSite } from '../serve';

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

const LONG_TEXT = '<title>A page long enough to be worth compressing</title>'.repeat(100);
/** ms; in whole seconds, as the header of a date has it. */
const MODIFIED = Date.UTC(2026, 0, 2, 3, 4, 5);

const folder = mkdtempSync(join(tmpdir(), 'atlas-host-'));
const root = join(folder, 'site');
let site: RunningSite;

function write(path: string, content: string | Buffer): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
	utimesSync(join(root, path), MODIFIED / 1000, MODIFIED / 1000);
}

beforeAll(async () => {
	write('index.html', LONG_TEXT);
	write('index.html.br', brotliCompressSync(LONG_TEXT));
	write('index.html.gz', gzipSync(LONG_TEXT));
	write('404.html', 'not here');
	write('about/index.html', 'about');
	write('digits.txt', '0123456789');
	write('favicon.ico', 'icon');
	write('figure.svg', '<svg/>');
	write('_app/immutable/start.js', 'start');
	write('stale.js', 'new');
	write('.hidden', 'hidden');
	write('evil.example/index.html', 'a folder with the name of a host');
	writeFileSync(join(folder, 'secret.txt'), 'secret');
	writeFileSync(join(root, 'stale.js.gz'), gzipSync('old'));
	utimesSync(join(root, 'stale.js.gz'), MODIFIED / 1000 - 60, MODIFIED / 1000 - 60);
	site = await serve({ directory: root, port: 0 });
});

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

/** Sends what stands in `request` as it is, since `fetch` tidies addresses; what comes until the other side ends. */
function sent(request: string): Promise<Buffer> {
	return new Promise((resolve, reject) => {
		const socket = connect(site.port, 'localhost', () => socket.write(request, 'latin1'));
		const parts: Buffer[] = [];
		socket.on('data', (part) => parts.push(part));
		socket.on('error', reject);
		socket.on('close', () => resolve(Buffer.concat(parts)));
	});
}

async function ask(
	target: string,
	{ method = 'GET', headers = {} }: { method?: string; headers?: Readonly<Record<string, string>> } = {}
): Promise<Answer> {
	const all = { Host: 'localhost', Connection: 'close', ...headers };
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	const raw = await sent(`${method} ${target} HTTP/1.1\r\n${lines.join('')}\r\n`);
	const end = raw.indexOf('\r\n\r\n');
	const [first = '', ...rest] = raw.subarray(0, end).toString('latin1').split('\r\n');
	const pairs = rest.map((line) => [
		line.slice(0, line.indexOf(':')).toLowerCase(),
		line.slice(line.indexOf(':') + 1).trim()
	]);
	return {
		status: Number(first.split(' ')[1]),
		headers: Object.fromEntries(pairs),
		body: raw.subarray(end + 4)
	};
}

test.each([
	'//',
	'///',
	'//evil.example/',
	'//evil.example',
	'/%',
	'/%00',
	'/%0d%0aX:%20y',
	'/%E0%A4%A/',
	'/\\',
	'/\\evil.example',
	'/..',
	'/../secret.txt',
	'/..%2fsecret.txt',
	'/%2e%2e/secret.txt',
	'/..%5csecret.txt',
	'/about/../../secret.txt',
	'/./about/',
	'/about//',
	'/C:/',
	'/.hidden',
	'/404',
	'/digits.txt/',
	'/about/index.html/',
	'/no/such/page/',
	`/${'a'.repeat(300)}`,
	`/${'a'.repeat(9000)}`,
	`/${'a/'.repeat(4000)}`,
	'/?',
	'http://x//',
	'HTTP://x/../secret.txt'
])('a request for %j is answered and leaves the host running', async (target) => {
	const { status, body } = await ask(target);
	expect(status).toBe(target === '/?' ? 200 : 404);
	expect(body.toString()).toBe(target === '/?' ? LONG_TEXT : 'not here');
	expect((await ask('/')).status).toBe(200);
});

test.each(['*', ''])(
	'a request for the target %j that is no path is refused as malformed',
	async (target) => {
		expect((await ask(target)).status).toBe(400);
		expect((await ask('/')).status).toBe(200);
	}
);

test.each(['http://localhost/about/', 'http://evil.example/about/?status=none', 'HTTPS://[::1]:4173/about/'])(
	'an address with its host, as a proxy asks for it, is answered by its path: %s',
	async (target) => {
		expect((await ask(target)).body.toString()).toBe('about');
	}
);

test('an address of nothing but a host is its root', async () => {
	expect((await ask('http://localhost')).body.toString()).toBe(LONG_TEXT);
	expect((await ask('http://localhost?a')).status).toBe(200);
});

test('a request without a host is refused, and one of an older protocol that has none is answered', async () => {
	expect((await sent('GET / HTTP/1.1\r\nConnection: close\r\n\r\n')).toString()).toMatch(/^HTTP\/1\.1 400 /);
	expect((await sent('GET /about/ HTTP/1.0\r\n\r\n')).toString()).toMatch(/^HTTP\/1\.1 200 [\s\S]*about$/);
});

test.each(['nonsense\r\n\r\n', 'GET\r\n\r\n', 'GET / HTTP/9.9\r\n\r\n', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'])(
	'what is no request, %j, is refused and leaves the host running',
	async (text) => {
		expect((await sent(text)).toString()).toMatch(/^(HTTP\/1\.1 400 |$)/);
		expect((await ask('/')).status).toBe(200);
	}
);

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND'])(
	'%s is not allowed, on a page that is there and on one that is not',
	async (method) => {
		for (const target of ['/', '/no/such/page/']) {
			const { status, headers } = await ask(target, { method, headers: { 'Content-Length': '0' } });
			expect(status).toBe(405);
			expect(headers['allow']).toBe('GET, HEAD, OPTIONS');
		}
	}
);

test.each(['/', '*'])('OPTIONS %s says which methods are allowed', async (target) => {
	const { status, headers } = await ask(target, { method: 'OPTIONS' });
	expect([status, headers['allow']]).toEqual([204, 'GET, HEAD, OPTIONS']);
});

test.each(['/', '/digits.txt', '/no/such/page/'])(
	'HEAD %s has the headers of GET and no body',
	async (target) => {
		const [head, get] = [await ask(target, { method: 'HEAD' }), await ask(target)];
		const withoutDate = ({ headers }: Answer) => Object.entries(headers).filter(([name]) => name !== 'date');
		expect(head.status).toBe(get.status);
		expect(withoutDate(head)).toEqual(withoutDate(get));
		expect(head.body.length).toBe(0);
		expect(Number(head.headers['content-length'])).toBe(get.body.length);
	}
);

test.each([
	['/about', './about/'],
	['/about?status=none', './about/?status=none'],
	['/evil.example', './evil.example/'],
	['/%61bout', './%61bout/'],
	['http://evil.example/about', './about/']
])('the folder %s is led to its slash on the same host', async (target, location) => {
	const { status, headers } = await ask(target);
	expect([status, headers['location']]).toEqual([308, location]);
});

test('what stands compressed beside a file is sent to who takes it, the smallest first', async () => {
	const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': 'gzip, deflate, br' } });
	expect(headers['content-encoding']).toBe('br');
	expect(headers['content-type']).toBe('text/html;charset=utf-8');
	expect(headers['vary']).toBe('Accept-Encoding');
	expect(brotliDecompressSync(body).toString()).toBe(LONG_TEXT);
});

test.each(['gzip', 'br;q=0, gzip', 'GZIP;q=0.5', 'x-gzip', 'br;q=0.0, *'])(
	'a client that takes %j gets gzip',
	async (accepted) => {
		const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': accepted } });
		expect(headers['content-encoding']).toBe('gzip');
		expect(gunzipSync(body).toString()).toBe(LONG_TEXT);
	}
);

test.each(['', 'identity', 'deflate, zstd', 'gzip;q=0', '*;q=0', 'gzip;q=nonsense'])(
	'a client that takes %j gets the file itself, and caches are told that others may not',
	async (accepted) => {
		const { headers, body } = await ask('/', { headers: { 'Accept-Encoding': accepted } });
		expect(headers['content-encoding']).toBeUndefined();
		expect(headers['vary']).toBe('Accept-Encoding');
		expect(body.toString()).toBe(LONG_TEXT);
	}
);

test('a file without a compressed one beside it is the same for everyone', async () => {
	const { headers } = await ask('/digits.txt', { headers: { 'Accept-Encoding': 'br' } });
	expect(headers['vary']).toBeUndefined();
	expect(headers['content-encoding']).toBeUndefined();
});

test('what was compressed before its file changed is not sent', async () => {
	const { body } = await ask('/stale.js', { headers: { 'Accept-Encoding': 'gzip' } });
	expect(body.toString()).toBe('new');
});

test('a client that holds the file is told so, in each coding by its own tag', async () => {
	const tags = await Promise.all(
		['br', 'gzip', 'identity'].map(async (accepted) => {
			const first = await ask('/', { headers: { 'Accept-Encoding': accepted } });
			const etag = first.headers['etag'] ?? '';
			for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
				const again = await ask('/', { headers: { 'Accept-Encoding': accepted, 'If-None-Match': tag } });
				expect([again.status, again.body.length]).toEqual([304, 0]);
				expect(again.headers['vary']).toBe('Accept-Encoding');
			}
			return etag;
		})
	);
	expect(new Set(tags).size).toBe(3);
	expect((await ask('/', { headers: { 'If-None-Match': tags[0] ?? '' } })).status).toBe(200);
});

test('a date counts where the client names no tag', async () => {
	const at = (ms: number): string => new Date(MODIFIED + ms).toUTCString();
	expect((await ask('/digits.txt', { headers: { 'If-Modified-Since': at(0) } })).status).toBe(304);
	expect((await ask('/digits.txt', { headers: { 'If-Modified-Since': at(-1000) } })).status).toBe(200);
	expect((await ask('/digits.txt', { headers: { 'If-Modified-Since': 'never' } })).status).toBe(200);
	const both = { 'If-Modified-Since': at(0), 'If-None-Match': '"other"' };
	expect((await ask('/digits.txt', { headers: both })).status).toBe(200);
});

test.each([
	['bytes=0-3', '0123', 'bytes 0-3/10'],
	['bytes=7-', '789', 'bytes 7-9/10'],
	['bytes=-2', '89', 'bytes 8-9/10'],
	['bytes=-99', '0123456789', 'bytes 0-9/10'],
	['bytes=9-99', '9', 'bytes 9-9/10']
])('the part %s of a file is sent', async (range, text, content) => {
	const { status, headers, body } = await ask('/digits.txt', { headers: { Range: range } });
	expect([status, headers['content-range'], body.toString()]).toEqual([206, content, text]);
	expect(headers['content-length']).toBe(String(text.length));
});

test.each(['bytes=10-', 'bytes=99-100', 'bytes=-0'])('a file has no part %s', async (range) => {
	const { status, headers } = await ask('/digits.txt', { headers: { Range: range } });
	expect([status, headers['content-range']]).toEqual([416, 'bytes */10']);
});

test.each(['bytes=5-2', 'bytes=0-1,4-5', 'bytes=-', 'bytes=a-b', 'lines=1-2'])(
	'the whole file is sent where no one part is asked for: %s',
	async (range) => {
		const { status, body } = await ask('/digits.txt', { headers: { Range: range } });
		expect([status, body.toString()]).toEqual([200, '0123456789']);
	}
);

test('a part is one of the file itself, never of what is compressed beside it', async () => {
	const { headers, body } = await ask('/', { headers: { Range: 'bytes=0-6', 'Accept-Encoding': 'br' } });
	expect(headers['content-encoding']).toBeUndefined();
	expect(body.toString()).toBe('<title>');
});

test('a part of a file that has changed since is sent as the whole', async () => {
	const part = { Range: 'bytes=0-3' };
	const { etag = '' } = (await ask('/digits.txt')).headers;
	expect((await ask('/digits.txt', { headers: { ...part, 'If-Range': '"other"' } })).status).toBe(200);
	expect((await ask('/digits.txt', { headers: { ...part, 'If-Range': etag } })).status).toBe(206);
});

test('only what has a hash in its name is kept for a year', async () => {
	const caching = async (target: string) => (await ask(target)).headers['cache-control'];
	expect(await caching('/_app/immutable/start.js')).toBe('public, max-age=31536000, immutable');
	for (const target of ['/', '/figure.svg', '/no/such/page/', '/_app/immutable/gone.js'])
		expect(await caching(target)).toBe('no-cache');
});

test('every answer says how it may be used, also one that refuses', async () => {
	for (const [target, method] of [
		['/', 'GET'],
		['/no/such/page/', 'GET'],
		['/', 'DELETE'],
		['*', 'OPTIONS']
	] as const) {
		const { headers } = await ask(target, { method });
		expect(headers['x-content-type-options']).toBe('nosniff');
		expect(headers['content-security-policy']).toContain("script-src 'self'");
	}
});

test('a picture may have its style sheet in it and runs nothing', async () => {
	expect((await ask('/figure.svg')).headers['content-security-policy']).toBe(
		"default-src 'none'; style-src 'unsafe-inline'"
	);
});

test('a client that goes away in the middle leaves the host running', async () => {
	write('large.txt', Buffer.alloc(20_000_000, 'a'));
	await new Promise<void>((resolve) => {
		const socket = connect(site.port, 'localhost', () =>
			socket.write('GET /large.txt HTTP/1.1\r\nHost: localhost\r\n\r\n')
		);
		socket.once('data', () => socket.destroy());
		socket.once('close', () => resolve());
	});
	expect((await ask('/')).status).toBe(200);
});
