import type { Locator } from '@playwright/test';
import { expect, test, withoutWebGl } from './drivers/atlas-driver';
import { loseContext, restoreContext, savingData, withhold, withoutStorage } from './drivers/provoke';

test.use({ viewport: { width: 900, height: 400 } });

for (const failure of ['library', 'worker', 'geometry'] as const) {
	test(`where the ${failure} of the live map does not load, the figure stays and a plain message says so`, async ({
		atlas
	}) => {
		await withhold(atlas.page, failure);
		await atlas.openPage('fields/');
		await atlas.waitForMapState('fallback');
		await expect(atlas.figure()).toBeVisible();
		await expect(atlas.notice()).toHaveText(/live map cannot be shown/);
	});
}

test('without WebGL2 the figure answers pointer, click, filter, zoom and projection, where no letters came too', async ({
	atlas
}) => {
	await withoutWebGl(atlas);
	await withhold(atlas.page, 'letters');
	await atlas.openPage('');
	await atlas.waitForMapState('fallback');
	await atlas.closeNotice();
	const country = atlas.figure().locator('[data-country=TUR]').first();
	await country.hover();
	await expect(atlas.hoverTip()).toHaveText('Türkiye');

	await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
	await expect.poll(() => atlas.address()).toMatch(/view=/);
	await expect(atlas.figure()).toHaveClass(/look-[0-9]/);
	const zoomed = await atlas.figure().locator('.sea').getAttribute('r');
	await atlas.page.getByRole('button', { name: 'Zoom in' }).click();
	await expect(atlas.figure().locator('.sea')).not.toHaveAttribute('r', zoomed ?? '');

	await atlas.page.getByRole('button', { name: 'Back to the first view' }).click();
	await expect.poll(() => atlas.address()).toBe('');

	await expect(atlas.figure().locator('.limb')).toHaveCount(1);
	await atlas.page.getByRole('button', { name: 'Show the flat map' }).click();
	await expect(atlas.figure().locator('.limb')).toHaveCount(0);
	await atlas.page.getByRole('button', { name: 'Show the globe' }).click();
	await expect(atlas.figure().locator('.limb')).toHaveCount(1);

	await atlas.filterBy('Participating States');
	await expect(atlas.figure().locator('.hatch').locator('visible=true')).toHaveCount(0);

	await country.click();
	await expect(atlas.panelTitle()).toHaveText('Türkiye');
	await expect(atlas.figure().locator('.land.selected')).toBeVisible();
	expect(atlas.pageErrors().filter((error) => !error.startsWith('Failed to load resource'))).toEqual([]);
	expect(await atlas.cspViolations()).toEqual([]);
});

test('where the picture cannot be drawn anew either, the page’s own stays and says so', async ({ atlas }) => {
	await withoutWebGl(atlas);
	await withhold(atlas.page, 'drawing');
	await atlas.openPage('countries/tajikistan/?projection=flat');
	await atlas.waitForMapState('fallback');
	await expect(atlas.notice()).toHaveText(/picture cannot be changed now/);
	await expect(atlas.page.locator('html')).not.toHaveClass(/pending/);
	await expect(atlas.figure().locator('.land.selected')).toBeVisible();
	await atlas.countryLink('Uzbekistan').first().click();
	await expect(atlas.panelTitle()).toHaveText('Uzbekistan');
});

test('a camera that no map can show gives the page’s own view; a context that is lost and returns is restored, one that does not leaves the figure', async ({
	atlas
}) => {
	await test.step('the address is cleaned and the page’s own view shown', async () => {
		await atlas.openPage('fields/?view=400,95,40&projection=cube');
		await atlas.waitForLiveMap();
		expect(atlas.address()).toBe('fields/');
		expect(await atlas.pixelAt([30.5, 59])).toBe('#4279ae');
		expect(atlas.pageErrors()).toEqual([]);
	});
	await test.step('a context that returns is restored', async () => {
		await loseContext(atlas.page);
		await restoreContext(atlas.page);
		await atlas.waitForLiveMap();
		expect(await atlas.pixelAt([30.5, 59])).toBe('#4279ae');
	});
	await test.step('one that does not leaves the figure', async () => {
		await loseContext(atlas.page);
		await atlas.waitForMapState('fallback');
		await expect(atlas.figure()).toBeVisible();
		await expect(atlas.notice()).toHaveText(/live map cannot be shown/);
	});
});

