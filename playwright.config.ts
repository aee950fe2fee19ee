import { defineConfig } from '@playwright/test';
import { browserInWords, findTestBrowser } from './tests/browser/launch';

const MINUTE_MS = 60_000;

const browser = await findTestBrowser();
// Workers read this file again; the log needs the line once.
if (process.env['TEST_WORKER_INDEX'] === undefined) console.log(browserInWords(browser));

/** Where `npm test` wants the counts. */
const report = process.env['ATLAS_BROWSER_REPORT'];

export default defineConfig({
	testDir: 'tests',
	testMatch: '**/*.e2e.ts',
	outputDir: 'test-results/browser',
	globalSetup: './tests/browser/serve-built-site.ts',
	forbidOnly: true,
	fullyParallel: true,
	retries: 0,
	// Each browser draws with the processor: more than two at once starve each other on two cores.
	workers: 2,
	// Generous, as only what hangs should meet a limit: a page draws with the processor, the machine may be busy, and
	// two slow cores take a quarter of an hour for all tests.
	timeout: 10 * MINUTE_MS,
	globalTimeout: 70 * MINUTE_MS,
	expect: { timeout: 3 * MINUTE_MS },
	reporter: report === undefined ? [['list']] : [['list'], ['json', { outputFile: report }]],
	use: {
		// With the panel of 360 px the map is 540 px wide: a redraw in software takes about 0.1 s.
		viewport: { width: 900, height: 456 },
		contextOptions: { reducedMotion: 'reduce' },
		actionTimeout: 3 * MINUTE_MS,
		navigationTimeout: 3 * MINUTE_MS,
		screenshot: 'only-on-failure',
		launchOptions: {
			executablePath: browser.executablePath,
			args: [...browser.args],
			env: { ...browser.env }
		}
	},
	projects: [{ name: 'chromium', use: { browserName: 'chromium' } }]
});
