import { SUB_PATH } from '../browser/serve-built-site';
import { expect, test, underSubPath } from './drivers/atlas-driver';
import { PAGE_KINDS, TEXTS } from './page-kinds';

/**
 * A page of each depth but the first, and those whose scripts fetch files; that all pages are relative is tested on the
 * files.
 */
const PAGES = [
	'[[lang=lang]]/meetings',
	'[[lang=lang]]/countries/[slug]',
	'[[lang=lang]]/stories/[slug]',
	'[[lang=lang]]/sources/list'
] as const satisfies readonly (keyof typeof PAGE_KINDS)[];

for (const route of PAGES) {
	test(`a page of ${route} works in a folder of another site`, async ({ page }) => {
		const atlas = await underSubPath(page, SUB_PATH);
		await atlas.keepFigure();
		await atlas.openPage(PAGE_KINDS[route]);
		await expect(atlas.panelTitle()).toHaveText(/\S/);
		await expect(atlas.figure()).toBeVisible({ visible: !TEXTS.includes(route) });
		await atlas.waitForScripts();
		expect(atlas.pageErrors()).toEqual([]);
		expect(atlas.foreignRequests()).toEqual([]);
	});
}

test('in a folder of another site the first page works, and links, clicks on the map and the filter stay in the folder', async ({
	page
}) => {
	const atlas = await underSubPath(page, SUB_PATH);
	await atlas.drawOnly('never');
	await atlas.openPage('');
	await expect(atlas.panelTitle()).toHaveText(/\S/);
	await expect(atlas.figure()).toBeVisible();
	await atlas.waitForLiveMap();
	await atlas.clickCountry('TUR');
	await expect.poll(() => atlas.address()).toBe('countries/turkiye/');
	await atlas.followNavigation('Stories');
	await expect.poll(() => atlas.address()).toBe('stories/');
	expect(atlas.pageErrors()).toEqual([]);
	expect(atlas.foreignRequests()).toEqual([]);
});
