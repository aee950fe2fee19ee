import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { inflateSync } from 'node:zlib';
import { SITE } from '../../../data/pack';

/** What can go wrong with the live map, by what is kept from the page. */
export type Failure = 'letters' | 'library' | 'worker' | 'geometry' | 'drawing';

const FILES: Readonly<Record<Failure, RegExp>> = {
	letters: /\.woff2$/,
	library: /maplibre-gl(?!-worker)[^/]*\.(js|css)$/,
	worker: /maplibre-gl-worker[^/]*\.m?js$/,
	geometry: /\/overview\.[^/]*\.json$/,
	/** What the figure is drawn from in the browser. */
	drawing: /\/rivers\.[^/]*\.json$/
};

/** The scripts of the built site. */
const SCRIPTS = join(SITE, '_app', 'immutable');

/** Keeps what the live map needs from the page. Call before a page is opened. */
export async function withhold(page: Page, failure: Failure): Promise<void> {
	if (failure === 'library') {
		// The library is a part of chunks without names of their own: they are known by what they hold.
		const held = readdirSync(SCRIPTS, { recursive: true, encoding: 'utf8' })
			.filter((file) => file.endsWith('.js'))
			.filter((file) => readFileSync(join(SCRIPTS, file), 'utf8').includes('maplibregl-canvas'))
			.map((file) => basename(file));
		if (held.length === 0) throw new Error(`no script in ${SCRIPTS} holds the library of the live map`);
		await page.route(
			(url) => held.includes(basename(url.pathname)),
			(route) => route.abort()
		);
		return;
	}
	await page.route(FILES[failure], (route) => route.abort());
}

/** Takes the WebGL context from the live map; `restore` gives it back. */
export async function loseContext(page: Page): Promise<void> {
	await page.evaluate(() => {
		const canvas = document.querySelector<HTMLCanvasElement>('.live-map canvas');
		const extension = canvas?.getContext('webgl2')?.getExtension('WEBGL_lose_context');
		if (!extension) throw new Error('the live map has no context to lose');
		Object.assign(window, { atlasContext: extension });
		extension.loseContext();
	});
}

export async function restoreContext(page: Page): Promise<void> {
	await page.evaluate(() => {
		const extension: unknown = Reflect.get(window, 'atlasContext');
		(extension as WEBGL_lose_context).restoreContext();
	});
}

/** A reader who asks for few bytes. Call before a page is opened. */
export async function savingData(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
	});
}

/** A browser that lets pages keep nothing. Call before a page is opened. */
export async function withoutStorage(page: Page): Promise<void> {
	await page.addInitScript(() => {
		Object.defineProperty(window, 'localStorage', {
			get() {
				throw new DOMException('blocked', 'SecurityError');
			}
		});
	});
}

/** The drawing instructions of a printed page, which name its colours: `0.690 0.329 0.549 rg`. */
export async function printed(page: Page): Promise<string> {
	const file = await page.pdf({ printBackground: true });
	const parts: string[] = [];
	const text = file.toString('latin1');
	for (const found of text.matchAll(/stream\r?\n/g)) {
		const start = found.index + found[0].length;
		try {
			parts.push(inflateSync(file.subarray(start, text.indexOf('endstream', start))).toString('latin1'));
		} catch {
			// Pictures and fonts are packed in other ways.
		}
	}
	return parts.join('\n');
}

/** Does a printed page fill or draw anything with the colour `#RRGGBB`? */
export function hasInk(instructions: string, colour: string): boolean {
	const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
	return [...instructions.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)/g)].some((match) =>
		wanted.every((value, channel) => Math.abs(Number(match[channel + 1]) - value) < 0.002)
	);
}
