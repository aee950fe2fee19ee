import { light } from '../../src/lib/theme/colours/theme';
import { AS_OF_DAY } from '../as-of-day';
import { countColour } from '../browser/png';
import { expect, test, withoutWebGl } from './drivers/atlas-driver';
import { hasInk, printed, savingData } from './drivers/provoke';
import { pointInside } from './known-atlas';

test.use({ viewport: { width: 900, height: 400 } });

test('where the browser saves data the live map waits for a touch of the figure, and answers it', async ({
	atlas
}) => {
	await savingData(atlas.page);
	const fetched: string[] = [];
	atlas.page.on('request', (request) => fetched.push(request.url()));
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.filterBy('Participating States', 'Asian Partners');
	await expect(atlas.shownInWords()).not.toContainText('Mediterranean');
	await atlas.page.waitForLoadState('networkidle');
	expect(fetched.filter((address) => /overview|maplibre/.test(address))).toEqual([]);
	await atlas.pressLandWithoutPage();
	await atlas.waitForLiveMap();
	await expect(atlas.notice()).toHaveText(/is not a participating State/);
	await atlas.closeNotice();
	await atlas.restPointer();
	expect(await atlas.pixelAt(pointInside('DZA'))).toBe(light.far.outside.toLowerCase());
});

test('where the browser saves data a key on the figure starts the live map and moves it', async ({
	atlas
}) => {
	await atlas.drawOnly('never');
	await atlas.page.setViewportSize({ width: 500, height: 400 });
	await savingData(atlas.page);
	await atlas.openPage('fields/');
	await atlas.waitForScripts();
	await atlas.figure().focus();
	await atlas.press('+');
	await atlas.press('+');
	await atlas.waitForLiveMap();
	await expect.poll(() => atlas.address()).toMatch(/view=/);
	const { zoom } = await atlas.mapCamera();
	await atlas.press('-');
	await expect.poll(async () => (await atlas.mapCamera()).zoom).toBeLessThan(zoom - 0.5);
});

test('where the browser saves data a tap on a country opens its page', async ({ atlas }) => {
	await savingData(atlas.page);
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.figure().locator('[data-country=TUR]').first().click();
	await expect(atlas.panelTitle()).toHaveText('Türkiye');
});

test('while pages load, their letters late, nothing in them moves', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.watchShifts();
	for (const [address, width, height] of [
		['', 1440, 900],
		['countries/tajikistan/', 1440, 900],
		['stories/afghanistan/', 768, 1024],
		['meetings/1975-helsinki/', 390, 844],
		['operations/mission-to-serbia/', 390, 844]
	] as const) {
		await atlas.page.setViewportSize({ width, height });
		const release = await atlas.holdLetters();
		await atlas.beginPage(address);
		await atlas.waitForFirstPaint();
		await release();
		expect(await atlas.shifts(), address).toEqual([]);
	}
});

test('a filter made before the takeover holds after it, and nothing of the page moves', async ({ atlas }) => {
	const release = await atlas.holdLiveMap();
	await atlas.watchShifts();
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.filterBy('Participating States', 'Asian Partners');
	await expect(atlas.shownInWords()).not.toContainText('Mediterranean');
	await atlas.shifts();
	release();
	await atlas.waitForLiveMap();
	expect(await atlas.pixelAt(pointInside('DZA'))).toBe(light.far.outside.toLowerCase());
	expect(await atlas.shifts()).toEqual([]);
});

test('a press that began on the figure ends there, and the live map takes over after it', async ({
	atlas
}) => {
	const { page } = atlas;
	await atlas.drawOnly('never');
	const release = await atlas.holdLiveMap();
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.figure().locator('[data-country=TUR] .land').first().hover();
	await page.mouse.down();
	release();
	await atlas.waitForLiveFrame();
	expect(await atlas.mapState()).toBe('figure');
	await page.mouse.up();
	await expect(atlas.panelTitle()).toHaveText('Türkiye');
	await atlas.waitForLiveMap();
});

test('from the first paint to rest the map of a plain link is never blank', async ({ atlas }) => {
	const frames = await atlas.framesDuring(async () => {
		await atlas.openPage('');
		await atlas.waitForLiveMap();
	});
	const stage = await atlas.stageBox();
	const land = frames.map((frame) => countColour(frame, light.far.first, stage));
	const first = land.findIndex((pixels) => pixels > 0);
	expect(first).toBeGreaterThanOrEqual(0);
	const [least, most] = [Math.min(...land.slice(first)), Math.max(...land)];
	// Names and signs that come and go, and edges that another renderer smooths, are no blank.
	expect(least).toBeGreaterThan(most * 0.8);
});

