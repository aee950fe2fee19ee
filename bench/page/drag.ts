import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sirv from 'sirv';
import { median } from '../measure';
import { peers, PLAIN } from './peers';
import { SITE } from '../../data/pack';

const WINDOW = { width: 1000, height: 600 };
const ROUNDS = 5;
/** Moves of the hand in a drag, one a frame, and how far each goes: the whole leads over a third of the map. */
const MOVES = 40;
const PX = 6;
/** Where the hand takes hold: on the map of the atlas, right of its panel. */
const HOLD = { x: 640, y: 300 };
const PATIENCE_MS = 60_000;

interface Contestant {
	readonly name: string;
	readonly folder: string;
	/** True in the page once its live map is drawn. */
	readonly isLive: () => boolean;
}

interface Frame {
	/** ms from one frame to the next, drawing included. */
	readonly whole: number;
	/** ms that the main thread works for a frame. */
	readonly work: number;
}

/** As text, which the compiler adds no names to that the page does not know. */
const DRAG = `window.dragMap = async ({ hold, moves, px }) => {
	const send = (type, target, move) => target.dispatchEvent(new MouseEvent(type, {
		bubbles: true, cancelable: true, clientX: hold.x + move * px, clientY: hold.y, buttons: type === 'mouseup' ? 0 : 1
	}));
	const nextFrame = () => new Promise(requestAnimationFrame);
	send('mousedown', document.querySelector('canvas'), 0);
	send('mousemove', document, 1);
	await nextFrame();
	const start = performance.now();
	for (let move = 2; move <= moves + 1; move += 1) {
		send('mousemove', document, move);
		await nextFrame();
	}
	const end = performance.now();
	send('mouseup', document, moves + 1);
	return (end - start) / moves;
}`;

/** Drags the map of the page and counts: each move is sent when the frame before it was begun. */
async function drag(page: Page): Promise<Frame> {
	const session = await page.context().newCDPSession(page);
	await session.send('Performance.enable');
	const worked = async (): Promise<number> => {
		const { metrics } = await session.send('Performance.getMetrics');
		return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
	};
	const before = await worked();
	const whole = await page.evaluate(
		(drag) => (Reflect.get(window, 'dragMap') as (of: object) => Promise<number>)(drag),
		{ hold: HOLD, moves: MOVES, px: PX }
	);
	return { whole, work: ((await worked()) - before) / MOVES };
}

async function framesOf(browser: Browser, { name, isLive }: Contestant, origin: string): Promise<Frame> {
	const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
	try {
		const page = await context.newPage();
		await page.addInitScript(DRAG);
		await page.goto(`${origin}/`, { timeout: PATIENCE_MS });
		await page.waitForFunction(isLive, null, { timeout: PATIENCE_MS });
		const look = (): Promise<Buffer> => page.screenshot();
		const at = await look();
		const frame = await drag(page);
		if ((await look()).equals(at)) throw new Error(`${name}: the map did not move`);
		return frame;
	} finally {
		await context.close();
	}
}

/**
 * Prints what a frame costs while the map of the home page is dragged, beside the same land in plain MapLibre and,
 * where there is one, beside another build of the site, by turns in one run.
 * @param other folder of the other build, for a before and after
 */
export async function benchDrag(browser: Browser, other?: string): Promise<void> {
	const plain = peers().find(({ name }) => name === PLAIN);
	if (!plain) throw new Error('no peer is plain MapLibre');
	const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-drag-'));
	for (const [file, text] of Object.entries({ ...plain.files, 'index.html': plain.html }))
		writeFileSync(join(folder, file), text);
	const isLive = (): boolean =>
		document.documentElement.dataset['map'] === 'live' && !document.querySelector('.live-map .held');
	const contestants: readonly Contestant[] = [
		{ name: 'OSCE Atlas', folder: SITE, isLive },
		...(other === undefined ? [] : [{ name: other, folder: other, isLive }]),
		{ name: plain.name, folder, isLive: () => Reflect.get(window, 'mapThere') === true }
	];
	const servers = contestants.map((one) => {
		const site = sirv(one.folder);
		return { one, server: createServer((request, response) => site(request, response)) };
	});
	try {
		const frames = new Map(contestants.map(({ name }) => [name, [] as Frame[]]));
		for (const { server } of servers)
			await new Promise<void>((started) => server.listen(0, 'localhost', started));
		for (let round = 0; round < ROUNDS; round += 1) {
			for (const { one, server } of servers) {
				const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
				frames.get(one.name)?.push(await framesOf(browser, one, origin));
			}
		}
		console.log(`\nA frame while the map is dragged by ${MOVES * PX} px, median of ${ROUNDS} drags:`);
		const own = frames.get('OSCE Atlas') ?? [];
		for (const [name, theirs] of frames) {
			const print = (of: keyof Frame): string => {
				const ratio = median(theirs.map((frame, round) => frame[of] / (own[round]?.[of] ?? NaN)));
				return `${median(theirs.map((frame) => frame[of])).toFixed(1)} ms × ${ratio.toFixed(2)}`;
			};
			console.log(`  ${name.padEnd(18)} whole ${print('whole')}, main thread ${print('work')}`);
		}
	} finally {
		for (const { server } of servers) {
			server.close();
			server.closeAllConnections();
		}
		rmSync(folder, { recursive: true });
	}
}