test('the farthest camera in a corner of the Earth is shown', async ({ atlas }) => {
	await atlas.drawOnly('never');
	await atlas.openPage('fields/?view=-180,85.05,-4');
	await atlas.waitForLiveMap();
	expect((await atlas.mapCamera()).zoom).toBeLessThan(0);
	expect(atlas.pageErrors()).toEqual([]);
});

test('without WebGL2 a step of a story draws its own picture', async ({ atlas }) => {
	await withoutWebGl(atlas);
	await atlas.openStory('afghanistan');
	await atlas.waitForMapState('fallback');
	const label = (): Promise<string | null> => atlas.figure().locator('.labels').textContent();
	const before = await label();
	await atlas.nextStep();
	await atlas.nextStep();
	await expect.poll(label).not.toBe(before);
	await expect(atlas.page.locator('html')).not.toHaveClass(/pending/);
});

const topOf = (word: Locator): Promise<number> =>
	word.evaluate((element) => element.getBoundingClientRect().top);

test('Back finds the text where it was left, though the page was never loaded anew', async ({ atlas }) => {
	await withoutWebGl(atlas);
	const [step, row] = [atlas.storyWord('andorra', 'Spain'), atlas.countryLink('Spain').first()];
	for (const [address, word, start] of [
		['stories/the-smallest-states/#andorra', step, atlas.panel().locator('section#andorra h2')],
		['countries/', row, row]
	] as const) {
		await atlas.openPage(address);
		await atlas.waitForMapState('fallback');
		await expect(atlas.page.locator('body')).not.toHaveAttribute('data-sveltekit-reload');
		await atlas.scrollTextBy(40);
		await word.scrollIntoViewIfNeeded();
		expect(await atlas.scrolled()).toBeGreaterThanOrEqual(40);
		const before = await topOf(start);
		await word.click();
		await expect.poll(() => atlas.address()).toMatch(/^countries\/spain\//);
		await expect(atlas.panelTitle()).toHaveText('Spain');
		await atlas.goBack();
		await expect(word).toBeVisible();
		// What the address names is scrolled to in a task of its own, after the page has changed.
		await atlas.waitForTasks();
		// Letters may have come with the change of page: to half a line.
		expect(Math.abs((await topOf(start)) - before)).toBeLessThan(14);
		expect(atlas.address()).toBe(address);
	}
});

test('a tab that is older than the site loads the next page as a whole', async ({ atlas }) => {
	await withoutWebGl(atlas);
	await atlas.openPage('countries/');
	await atlas.waitForMapState('fallback');
	await expect(atlas.page.locator('body')).not.toHaveAttribute('data-sveltekit-reload');
	await atlas.page.route('**/version.json', (route) => route.fulfill({ json: { version: 'newer' } }));
	const asked = atlas.page.waitForResponse('**/version.json');
	await atlas.page.evaluate(() => {
		Object.assign(window, { ofThisTab: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await asked;
	await atlas.countryLink('Tajikistan').first().click();
	await expect(atlas.panelTitle()).toHaveText('Tajikistan');
	expect(await atlas.page.evaluate(() => 'ofThisTab' in window)).toBe(false);
});

test('without a connection the open page stays and says so', async ({ atlas }) => {
	await savingData(atlas.page);
	await atlas.openPage('countries/');
	await atlas.waitForScripts();
	await atlas.page.context().setOffline(true);
	await atlas.countryLink('Tajikistan').first().click();
	await expect(atlas.notice()).toHaveText(/no connection/);
	expect(atlas.address()).toBe('countries/');
	await expect(atlas.figure()).toBeVisible();
});

test('where a page may keep nothing, everything but the memory of the theme works', async ({ atlas }) => {
	await withoutStorage(atlas.page);
	await atlas.keepFigure();
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.changeTheme();
	await expect(atlas.page.locator('html')).toHaveAttribute('data-theme', 'dark');
	expect(atlas.pageErrors()).toEqual([]);
});
