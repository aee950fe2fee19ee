import { expect, test } from './drivers/atlas-driver';

test('the first stop of the keyboard leads past the map to the content', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('countries/tajikistan/');
	await atlas.waitForScripts();
	await atlas.press('Tab');
	expect(await atlas.focusedName()).toMatch(/skip/i);
	await atlas.press('Enter');
	await atlas.press('Tab');
	expect(await atlas.panelHoldsFocus()).toBe(true);
});

test('a country is found, opened and closed with keys alone', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('countries/');
	await atlas.waitForScripts();
	await atlas.countryLink('Kyrgyzstan').first().focus();
	await atlas.press('Enter');
	await expect(atlas.panelTitle()).toHaveText('Kyrgyzstan');
	await atlas.closeLink().focus();
	await atlas.press('Enter');
	await expect.poll(() => atlas.address()).toBe('');
});

test('the filter is worked with the space bar', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.legendRow('Asian Partners').focus();
	await atlas.press('Space');
	await expect.poll(() => atlas.address()).toBe('?status=participating,mediterranean');
});

test('on a phone the keyboard brings the map from under the text that was scrolled over it', async ({
	atlas
}) => {
	await atlas.drawOnly('never');
	await atlas.page.setViewportSize({ width: 390, height: 560 });
	await atlas.openPage('countries/');
	await atlas.waitForLiveMap();
	await atlas.scrollPageToEnd();
	await atlas.panel().getByRole('link').last().focus();
	await atlas.press('Tab');
	expect(await atlas.focusedName()).toBe('Map');
	expect(await atlas.focusIsSeen()).toBe(true);
	await atlas.scrollPageToEnd();
	await atlas.press('Tab');
	expect(await atlas.focusedName()).toBe('Map controls');
	expect(await atlas.focusIsSeen()).toBe(true);
});
