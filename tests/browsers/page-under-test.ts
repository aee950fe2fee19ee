import { z } from 'zod';
import type { Box } from '../e2e/drivers/atlas-driver';
import { shareThatDiffers } from '../browser/png';
import type { Picture } from '../browser/png';
import type { Point, RunningBrowser } from './engines';
import type { WatchedSite } from './watched-site';

/** ms that a page may take to do what is waited for; browsers draw with the processor. */
const PATIENCE = 90_000;
/** A channel that differs by less is the same colour, smoothed otherwise. */
const TOLERANCE = 24;

const box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() });
const texts = z.array(z.string());

/** The built site in one browser, in the words of the checks. */
export interface PageUnderTest {
	readonly browser: RunningBrowser;
	readonly site: WatchedSite;
	open(address: string): Promise<void>;
	/** Runs the body of an async function in the page; `map` is the live map there. */
	run(body: string): Promise<unknown>;
	/** Waits until an expression is true in the page. Throws with `what` when it never is. */
	waitFor(what: string, expression: string): Promise<void>;
	waitForLiveMap(): Promise<void>;
	/** The place of the first element that a selector finds, in px of the window. */
	boxOf(selector: string): Promise<Box>;
	/** Share of the stage's pixels that hiding these parts changes: 0 where they were not painted. */
	paintedShare(hide: string, show: string): Promise<number>;
	/** Where a place of the Earth stands in the window. */
	pointOf(lon: number, lat: number): Promise<Point>;
	/** What went wrong in the page since it was opened or asked last. */
	faults(): Promise<{ readonly errors: readonly string[]; readonly violations: readonly string[] }>;
}

const MAP = `document.querySelector('.live-map .canvas')?.atlasMap`;

function partOf(picture: Picture, { x, y, width, height }: Box): Picture {
	const channels = picture.data.length / (picture.width * picture.height);
	const [left, top] = [Math.max(0, Math.ceil(x)), Math.max(0, Math.ceil(y))];
	const right = Math.min(picture.width, Math.floor(x + width));
	const bottom = Math.min(picture.height, Math.floor(y + height));
	const rows = Array.from({ length: Math.max(0, bottom - top) }, (_, row) => {
		const start = ((top + row) * picture.width + left) * channels;
		return picture.data.subarray(start, start + (right - left) * channels);
	});
	return { width: right - left, height: bottom - top, data: Buffer.concat(rows) };
}

export function pageUnderTest(browser: RunningBrowser, site: WatchedSite): PageUnderTest {
	const run = (body: string): Promise<unknown> => browser.run(`const map = ${MAP}; ${body}`);

	async function waitFor(what: string, expression: string): Promise<void> {
		// The page itself looks, so that a slow driver asks once.
		const there = await browser.run(`
			const end = performance.now() + ${PATIENCE};
			while (performance.now() < end) {
				const map = ${MAP};
				if (${expression}) return true;
				await new Promise((resolve) => setTimeout(resolve, 100));
			}
			return false;`);
		if (there !== true) throw new Error(`${what}: not within ${PATIENCE / 1000} s`);
	}
	const boxOf = async (selector: string): Promise<Box> =>
		box.parse(
			await run(
				`const { x, y, width, height } = document.querySelector(${JSON.stringify(selector)})?.getBoundingClientRect() ?? {}; return { x, y, width, height };`
			)
		);
	const painted = `await new Promise(requestAnimationFrame); await new Promise(requestAnimationFrame);`;
	return {
		browser,
		site,
		run,
		waitFor,
		boxOf,
		async open(address) {
			await browser.open(`${site.origin}/${address}`);
			await waitFor('the page is alive', `document.documentElement.classList.contains('alive')`);
		},
		async waitForLiveMap() {
			await waitFor(
				'the live map has taken over',
				`document.documentElement.dataset.map === 'live' && map && map.loaded() && !map.isMoving()`
			);
		},
		async paintedShare(hide, show) {
			const stage = await boxOf('#stage');
			const before = partOf((await browser.picture()).picture, stage);
			await run(`${hide}; ${painted}`);
			const after = partOf((await browser.picture()).picture, stage);
			await run(`${show}; ${painted}`);
			return shareThatDiffers(before, after, TOLERANCE);
		},
		async pointOf(lon, lat) {
			return box.pick({ x: true, y: true }).parse(
				await run(`const { x, y } = map.project([${lon}, ${lat}]);
				const at = map.getCanvas().getBoundingClientRect(); return { x: at.x + x, y: at.y + y };`)
			);
		},
		async faults() {
			const found = await run(
				`return { errors: window.atlasFaults.splice(0), violations: window.atlasViolations.splice(0) };`
			);
			return z.object({ errors: texts, violations: texts }).parse(found);
		}
	};
}
