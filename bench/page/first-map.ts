import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { light } from '../../src/lib/theme/colours/theme';
import { countColour, decodePng } from '../../tests/browser/png';
import { median } from '../measure';
import { peers } from './peers';

const WINDOW = { width: 1000, height: 600 };
const ROUNDS = 7;
/** The same processor, and one a quarter as fast: about a cheap phone. */
const THROTTLES = [1, 4] as const;
/** Pixels of land from which on a map is there; all draw many times as many. */
const SEEN = 4000;
const PATIENCE_MS = 60_000;

interface Contestant {
	readonly name: string;
	readonly address: string;
	/** An expression that is true in the page once the map is there. */
	readonly isThere: string;
}

/**
 * ms from the start of the navigation to the first frame with a map in it. The page is asked before each
 * frame, which a browser begins only once style sheets let it paint; the frame after the map is there
 * shows it.
 * @throws Error where no map comes, or what comes holds no land.
 */
async function firstMap(browser: Browser, contestant: Contestant, throttle: number): Promise<number> {
	const context = await browser.newContext({
		viewport: WINDOW,
		reducedMotion: 'reduce',
		colorScheme: 'light'
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		await page.addInitScript(`{
			const look = () => requestAnimationFrame(() => {
				if (${contestant.isThere}) requestAnimationFrame(() => { window.mapSeenAt = performance.now(); });
				else look();
			});
			look();
		}`);
		await page.goto(contestant.address, { waitUntil: 'commit', timeout: PATIENCE_MS });
		const seen = await page.waitForFunction(() => Reflect.get(window, 'mapSeenAt') as unknown, null, {
			timeout: PATIENCE_MS,
			polling: 50
		});
		const value: unknown = await seen.jsonValue();
		const land = countColour(decodePng(await page.screenshot()), light.far.participating, undefined, 12);
		if (typeof value !== 'number' || land < SEEN) throw new Error(`${contestant.name}: no land is seen`);
		return value;
	} finally {
		await context.close();
	}
}

/** Prints when the first map is on the screen, ours and those of the peers by turns. */
export async function benchFirstMap(browser: Browser): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
	const others = peers().map(({ name, html, files }, index) => {
		const path = join(folder, String(index));
		mkdirSync(path);
		for (const [file, text] of Object.entries({ ...files, 'index.html': html }))
			writeFileSync(join(path, file), text);
		return { name, address: `/peers/${index}/`, isThere: 'window.mapThere' };
	});
	const [site, peerPages] = [sirv('build'), sirv(folder)];
	const server = createServer((request, response) => {
		if (request.url?.startsWith('/peers/')) {
			request.url = request.url.slice('/peers'.length);
			peerPages(request, response);
		} else site(request, response);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	// The scale bar and the labels are the last of the figure's markup.
	const ours = { name: 'OSCE Atlas', address: '/', isThere: `document.querySelector('#stage .labels text')` };
	const contestants = [ours, ...others].map((one) => ({ ...one, address: origin + one.address }));
	try {
		for (const throttle of THROTTLES) {
			const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
			for (let round = 0; round < ROUNDS; round += 1) {
				for (const one of contestants) times.get(one.name)?.push(await firstMap(browser, one, throttle));
			}
			console.log(`\nFirst map on the screen, processor ÷ ${throttle}, median of ${ROUNDS}:`);
			const own = times.get(ours.name) ?? [];
			for (const [name, theirs] of times) {
				// Of each round, since what else the machine does changes from one to the next.
				const ratio = median(theirs.map((value, round) => value / (own[round] ?? NaN)));
				const times = `${median(theirs).toFixed(0).padStart(7)} ms, best ${Math.min(...theirs)
					.toFixed(0)
					.padStart(5)} ms`;
				console.log(`  ${name.padEnd(18)}${times}${name === ours.name ? '' : `   × ${ratio.toFixed(2)}`}`);
			}
		}
	} finally {
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true });
	}
}
