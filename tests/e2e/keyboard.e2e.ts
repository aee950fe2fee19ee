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
