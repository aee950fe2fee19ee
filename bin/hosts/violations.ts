import { chromium } from 'playwright-core';
import { findBrowser } from '../../tests/browser/launch';

/** A page of each depth and kind of script. */
const PAGES = [
	'',
	'about/',
	'countries/latvia/',
	'stories/',
	'stories/afghanistan/',
	'sources/list/'
] as const;
/** Its addresses begin where the build was told that the site stands, so it is tried at a root only. */
const UNKNOWN = 'no/such/page/';

/** What a browser refuses to load or run on pages of a site, or reports as an error of a page. */
export async function violationsOf(origin: string, base: string): Promise<string[]> {
	const found = await findBrowser();
	const browser = await chromium.launch({
		executablePath: found.executablePath,
		args: [...found.args],
		env: { ...found.env }
	});
	const faults: string[] = [];
	try {
		for (const path of base === '/' ? [...PAGES, UNKNOWN] : PAGES) {
			const page = await browser.newPage();
			page.on('pageerror', (error) => faults.push(`${path}: ${error.message}`));
			page.on('console', (message) => {
				const isOwnStatus = path === UNKNOWN && message.text().includes('404');
				if (message.type() === 'error' && !isOwnStatus) faults.push(`${path}: ${message.text()}`);
			});
			await page.goto(`${origin}${base}${path}`, { waitUntil: 'networkidle' });
			await page.close();
		}
	} finally {
		await browser.close();
	}
	return faults;
}
