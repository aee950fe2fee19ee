import { SUB_PATH } from '../browser/serve-built-site';
import { expect, test, underSubPath } from './drivers/atlas-driver';
import { PAGE_KINDS } from './page-kinds';

for (const [route, address] of Object.entries(PAGE_KINDS)) {
	test(`a page of ${route} works in a folder of another site`, async ({ page }) => {
		const atlas = await underSubPath(page, SUB_PATH);
		await atlas.openPage(address);
		await expect(atlas.panelTitle()).toHaveText(/\S/);
		await atlas.waitForLiveMap();
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
	await atlas.clickCountry('KAZ');
	await expect.poll(() => atlas.address()).toBe('countries/kazakhstan/');
	await atlas.followNavigation('Stories');
	await expect.poll(() => atlas.address()).toBe('stories/');
	expect(atlas.foreignRequests()).toEqual([]);
});
