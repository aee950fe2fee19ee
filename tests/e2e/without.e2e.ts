import { light } from '../../src/lib/theme/theme';
import { countColour } from '../browser/png';
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
			const pixels = (...colours: readonly string[]): number =>
				colours.reduce((sum, colour) => sum + countColour(picture, colour), 0);
			const { far, near } = light;
			// Around a landlocked country the ground is other land, not sea.
			const ground = pixels(far.sea, near.sea, far.outside, near.outside);
			const land = pixels(
				far.participating,
				near.participating,
				far.participatingSelected,
				near.participatingSelected
			);
			expect(ground).toBeGreaterThan(FEWEST_PIXELS);
			expect(land).toBeGreaterThan(FEWEST_PIXELS);
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
