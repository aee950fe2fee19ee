import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import sirv from 'sirv';
import { build } from 'vite';
import { createAtlas } from '../../src/lib/atlas/atlas';
import type { Atlas, AtlasIndex } from '../../src/lib/atlas/atlas-index';
import type { AtlasTopology, RiverCourse } from '../../src/lib/atlas/geometry';
import { openingScene } from '../../src/lib/atlas/opening-scene';
import { scattered } from '../../src/lib/atlas/places.fixture';
import { figure } from '../../src/lib/figure/figure';
import { mapWords } from '../../src/lib/i18n/map-words';
import { median, processorMs } from '../measure';
import { aliases } from '../../bin/aliases';
import { GEOMETRY, JOINED } from '../../data/pack';

const COUNTS = [100, 1000, 10_000] as const;
const ROUNDS = 9;
/** Small, since the bench may have to draw with the processor: a redraw there costs by the pixel. */
const WINDOW = { width: 500, height: 400 };
const PATIENCE_MS = 120_000;

const read = <Shape>(path: string): Shape => JSON.parse(readFileSync(path, 'utf8')) as Shape;

/** Prints what a Scene with many places costs as a figure, beside one with a hundred. */
export function benchPlacesInFigure(): void {
	const index = read<AtlasIndex>(`${JOINED}/index.json`);
	const { labels } = read<Atlas>(`${JOINED}/atlas.json`);
	const overview = read<AtlasTopology>(`${GEOMETRY}/overview.json`);
	console.log(`\nA figure with many places, processor time, median of ${ROUNDS}:`);
	let hundred = NaN;
	// Once more at the start, while the engine settles on what it compiles.
	for (const [turn, count] of [COUNTS[0], ...COUNTS].entries()) {
		const places = scattered(count);
		const atlas = createAtlas({ ...index, places });
		const scene = { ...openingScene(atlas), places: places.map(({ id }) => id) };
		const inputs = {
			atlas,
			levels: { overview, region: overview, detail: overview },
			rivers: read<RiverCourse[]>(`${GEOMETRY}/rivers.json`),
			labels,
			overlays: {},
			texts: {
				...mapWords(),
				title: 'World',
				country: ({ name }: { name: string }) => name,
				operation: ({ name }: { name: string }) => name,
				institution: ({ name }: { name: string }) => name,
				meeting: ({ name }: { name: string }) => name,
				seat: (city: string) => city
			},
			hrefOf: (kind: string, id: string) => `./${kind}/${id}/`,
			hrefOfSeat: (city: string) => `./#${city}`
		};
		let markup = '';
		const times = Array.from({ length: ROUNDS + 1 }, () =>
			processorMs(() => (markup = figure(scene, inputs)))
		).slice(1);
		const ms = median(times);
		if (turn === 0) continue;
		if (count === COUNTS[0]) hundred = ms;
		const signs = markup.match(/class="sign (town|cluster)/g)?.length ?? 0;
		const brotli = brotliCompressSync(markup).length;
		console.log(
			`  ${String(count).padStart(6)} places${ms.toFixed(0).padStart(6)} ms  × ${(ms / hundred).toFixed(2)}` +
				`${String(signs).padStart(6)} signs${(markup.length / 1e3).toFixed(0).padStart(6)} kB${(brotli / 1e3).toFixed(1).padStart(7)} kB brotli`
		);
	}
}

/** Prints what a redraw of the live map costs, with the signs laid out anew, beside one with a hundred places. */
export async function benchPlacesInMap(browser: Browser): Promise<void> {
	const folder = mkdtempSync(join(tmpdir(), 'atlas-bench-places-'));
	await build({
		configFile: false,
		logLevel: 'error',
		root: resolve('bench/page/places'),
		resolve: { alias: aliases },
		worker: { format: 'es' },
		build: { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 }
	});
	const server = createServer(sirv(folder));
	await new Promise<void>((started) => server.listen(0, 'localhost', started));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	const context = await browser.newContext({ viewport: WINDOW, reducedMotion: 'reduce' });
	try {
		console.log(
			`\nThe live map with many places at ${WINDOW.width} × ${WINDOW.height} px, median of ${ROUNDS}:`
		);
		const first = new Map<string, number>();
		for (const count of COUNTS) {
			const page = await context.newPage();
			await page.goto(`${origin}/?places=${count}`);
			await page.waitForFunction(() => document.documentElement.dataset['map'] === 'live', null, {
				timeout: PATIENCE_MS
			});
			const measured = await page.evaluate(
				(rounds) =>
					(
						Reflect.get(window, 'measure') as (
							rounds: number
						) => Promise<{ view: string; layout: number[]; frame: number[]; signs: number }[]>
					)(rounds),
				ROUNDS
			);
			for (const { view, layout, frame, signs } of measured) {
				const whole = median(frame);
				if (count === COUNTS[0]) first.set(view, whole);
				console.log(
					`  ${String(count).padStart(6)} places, ${view}: ${String(signs).padStart(4)} signs, ${median(layout).toFixed(1).padStart(6)} ms to lay out,` +
						`${whole.toFixed(0).padStart(5)} ms to the next whole frame  × ${(whole / (first.get(view) ?? NaN)).toFixed(2)}`
				);
			}
			await page.close();
		}
	} finally {
		await context.close();
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true });
	}
}
