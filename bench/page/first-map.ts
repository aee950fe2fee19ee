import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { compressTexts } from '../../bin/host/compress';
import { light } from '../../src/lib/theme/colours/theme';
import { countColour, decodePng } from '../../tests/browser/png';
import { median } from '../measure';
import { lineTo, NETWORKS } from './network';
import type { Line } from './network';
import { BARE, peers, PLAIN } from './peers';
import { PEER_PATH, siteWithPeers } from './site-with-peers';

const WINDOW = { width: 1000, height: 600 };
/** Rounds on this machine, and over a network, where a page takes seconds. */
const [ROUNDS, ROUNDS_FAR] = [7, 5] as const;
/** The same processor, and one a quarter as fast: about a cheap phone. */
const THROTTLES = [1, 4] as const;
/** Pixels of land from which on a map is there; all draw many times as many. */
const SEEN = 2000;
const PATIENCE_MS = 120_000;

interface Contestant {
	readonly name: string;
	readonly draws: string;
	/** Path on the server. */
	readonly path: string;
	/** An expression that is true in the page once the map is there. */
	readonly isThere: string;
	readonly isOurs: boolean;
}

/** ms from the start of the navigation, and bytes that came until then. */
interface Moment {
	readonly at: number;
	readonly bytes: number;
}

interface Visit {
	readonly map: Moment;
	/** When the page answers, and when the live map is drawn: ours alone. */
	readonly answers?: Moment;
	readonly live?: Moment;
}

/** Notes in the page when each of some expressions first held before a frame: the frame after that one shows it. */
const watch = (expressions: Readonly<Record<string, string>>): string => `{
	window.seenAt = {};
	const asked = ${JSON.stringify(Object.entries(expressions))}.map(([name, text]) => [name, new Function('return ' + text)]);
	const look = () => requestAnimationFrame(() => {
		for (const [name, holds] of asked) {
			if (name in window.seenAt || !holds()) continue;
			window.seenAt[name] = NaN;
			requestAnimationFrame(() => { window.seenAt[name] = performance.now(); });
		}
		look();
	});
	look();
}`;

const ANSWERS = `document.documentElement.classList.contains('alive')`;
const LIVE = `document.documentElement.dataset.map === 'live' && !document.querySelector('.live-map .held')`;

/**
 * When a page has its first frame with a map in it. The page is asked before each
 * frame, which a browser begins only once style sheets let it paint; the frame after the map is there
 * shows it.
 * @param line the network, whose bytes are counted
 * @param whole waits for the live map of ours, too
 * @throws Error where no map comes, or what comes holds no land.
 */
async function visit(
	browser: Browser,
	{ name, path, isThere, isOurs }: Contestant,
	line: Pick<Line, 'origin' | 'takeBytes'>,
	throttle: number,
	whole: boolean
): Promise<Visit> {
	const context = await browser.newContext({
		viewport: WINDOW,
		reducedMotion: 'reduce',
		colorScheme: 'light'
	});
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send('Emulation.setCPUThrottlingRate', { rate: throttle });
		const asked = { map: isThere, ...(isOurs && whole && { answers: ANSWERS, live: LIVE }) };
		await page.addInitScript(watch(asked));
		line.takeBytes();
		await page.goto(line.origin + path, { waitUntil: 'commit', timeout: PATIENCE_MS });
		let bytes = 0;
		const moment = async (what: keyof typeof asked): Promise<Moment> => {
			const seen = await page.waitForFunction(
				(of) => (Reflect.get(window, 'seenAt') as Record<string, number>)[of],
				what,
				{ timeout: PATIENCE_MS, polling: 20 }
			);
			bytes += line.takeBytes();
			return { at: Number(await seen.jsonValue()), bytes };
		};
		const map = await moment('map');
		const picture = decodePng(await page.screenshot());
		const [far, near] = [light.far, light.near].map(({ first }) =>
			countColour(picture, first, undefined, 12)
		);
		if ((far ?? 0) + (near ?? 0) < SEEN) throw new Error(`${name}: no land is seen`);
		if (!isOurs || !whole) return { map };
		const [answers, live] = [await moment('answers'), await moment('live')];
		return { map, answers, live };
	} finally {
		await context.close();
	}
}

/** The pages of ours: the scale bar and the labels are the last of a figure's markup. */
const THERE = `document.querySelector('#stage .labels text')`;
const OURS: readonly Contestant[] = (
	[
		['OSCE Atlas', '/'],
		['… a country', '/countries/tajikistan/'],
		['… a story', '/stories/afghanistan/']
	] as const
).map(([name, path]) => ({
	name,
	path,
	draws: 'land, borders, signs, names, text',
	isThere: THERE,
	isOurs: true
}));

