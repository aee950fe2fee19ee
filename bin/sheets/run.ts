import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { findBrowser } from '../../tests/browser/launch';
import { serve } from '../serve';
import { picturesOf } from './pictures';
import type { Shot } from './pictures';
import { wishesOf } from './wishes';
import { SITE as BUILD } from '../../data/pack';

/*
 * Contact sheets of the built site, so that a change can be judged by eye: `npm run sheets -- country 390 dark`.
 * Without a word, all: every kind of page, three sizes, both themes.
 */
const FOLDER = 'sheets';
/** Width of a sheet in px: two pictures of a wide window beside each other at half their size. */
const SHEET_WIDTH = 1480;

/** The pictures of a page on one sheet, each with a word. */
async function sheetOf(browser: Browser, title: string, shots: readonly Shot[]): Promise<Buffer> {
	const page = await browser.newPage({ viewport: { width: SHEET_WIDTH, height: 900 } });
	try {
		const figures = shots.map(
			({ after, png }) =>
				`<figure><figcaption>${after}</figcaption><img src="data:image/png;base64,${png.toString('base64')}"></figure>`
		);
		await page.setContent(`<style>
			body { margin: 10px; font: 15px sans-serif; display: flex; flex-wrap: wrap; gap: 10px; align-items: start }
			h1 { width: 100%; margin: 0; font-size: 18px } figure { margin: 0; max-width: 725px } figcaption { padding: 4px 0 }
			img { max-width: 100%; max-height: 860px; outline: 1px solid silver }
			</style><h1>${title}</h1>${figures.join('')}`);
		return await page.screenshot({ fullPage: true });
	} finally {
		await page.close();
	}
}

try {
	const wishes = wishesOf(process.argv.slice(2));
	const site = await serve({ directory: BUILD, port: 0 });
	const { executablePath, args, env } = await findBrowser();
	const browser = await chromium.launch({ executablePath, args: [...args], env: { ...env } });
	try {
		mkdirSync(FOLDER, { recursive: true });
		for (const wish of wishes) {
			const name = `${wish.name}-${wish.window.width}-${wish.theme}`;
			const shots = await picturesOf(browser, site.origin, wish);
			const file = join(FOLDER, `${name}.png`);
			writeFileSync(file, await sheetOf(browser, `/${wish.address} · ${name}`, shots));
			console.log(file);
		}
	} finally {
		await browser.close();
		await site.close();
	}
} catch (fault) {
	console.error(fault instanceof Error ? fault.message : fault);
	process.exitCode = 1;
}
