import { SUB_PATH } from '../browser/serve-built-site';
import { expect, test, underSubPath } from './drivers/atlas-driver';
import { PAGE_KINDS } from './page-kinds';

// The page for unknown addresses is answered at any depth, so its links need the base at build time.
const RELATIVE_PAGES = Object.entries(PAGE_KINDS).filter(([route]) => route !== '404');

for (const [route, address] of RELATIVE_PAGES) {
	test(`a page of ${route} works in a folder of another site`, async ({ page }) => {
		const atlas = await underSubPath(page, SUB_PATH);
		await atlas.keepFigure();
		await atlas.openPage(address);
		await expect(atlas.panelTitle()).toHaveText(/\S/);
		await expect(atlas.figure()).toBeVisible();
		await atlas.waitForScripts();
		expect(atlas.pageErrors()).toEqual([]);
		expect(atlas.foreignRequests()).toEqual([]);
	});
}

test('in a folder of another site links, clicks on the map and the filter stay in the folder', async ({
	page
}) => {
	const atlas = await underSubPath(page, SUB_PATH);
	await atlas.openPage('');
	await atlas.waitForLiveMap();
	await atlas.clickCountry('TUR');
	await expect.poll(() => atlas.address()).toBe('countries/turkiye/');
	await atlas.followNavigation('Stories');
	await expect.poll(() => atlas.address()).toBe('stories/');
	expect(atlas.foreignRequests()).toEqual([]);
});
