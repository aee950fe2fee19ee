import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { findBrowser, findTestBrowser } from './launch';

/** Unpacking takes about 3 s, a first start of the browser about as long; a busy machine needs more. */
const LAUNCH_TIMEOUT_MS = 300_000;

/** Clears a WebGL2 canvas to a colour and reads it back: `[red, green, blue, alpha]`. */
function clearedPixel(): number[] | null {
	const context = document.createElement('canvas').getContext('webgl2');
	if (context === null) return null;
	context.clearColor(0.2, 0.4, 0.6, 1);
	context.clear(context.COLOR_BUFFER_BIT);
	const pixel = new Uint8Array(4);
	context.readPixels(0, 0, 1, 1, context.RGBA, context.UNSIGNED_BYTE, pixel);
	return [...pixel];
}

test(
	'where no browser is installed, the packaged Chromium starts and draws with WebGL2',
	async () => {
		const found = await findBrowser({
			TMPDIR: process.env['TMPDIR'],
			PATH: '',
			ATLAS_HIDE_SYSTEM_BROWSERS: '1'
		});
		expect(found.origin).toBe('@sparticuz/chromium');
		const browser = await chromium.launch({
			executablePath: found.executablePath,
			args: [...found.args],
			env: found.env
		});
		try {
			const page = await browser.newPage();
			expect(await page.evaluate(clearedPixel)).toEqual([51, 102, 153, 255]);
		} finally {
			await browser.close();
		}
	},
	LAUNCH_TIMEOUT_MS
);

test('a browser named by ATLAS_CHROMIUM comes before every other', async () => {
	const found = await findBrowser({ ATLAS_CHROMIUM: process.execPath });
	expect(found.executablePath).toBe(process.execPath);
});

test(
	'the browser tests run in the packaged Chromium where it runs at all, unless another is named',
	async () => {
		const { origin } = await findTestBrowser({ TMPDIR: process.env['TMPDIR'], PATH: process.env['PATH'] });
		if (process.platform === 'linux' && process.arch === 'x64') expect(origin).toBe('@sparticuz/chromium');
		const named = await findTestBrowser({ ATLAS_CHROMIUM: process.execPath });
		expect(named.executablePath).toBe(process.execPath);
	},
	LAUNCH_TIMEOUT_MS
);

test('a name in ATLAS_CHROMIUM that is no executable file is refused', async () => {
	await expect(findBrowser({ ATLAS_CHROMIUM: '/no/such/browser' })).rejects.toThrow(
		'ATLAS_CHROMIUM is not an executable file: /no/such/browser'
	);
});

test('the search for a browser leaves the variables of its own process as they were', async () => {
	const before = { ...process.env };
	await findBrowser({ ATLAS_HIDE_SYSTEM_BROWSERS: '1' });
	expect(process.env).toEqual(before);
});
