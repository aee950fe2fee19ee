import { largeColours } from '../browser/png';
import { expect, test, withoutJavaScript, withoutWebGl } from './drivers/atlas-driver';
import { PAGE_KINDS } from './page-kinds';

/** A map that is there covers far more; an icon or a swatch far less. */
const FEWEST_PIXELS = 500;

for (const [route, address] of Object.entries(PAGE_KINDS)) {
	test(`without JavaScript a page of ${route} has its text and its map`, async ({ browser }) => {
		const atlas = await withoutJavaScript(browser);
		try {
			await atlas.openPage(address);
			await expect(atlas.panelTitle()).toHaveText(/\S/);
			await expect(atlas.figure()).toBeVisible();
			const picture = await atlas.stagePicture();
			// Space alone is one colour; with a map on it there are sea and land, whatever their tone.
			expect(largeColours(picture, FEWEST_PIXELS)).toBeGreaterThanOrEqual(3);
		} finally {
			await atlas.page.context().close();
		}
	});
}

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
