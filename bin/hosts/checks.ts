import { existsSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { contentType } from '../host/content-types';
import { publishedHeaders } from '../host/headers';
import { filesOf } from '../site-report';

interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
}

function ask(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		request(url, { headers: { ...headers }, agent: false }, (response) => {
			const parts: Buffer[] = [];
			response.on('data', (part: Buffer) => parts.push(part));
			response.on('error', reject);
			response.on('end', () => {
				const told = Object.entries(response.headers).map(([name, value]) => [name, String(value)]);
				resolve({
					status: response.statusCode ?? 0,
					headers: Object.fromEntries(told),
					body: Buffer.concat(parts)
				});
			});
		})
			.on('error', reject)
			.end();
	});
}

const kindOfType = (type = ''): string => type.split(';')[0]?.trim().toLowerCase() ?? '';

/** Types that a server may send in place of another: they mean the same. */
const SAME_TYPE: Readonly<Record<string, string>> = {
	'application/javascript': 'text/javascript',
	'image/vnd.microsoft.icon': 'image/x-icon',
	'text/xml': 'application/xml'
};

/** One file of each ending that the build wrote, compressed ones left out. */
function oneOfEachEnding(site: string): string[] {
	const byEnding = new Map<string, string>();
	for (const { path } of filesOf(site)) {
		const name = path.slice(path.lastIndexOf('/') + 1);
		const ending = name.slice(name.lastIndexOf('.'));
		if (!name.startsWith('.') && !['.br', '.gz'].includes(ending)) byEnding.set(ending, path);
	}
	return [...byEnding.values()].sort();
}

const CODINGS = {
	br: { ending: '.br', open: brotliDecompressSync },
	gzip: { ending: '.gz', open: gunzipSync }
};

/** What a host does wrong, in sentences; empty where it does all that the site asks for. */
export async function faultsOf(origin: string, base: string, site: string): Promise<string[]> {
	const faults: string[] = [];
	const at = (path: string): string => `${origin}${base}${path}`;
	const expectSame = (what: string, is: unknown, ought: unknown): void => {
		if (is !== ought) faults.push(`${what}: ${String(is)}, not ${String(ought)}`);
	};
	const expectHeaders = (what: string, { headers }: Answer, path: string): void => {
		for (const [name, value] of publishedHeaders(path))
			expectSame(`${what}, ${name}`, headers[name.toLowerCase()], value);
	};

	for (const path of [...oneOfEachEnding(site), 'index.html', '_app/version.json']) {
		const address = path.replace(/(^|\/)index\.html$/, '$1');
		const answer = await ask(at(address));
		expectSame(`${address}, status`, answer.status, 200);
		const type = kindOfType(answer.headers['content-type']);
		expectSame(`${address}, type`, SAME_TYPE[type] ?? type, kindOfType(contentType(path)));
		if (path.endsWith('.html'))
			expectSame(`${address}, letters`, /charset=utf-8/i.test(answer.headers['content-type'] ?? ''), true);
		expectHeaders(address, answer, path);
		const content = readFileSync(join(site, path));
		expectSame(`${address}, content`, answer.body.equals(content), true);
		for (const [coding, { ending, open }] of Object.entries(CODINGS)) {
			if (!existsSync(join(site, path + ending))) continue;
			const compressed = await ask(at(address), { 'Accept-Encoding': coding });
			expectSame(`${address}, coding`, compressed.headers['content-encoding'], coding);
			const kind = kindOfType(compressed.headers['content-type']);
			expectSame(`${address} in ${coding}, type`, SAME_TYPE[kind] ?? kind, kindOfType(contentType(path)));
			expectSame(`${address} in ${coding}, language`, compressed.headers['content-language'], undefined);
			expectHeaders(`${address} in ${coding}`, compressed, path);
			expectSame(
				`${address} in ${coding}, Vary`,
				/accept-encoding/i.test(compressed.headers['vary'] ?? ''),
				true
			);
			if (compressed.headers['content-encoding'] === coding)
				expectSame(`${address} in ${coding}, content`, open(compressed.body).equals(content), true);
		}
		const etag = answer.headers['etag'];
		expectSame(`${address}, tag`, typeof etag, 'string');
		if (etag !== undefined)
			expectSame(
				`${address}, asked for again`,
				(await ask(at(address), { 'If-None-Match': etag })).status,
				304
			);
	}

	const slashless = await ask(at('about?status=none'));
	const target = new URL(slashless.headers['location'] ?? '', at('about'));
	expectSame('about without its slash, status', [301, 302, 307, 308].includes(slashless.status), true);
	expectSame('about without its slash leads to', target.pathname, `${base}about/`);
	expectSame('about without its slash stays on', target.host, new URL(origin).host);

	const notFound = readFileSync(join(site, '404.html'));
	for (const path of ['no/such/page/', 'no-such-file', '_app/immutable/gone.js', '.nojekyll', '.htaccess']) {
		const answer = await ask(at(path));
		expectSame(`${path}, status`, answer.status, 404);
		expectSame(`${path}, page`, answer.body.equals(notFound), true);
		expectHeaders(path, answer, '404.html');
	}
	return faults;
}
