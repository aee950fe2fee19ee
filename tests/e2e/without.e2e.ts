import { light } from '../../src/lib/theme/colours/theme';
import { AS_OF_DAY } from '../as-of-day';
import { countColour } from '../browser/png';
import { expect, test, withoutJavaScript, withoutWebGl } from './drivers/atlas-driver';
import { hasInk, printed } from './drivers/provoke';
import { PAGE_KINDS, TEXTS } from './page-kinds';

/** What lands are filled with, in every look. */
const LANDS = [light.far, light.near].flatMap(({ first, firstSelected, second, third, outside }) => [
	first,
	firstSelected,
	second,
	third,
	outside
]);
/** A map that is there covers far more; an icon or a swatch far less. */
const FEWEST_PIXELS = 500;

for (const [route, address] of Object.entries(PAGE_KINDS)) {
	const isText = TEXTS.includes(route);
	test(`without JavaScript a page of ${route} has its text${isText ? ' alone' : ' and its map'}`, async ({
		browser
	}) => {
		const atlas = await withoutJavaScript(browser);
		try {
			await atlas.openPage(address);
			await expect(atlas.panelTitle()).toHaveText(/\S/);
			await expect(atlas.figure()).toBeVisible({ visible: !isText });
			if (isText) return;
			const picture = await atlas.stagePicture();
			const land = Math.max(...LANDS.map((colour) => countColour(picture, colour)));
			expect(land).toBeGreaterThan(FEWEST_PIXELS);
		} finally {
			await atlas.page.context().close();
		}
	});
}

test('links alone lead from the first page to every page of the site, each with its map', async ({
	atlas
}) => {
	await atlas.keepFigure();
	await atlas.openPage('');
	const first = atlas.page.url();
	const found = new Map<string, string>();
	const waiting = [first];
	for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) {
		if (found.has(address)) continue;
		const response = await atlas.page.request.get(address);
		expect(`${response.status()} ${address}`).toBe(`200 ${address}`);
		const html = await response.text();
		found.set(address, html);
		for (const [, href = ''] of html.matchAll(/<a [^>]*?href="([^"#?]*)[^"]*"/g)) {
			const target = new URL(href, address).href;
			if (target.startsWith(first) && target.endsWith('/')) waiting.push(target);
		}
	}
	const pages = [...found].filter(([, html]) => !html.includes('http-equiv="refresh"'));
	const blank = pages.filter(([, html]) => !/<div id="stage"><svg[\s\S]*class="land/.test(html));
	expect(blank.map(([address]) => address)).toEqual([]);
	for (const [route, address] of Object.entries(PAGE_KINDS)) {
		if (route !== '404') expect(found.has(first + address), address).toBe(true);
	}
});

test('a page prints its map, legend, sources and address without JavaScript', async ({ browser }) => {
	const atlas = await withoutJavaScript(browser);
	try {
		await atlas.openPage('countries/egypt/');
		expect(hasInk(await printed(atlas.page), light.near.second)).toBe(true);
		await atlas.page.emulateMedia({ media: 'print' });
		const notes = atlas.page.locator('.print-notes');
		await expect(notes).toBeVisible();
		await expect(notes).toContainText('Mediterranean Partner');
		await expect(notes).toContainText('Natural Earth');
		await expect(notes).toContainText('Boundaries and names on this map');
		await expect(notes).toContainText('unofficial');
		await expect(notes).toContainText(`${AS_OF_DAY}. /countries/egypt/`);
		// The map comes first, as wide as the sheet; what can only be pressed is not there.
		const [stage, title] = [await atlas.stageBox(), await atlas.panelTitle().boundingBox()];
		expect(stage.y + stage.height).toBeLessThan(title?.y ?? 0);
		expect(stage.width).toBeGreaterThan(0.95 * (atlas.page.viewportSize()?.width ?? Infinity));
		await expect(atlas.panel().getByRole('navigation')).toHaveCount(0);
	} finally {
		await atlas.page.context().close();
	}
});

test('without JavaScript a second map is no wider than the page', async ({ browser }) => {
	const atlas = await withoutJavaScript(browser);
	try {
		await atlas.page.setViewportSize({ width: 320, height: 568 });
		await atlas.openPage('countries/united-states/');
		await expect(atlas.panel().locator('img.without-script')).toBeVisible();
		expect(await atlas.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
	} finally {
		await atlas.page.context().close();
	}
});

test('without WebGL2 the figure stays, a plain message says so, and the pages still work', async ({
	atlas
}) => {
	await withoutWebGl(atlas);
	await atlas.openPage('countries/');
	await atlas.waitForMapState('fallback');
	await expect(atlas.figure()).toBeVisible();
	await expect(atlas.notice()).toHaveText(/\S/);
	await atlas.countryLink('Tajikistan').first().click();
	await expect(atlas.panelTitle()).toHaveText('Tajikistan');
	expect(atlas.pageErrors()).toEqual([]);
});
