import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { median } from '../measure';
import { peers } from './peers';
import { PEER_PATH, siteWithPeers } from './site-with-peers';
import { SITE } from '../../data/pack';

const WINDOW = { width: 1200, height: 800 };
const ROUNDS = 5;
/** ms that a pointer rests before it presses, and that are looked at after a press. */
const [REST, AFTER] = [600, 1500] as const;
const PATIENCE_MS = 60_000;
const POLL = 20;
const CHUNKS = `${SITE}/_app/immutable/chunks`;

/** A press, and what of the page answers it. */
interface Action {
	readonly name: string;
	readonly path: string;
	/** An expression that is true once the map is there. */
	readonly isThere: string;
	/** An expression that is another one once the page has answered. */
	readonly answer: string;
	/** Brings the pointer to where it presses; the press itself is what it gives back. */
	aim(page: Page): Promise<() => Promise<void>>;
}

interface Answer {
	/** ms that the page's own listeners work in the press, what they set off at once included. */
	readonly handler: number;
	/** ms from the press to the change in the page. */
	readonly change: number;
	/** ms of the main thread until all has settled: in our code, in the map library with WebGL, and in the browser. */
	readonly own: number;
	readonly library: number;
	readonly browser: number;
}

const LIVE = `document.documentElement.dataset.map === 'live' && !document.querySelector('.live-map .held') && !document.querySelector('#stage[aria-busy=true]')`;
const TITLE = `document.querySelector('main h1')?.textContent`;

/** A point of the Earth on the live map of the atlas. */
const onMap = (lon: number, lat: number): string => `(() => {
	const map = document.querySelector('.live-map .canvas').atlasMap;
	const { x, y } = map.project([${lon}, ${lat}]);
	const box = map.getCanvas().getBoundingClientRect();
	return { x: box.x + x, y: box.y + y };
})()`;

async function pressAt(page: Page, x: number, y: number): Promise<() => Promise<void>> {
	await page.mouse.move(x - 1, y);
	await page.mouse.move(x, y);
	return () => page.mouse.click(x, y);
}

const OURS: readonly Action[] = [
	{
		name: 'press on the map',
		path: '/',
		isThere: LIVE,
		answer: TITLE,
		async aim(page) {
			const { x, y } = await page.evaluate<{ x: number; y: number }>(onMap(32, 39));
			return pressAt(page, x, y);
		}
	},
	{
		name: 'press in a list',
		path: '/countries/',
		isThere: LIVE,
		answer: TITLE,
		async aim(page) {
			const link = page.locator('main a', { hasText: /^Albania/ }).first();
			await link.hover();
			return () => link.click();
		}
	},
	{
		name: 'filter',
		path: '/',
		isThere: LIVE,
		answer: `document.querySelector('[data-testid=in-words]')?.textContent`,
		async aim(page) {
			const box = page.getByRole('checkbox').nth(1);
			await box.hover();
			return () => box.click();
		}
	},
	{
		name: 'step of a story',
		path: '/stories/afghanistan/',
		isThere: LIVE,
		answer: `document.querySelector('.reader .count')?.textContent`,
		async aim(page) {
			const next = page.getByRole('button', { name: /^next/i });
			await next.hover();
			return () => next.click();
		}
	}
];

/** Where each library draws Africa, or what else lies under the middle of a map of the world. */
const PEERS = ['Leaflet', 'ECharts', 'svgMap', 'jsVectorMap'] as const;
const LAND: Readonly<Record<(typeof PEERS)[number], readonly [x: number, y: number]>> = {
	Leaflet: [600, 400],
	ECharts: [640, 330],
	svgMap: [640, 420],
	jsVectorMap: [600, 420]
};

const WATCH = (answer: string): string => `(() => {
	const said = () => (${answer});
	const first = said();
	window.press = { at: NaN, change: NaN, handler: 0 };
	addEventListener('click', ({ timeStamp }) => { if (Number.isNaN(window.press.at)) window.press.at = timeStamp; }, true);
	new MutationObserver(() => { if (Number.isNaN(window.press.change) && said() !== first) window.press.change = performance.now(); })
		.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	new PerformanceObserver((list) => {
		for (const { name, processingStart, processingEnd } of list.getEntries())
			if (name === 'click' || name === 'change') window.press.handler = Math.max(window.press.handler, processingEnd - processingStart);
	}).observe({ type: 'event', durationThreshold: 16 });
})()`;

