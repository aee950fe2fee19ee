import { expect, test } from './drivers/atlas-driver';
import { PAGE_KINDS, TEXTS } from './page-kinds';

/** Kinds of pages on which the live map is waited for: one of each picture. The others open with the figure. */
const WITH_LIVE_MAP = ['[[lang=lang]]', '[[lang=lang]]/countries/[slug]', '[[lang=lang]]/stories/[slug]'];

for (const [route, address] of Object.entries(PAGE_KINDS)) {
	test(`a page of ${route} opens with a title, its map and its words, and without any fault`, async ({
		atlas
	}) => {
		// Hosts answer unknown addresses with a page that runs no script, so its map stays the figure.
		const scripted = route !== '404';
		const live = WITH_LIVE_MAP.includes(route);
		if (!live) await atlas.keepFigure();
		expect(await atlas.openPage(address)).toBe(scripted ? 200 : 404);
		await expect(atlas.panelTitle()).toHaveText(/\S/);
		await expect(atlas.shownInWords()).toHaveText(/\S/);
		if (live) await atlas.waitForLiveMap();
		else await expect(atlas.figure()).toBeVisible({ visible: !TEXTS.includes(route) });
		expect(atlas.pageErrors()).toEqual([]);
		expect(await atlas.cspViolations()).toEqual([]);
		expect(atlas.foreignRequests()).toEqual([]);
	});
}

test('a country with two official pages of one title comes alive', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('countries/kazakhstan/');
	await expect(atlas.page.getByRole('button', { name: 'Share' })).toBeVisible();
	await expect(atlas.panelTitle()).toHaveText('Kazakhstan');
	await expect(atlas.page.locator('#official-pages li')).toHaveCount(2);
	expect(atlas.pageErrors()).toEqual([]);
});

test('an unknown page answers with 404, plain words and a way home', async ({ atlas }) => {
	expect(await atlas.openPage('countries/atlantis/')).toBe(404);
	await expect(atlas.panelTitle()).toHaveText(/\S/);
	await atlas.followHomeLink();
	await expect.poll(() => atlas.address()).toBe('');
	await expect(atlas.legendRow('Participating States')).toBeVisible();
});

test('one map stays alive under all pages', async ({ atlas }) => {
	await atlas.openPage('');
	await atlas.waitForLiveMap();
	await atlas.rememberCanvas();
	await atlas.followNavigation('Countries');
	await expect(atlas.panelTitle()).toHaveText(/countr/i);
	await atlas.countryLink('Tajikistan').first().click();
	await expect(atlas.panelTitle()).toHaveText('Tajikistan');
	await atlas.waitForLiveMap();
	expect(await atlas.hasRememberedCanvas()).toBe(true);
	await atlas.goBack();
	await expect(atlas.panelTitle()).toHaveText(/countr/i);
	expect(await atlas.hasRememberedCanvas()).toBe(true);
	expect(atlas.pageErrors()).toEqual([]);
});
