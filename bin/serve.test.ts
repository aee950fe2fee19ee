import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { serve, type RunningSite } from './serve';

let directory: string;
let site: RunningSite | undefined;

beforeEach(() => {
	directory = mkdtempSync(join(tmpdir(), 'atlas-serve-'));
	mkdirSync(join(directory, 'about'));
	writeFileSync(join(directory, 'index.html'), 'home');
	writeFileSync(join(directory, 'about', 'index.html'), 'about');
	writeFileSync(join(directory, 'module.mjs'), 'export {};');
	writeFileSync(join(directory, 'module.mjs.gz'), gzipSync('export {};'));
	writeFileSync(join(directory, '404.html'), 'not here');
});

afterEach(async () => {
	await site?.close();
	site = undefined;
	rmSync(directory, { recursive: true });
});

test('a directory is answered with its index.html', async () => {
	site = await serve({ directory, port: 0 });
	const response = await fetch(`${site.origin}/about/?status=none`);
	expect(await response.text()).toBe('about');
	expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
});

test('a directory asked for without its slash is redirected to it, with the query', async () => {
	site = await serve({ directory, port: 0 });
	const response = await fetch(`${site.origin}/about?status=none`);
	expect(response.url).toBe(`${site.origin}/about/?status=none`);
});

test('an unknown path is answered with 404.html and status 404', async () => {
	site = await serve({ directory, port: 0 });
	const response = await fetch(`${site.origin}/no/such/page/`);
	expect(response.status).toBe(404);
	expect(await response.text()).toBe('not here');
});

test('a malformed path is answered with status 404', async () => {
	site = await serve({ directory, port: 0 });
	expect((await fetch(`${site.origin}/%E0%A4%A/`)).status).toBe(404);
});

test('a module has the type that browsers ask for, and is sent compressed where a compressed file stands', async () => {
	site = await serve({ directory, port: 0 });
	const response = await fetch(`${site.origin}/module.mjs`, { headers: { 'Accept-Encoding': 'gzip' } });
	expect(response.headers.get('content-type')).toContain('text/javascript');
	expect(response.headers.get('content-encoding')).toBe('gzip');
	expect(await response.text()).toBe('export {};');
});

test('the same site stands under several base paths, and nowhere else', async () => {
	site = await serve({ directory, port: 0, bases: ['/first/', '/second/deep/'] });
	expect(await (await fetch(`${site.origin}/second/deep/about/`)).text()).toBe('about');
	expect(await (await fetch(`${site.origin}/first`)).text()).toBe('home');
	expect((await fetch(`${site.origin}/about/`)).status).toBe(404);
});

test('when the port is taken it says so and takes the next', async () => {
	const other = createServer();
	const taken = await new Promise<number>((resolve, reject) => {
		other.listen(0, 'localhost', () => {
			const address = other.address();
			if (address === null || typeof address === 'string') reject(new Error('no port'));
			else resolve(address.port);
		});
	});
	const told: number[] = [];
	try {
		site = await serve({ directory, port: taken, onPortTaken: (port) => told.push(port) });
		expect(told[0]).toBe(taken);
		expect(site.port).toBeGreaterThan(taken);
	} finally {
		other.close();
	}
});

test('a folder without a built site is refused by name', async () => {
	rmSync(join(directory, '404.html'));
	await expect(serve({ directory, port: 0 })).rejects.toThrow(`${directory} holds no built site`);
});