/** Waits until an expression holds; the page's own policy lets nobody wait in it. */
async function until(page: Page, expression: string): Promise<void> {
	for (const start = Date.now(); Date.now() < start + PATIENCE_MS;) {
		if (await page.evaluate<boolean>(`Boolean(${expression})`)) return;
		await setTimeout(POLL);
	}
	throw new Error(`never true: ${expression}`);
}

/** Time of the main thread by what it works for, in ms. */
async function shares(
	session: CDPSession,
	isLibrary: (url: string) => boolean
): Promise<Pick<Answer, 'own' | 'library' | 'browser'>> {
	const { profile } = await session.send('Profiler.stop');
	const nodes = new Map(profile.nodes.map((node) => [node.id, node.callFrame]));
	const sums = { own: 0, library: 0, browser: 0 };
	profile.samples?.forEach((id, index) => {
		const frame = nodes.get(id);
		if (!frame || frame.functionName === '(idle)') return;
		const part = frame.url === '' ? 'browser' : isLibrary(frame.url) ? 'library' : 'own';
		sums[part] += (profile.timeDeltas?.[index] ?? 0) / 1000;
	});
	return sums;
}

async function answerTo(
	browser: Browser,
	origin: string,
	action: Action,
	isLibrary: (url: string) => boolean
): Promise<Answer> {
	const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
	try {
		const page = await context.newPage();
		await page.goto(origin + action.path, { timeout: PATIENCE_MS });
		await until(page, action.isThere);
		const press = await action.aim(page);
		await setTimeout(REST);
		const session = await context.newCDPSession(page);
		await session.send('Profiler.enable');
		await page.evaluate(WATCH(action.answer));
		await session.send('Profiler.start');
		await press();
		await until(page, '!Number.isNaN(window.press.change)');
		await setTimeout(AFTER);
		const parts = await shares(session, isLibrary);
		const { at, change, handler } = await page.evaluate<{ at: number; change: number; handler: number }>(
			'window.press'
		);
		return { handler, change: change - at, ...parts };
	} finally {
		await context.close();
	}
}

/** Prints how soon a page answers a press while its map is there, ours and those of others by turns. */
export async function benchAnswers(browser: Browser): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-answers-'));
	const chunks = readdirSync(CHUNKS)
		.filter((file) => file.endsWith('.js'))
		.filter((file) => readFileSync(join(CHUNKS, file), 'utf8').includes('maplibregl-canvas'));
	const isLibrary = (url: string): boolean =>
		chunks.some((file) => url.endsWith(file)) || /(leaflet|echarts|svgmap|jsvectormap)\.js$/.test(url);
	const others = peers().flatMap(({ name, html, files }): Action[] => {
		const known = PEERS.find((peer) => peer === name);
		if (!known) return [];
		mkdirSync(join(folder, name));
		for (const [file, text] of Object.entries({ ...files, 'index.html': html }))
			writeFileSync(join(folder, name, file), text);
		const [x, y] = LAND[known];
		const aim = (page: Page): Promise<() => Promise<void>> => pressAt(page, x, y);
		return [
			{ name, path: `${PEER_PATH}/${name}/`, isThere: 'window.mapThere', answer: 'document.title', aim }
		];
	});
	const { server, port } = await siteWithPeers(folder);
	const origin = `http://localhost:${port}`;
	const all = [...OURS, ...others];
	try {
		const answers = new Map(all.map(({ name }) => [name, [] as Answer[]]));
		for (let round = 0; round < ROUNDS; round += 1)
			for (const action of all)
				answers.get(action.name)?.push(await answerTo(browser, origin, action, isLibrary));
		console.log(`\nAnswer to a press at ${WINDOW.width} × ${WINDOW.height} px, median of ${ROUNDS}:`);
		for (const { name } of all) {
			const of = (part: keyof Answer): string =>
				`${median((answers.get(name) ?? []).map((one) => one[part])).toFixed(0)} ms`;
			console.log(
				`  ${name.padEnd(18)} handler ${of('handler')}, change ${of('change')}; until all has settled: page ${of('own')}, map library with WebGL ${of('library')}, browser ${of('browser')}`
			);
		}
	} finally {
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true });
	}
}