const ms = (value: number): string => `${value.toFixed(0).padStart(7)} ms`;
const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints when the first map is on the screen, ours and those of the peers by turns: here, and over two networks. */
export async function benchFirstMap(browser: Browser): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-'));
	const others: Contestant[] = [];
	const written: string[] = [];
	for (const [index, { name, draws, html, files }] of peers().entries()) {
		mkdirSync(join(folder, String(index)));
		for (const [file, text] of Object.entries({ ...files, 'index.html': html })) {
			writeFileSync(join(folder, String(index), file), text);
			written.push(`${index}/${file}`);
		}
		others.push({ name, draws, path: `${PEER_PATH}/${index}/`, isThere: 'window.mapThere', isOurs: false });
	}
	await compressTexts(folder, written);
	// Every page comes as a host sends it: compressed.
	const { server, port } = await siteWithPeers(folder);
	const here = { origin: `http://localhost:${port}`, takeBytes: () => 0 };
	const all = [...OURS, ...others];
	try {
		for (const throttle of THROTTLES) {
			const visits = await byTurns(ROUNDS, all, (one) => visit(browser, one, here, throttle, false));
			print(`on this machine, processor ÷ ${throttle}, median of ${ROUNDS}`, all, visits);
		}
		for (const network of NETWORKS) {
			const line = await lineTo(port, network);
			try {
				const visits = await byTurns(ROUNDS_FAR, all, (one) => visit(browser, one, line, 1, true));
				print(`${network.name}, median of ${ROUNDS_FAR}`, all, visits);
				printBytes(visits);
			} finally {
				line.close();
			}
		}
	} finally {
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true });
	}
}

type Visits = ReadonlyMap<string, readonly Visit[]>;

async function byTurns(
	rounds: number,
	all: readonly Contestant[],
	go: (one: Contestant) => Promise<Visit>
): Promise<Visits> {
	const visits = new Map(all.map(({ name }) => [name, [] as Visit[]]));
	for (let round = 0; round < rounds; round += 1)
		for (const one of all) visits.get(one.name)?.push(await go(one));
	return visits;
}

function print(heading: string, all: readonly Contestant[], visits: Visits): void {
	console.log(`\nFirst map on the screen, ${heading}:`);
	const timesOf = (name: string): number[] => (visits.get(name) ?? []).map(({ map }) => map.at);
	const own = timesOf(OURS[0]?.name ?? '');
	for (const { name, draws } of all) {
		const times = timesOf(name);
		// Of each round, since what else the machine does changes from one to the next.
		const ratio = median(times.map((value, round) => value / (own[round] ?? NaN)));
		console.log(
			`  ${name.padEnd(18)}${ms(median(times))}, best${ms(Math.min(...times))}   × ${ratio.toFixed(2)}   ${draws}`
		);
	}
	const soonest = [...visits.keys()]
		.filter((name) => name !== BARE && !OURS.some((one) => one.name === name))
		.sort((one, other) => median(timesOf(one)) - median(timesOf(other)))[0];
	if (soonest === undefined) return;
	for (const { name } of OURS) {
		const ratio = median(timesOf(name).map((value, round) => value / (timesOf(soonest)[round] ?? NaN)));
		const after = median(timesOf(name).map((value, round) => value - (timesOf(BARE)[round] ?? NaN)));
		console.log(`  ${name}: × ${ratio.toFixed(2)} of ${soonest}, ${after.toFixed(0)} ms after the bare page`);
	}
}

function printBytes(visits: Visits): void {
	const plain = visits.get(PLAIN) ?? [];
	const bare = visits.get(BARE) ?? [];
	for (const { name } of OURS) {
		const own = visits.get(name) ?? [];
		const part = (of: 'map' | 'answers' | 'live'): string =>
			`${kB(median(own.map((one) => one[of]?.bytes ?? NaN)))} after ${median(own.map((one) => one[of]?.at ?? NaN)).toFixed(0)} ms`;
		const takeover = own.map(
			({ map, live }, round) =>
				((live?.at ?? NaN) - map.at) / ((plain[round]?.map.at ?? NaN) - (bare[round]?.map.at ?? NaN))
		);
		console.log(
			`  ${name}: map ${part('map')}, answers ${part('answers')}, live map ${part('live')}; from first view to live map × ${median(takeover).toFixed(2)} of ${PLAIN}`
		);
	}
}
