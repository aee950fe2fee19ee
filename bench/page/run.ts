import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import sirv from 'sirv';
import { light } from '../../src/lib/theme/theme';
import { findBrowser } from '../../tests/browser/launch';
import { countColour, decodePng } from '../../tests/browser/png';
import { peers } from './peers';

/** `npm run bench:page`: when the map is first seen, beside others that draw the same world in the same run. */

const WINDOW = { width: 1000, height: 600 };
const ROUNDS = 3;
/** The same processor, and one a quarter as fast: about a cheap phone. */
const THROTTLES = [1, 4] as const;
/** Pixels of land from which on a map is there; all draw many times as many. */
const SEEN = 4000;
const PATIENCE_MS = 60_000;

/** ms from the start of the navigation to the first painted frame with land in it. */
async function firstMap(browser: Browser, address: string, throttle: number): Promise<number> {
	const context = await browser.newContext({
		viewport: WINDOW,
		reducedMotion: 'reduce',
		colorScheme: 'light'
	});
	const page = await context.newPage();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
	const frames: { readonly at: number; readonly data: string }[] = [];
	session.on('Page.screencastFrame', ({ data, sessionId, metadata }) => {
		frames.push({ at: (metadata.timestamp ?? 0) * 1000, data });
		// The last frames come when the page has been closed.
		session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
	});
	await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
	const begun = page.goto(address, { waitUntil: 'commit' });
	const start = Date.now();
	await begun;
	const origin = await page.evaluate(() => performance.timeOrigin);
	for (let looked = 0; Date.now() - start < PATIENCE_MS;) {
		const frame = frames[looked];
		if (frame === undefined) {
			await new Promise((resolve) => setTimeout(resolve, 5));
			continue;
		}
		looked += 1;
		if (frame.at < origin) continue;
		if (
			countColour(decodePng(Buffer.from(frame.data, 'base64')), light.far.participating, undefined, 12) < SEEN
		)
			continue;
		await context.close();
		return frame.at - origin;
	}
	await context.close();
	throw new Error(`${address}: no map within ${PATIENCE_MS} ms`);
}

const median = (values: readonly number[]): number =>
	[...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;

async function main(): Promise<void> {
	if (!existsSync('build/index.html')) throw new Error('build/ holds no site: run "npm run build" first');
	const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
	const entries = peers().map(({ name, html, files }, index) => {
		const path = join(folder, String(index));
		mkdirSync(path);
		for (const [file, text] of Object.entries({ ...files, 'index.html': html }))
			writeFileSync(join(path, file), text);
		return { name, address: `/peers/${index}/` };
	});
	const [site, others] = [sirv('build'), sirv(folder)];
	const server = createServer((request, response) => {
		if (request.url?.startsWith('/peers/')) {
			request.url = request.url.slice('/peers'.length);
			others(request, response);
		} else site(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	const found = await findBrowser();
	const browser = await chromium.launch({
		executablePath: found.executablePath,
		args: [...found.args],
		env: { ...found.env }
	});
	try {
		for (const throttle of THROTTLES) {
			console.log(`\nFirst map on the screen, processor ÷ ${throttle}, median of ${ROUNDS}:`);
			const ours = await timed(browser, `${origin}/`, throttle);
			console.log(`  ${'OSCE Atlas'.padEnd(18)}${ours.toFixed(0).padStart(7)} ms`);
			for (const { name, address } of entries) {
				const theirs = await timed(browser, origin + address, throttle);
				console.log(
					`  ${name.padEnd(18)}${theirs.toFixed(0).padStart(7)} ms   × ${(theirs / ours).toFixed(2)}`
				);
			}
		}
	} finally {
		await browser.close();
		server.close();
		rmSync(folder, { recursive: true });
	}
	printSizes();
}

async function timed(browser: Browser, address: string, throttle: number): Promise<number> {
	const values: number[] = [];
	for (let round = 0; round < ROUNDS; round += 1) values.push(await firstMap(browser, address, throttle));
	return median(values);
}

/** Pages and bytes of the built site by kind of page: the first folder of the path. */
function printSizes(): void {
	const kinds = new Map<string, { files: number; bytes: number }>();
	for (const path of readdirSync('build', { recursive: true, encoding: 'utf8' })) {
		const stat = statSync(join('build', path));
		if (!stat.isFile()) continue;
		const parts = path.split(/[\\/]/);
		const kind = `${parts.length > 1 ? parts[0] : '.'} *.${path.split('.').at(-1) ?? ''}`;
		const known = kinds.get(kind) ?? { files: 0, bytes: 0 };
		kinds.set(kind, { files: known.files + 1, bytes: known.bytes + stat.size });
	}
	console.log('\nThe built site:');
	for (const [kind, { files, bytes }] of [...kinds]
		.sort(([, one], [, other]) => other.bytes - one.bytes)
		.slice(0, 16)) {
		console.log(
			`  ${kind.padEnd(24)}${String(files).padStart(5)} files${(bytes / 1e6).toFixed(2).padStart(8)} MB${(bytes / files / 1e3).toFixed(0).padStart(7)} kB each`
		);
	}
}

await main();