test('a shared link shows nothing of another picture before the scripts are there', async ({ atlas }) => {
	// They are asked for and never come.
	await atlas.page.route('**/_app/**/*.js', () => undefined);
	const content = atlas.figure().locator('.content');
	const operation = atlas.figure().locator('.operation').first();
	for (const address of [
		'?view=69,38.5,5',
		'?projection=flat',
		'?stories=on',
		'stories/afghanistan/#crossings'
	]) {
		await atlas.leave();
		await atlas.beginPage(address);
		await expect(content, address).toBeAttached();
		await expect(content, address).toBeHidden();
	}
	for (const address of ['?ops=active,closed', '?ops=off', '?field=border-management']) {
		await atlas.leave();
		await atlas.beginPage(address);
		await expect(content, address).toBeVisible();
		await expect(operation, address).toBeHidden();
	}
	await atlas.leave();
	await atlas.beginPage('?status=participating');
	await expect(content).toBeVisible();
	const picture = await atlas.stagePicture();
	expect(countColour(picture, light.far.first)).toBeGreaterThan(1000);
	expect(countColour(picture, light.far.third)).toBe(0);
	expect(countColour(picture, light.far.second)).toBe(0);
});

test('printed before its picture is drawn, a shared link gives the one before it and says so', async ({
	atlas
}) => {
	await atlas.page.route('**/_app/**/*.js', (route) => route.abort());
	const notes = atlas.page.locator('.print-notes');
	const earlier = notes.getByText('The map shows an earlier view');
	for (const [address, isEarlier] of [
		['countries/morocco/?view=69,38.5,5', true],
		['countries/morocco/?ops=active,closed', true],
		['countries/morocco/?status=mediterranean', false]
	] as const) {
		await atlas.leave();
		await atlas.page.emulateMedia({ media: null });
		await atlas.openPage(address);
		expect(hasInk(await printed(atlas.page), light.near.second), address).toBe(true);
		await atlas.page.emulateMedia({ media: 'print' });
		await expect(earlier, address).toBeVisible({ visible: isEarlier });
		await expect(notes).toContainText(atlas.address());
		await expect(notes.getByText('Mediterranean Partner for Co-operation').first()).toBeVisible();
		await expect(notes.getByText('Participating State')).toBeVisible({ visible: isEarlier });
	}
});

test('a story prints the step that is read first', async ({ atlas }) => {
	await withoutWebGl(atlas);
	await atlas.openPage('stories/afghanistan/#crossings');
	await atlas.waitForMapState('fallback');
	await expect(atlas.figure().locator('[id*="-lit-"]').first()).toBeAttached();
	expect(hasInk(await printed(atlas.page), light.map.highlight)).toBe(true);
});

test('a page prints the picture that the reader made of it: filtered, and moved', async ({ atlas }) => {
	// What is printed is the figure.
	await atlas.drawOnly('never');
	await atlas.openPage('');
	await atlas.waitForLiveMap();
	const before = await printed(atlas.page);
	expect(hasInk(before, light.far.third)).toBe(true);
	expect(hasInk(before, light.near.first)).toBe(false);
	await atlas.filterBy('Participating States', 'Mediterranean Partners');
	await atlas.moveMap([20, 50], 4.5);
	await expect.poll(() => atlas.figure().getAttribute('class')).toContain('near');
	const after = await printed(atlas.page);
	expect(hasInk(after, light.near.first)).toBe(true);
	expect(hasInk(after, light.near.third)).toBe(false);
	expect(hasInk(after, light.far.third)).toBe(false);

	await atlas.page.getByRole('button', { name: 'Show the flat map' }).click();
	// The flat map has no shade at its limb.
	await expect(atlas.figure().locator('.limb')).toHaveCount(0);
	expect(hasInk(await printed(atlas.page), light.near.first)).toBe(true);

	await atlas.page.emulateMedia({ media: 'print' });
	await expect(atlas.figure().locator('.sea')).toBeVisible();
	const notes = atlas.page.locator('.print-notes');
	await expect(notes).toBeVisible();
	await expect(notes.getByText('earlier view')).toBeHidden();
	await expect(notes).toContainText('unofficial');
	await expect(notes).toContainText('Boundaries and names on this map');
	await expect(notes).toContainText(AS_OF_DAY);
	await expect(notes).toContainText(atlas.address());
	// The key has what is in sight of it.
	await expect(notes).toContainText('Participating State');
	await expect(notes).not.toContainText('Partner');
});
