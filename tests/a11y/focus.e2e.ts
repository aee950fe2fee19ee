import { expect, test } from '../e2e/drivers/atlas-driver';

/** Pages that together hold every kind of control, with what they show only where something is asked for. */
const PAGES = [
	'?status=asian&ops=closed&field=border-management&institutions=off',
	'countries/?status=participating',
	'operations/',
	'structure/',
	'stories/afghanistan/',
	'about/'
] as const;

for (const address of PAGES) {
	test(`no control of ${address} leaves the keyboard nowhere`, async ({ atlas }) => {
		await atlas.keepFigure();
		await atlas.openPage(address);
		await atlas.waitForScripts();
		await expect(atlas.page.getByRole('button', { name: 'Share' })).toBeVisible();
		expect(await atlas.controlsThatLoseTheKeyboard()).toEqual([]);
	});
}

test('Reset gives the keyboard to the first row of the legend', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('?status=asian');
	await atlas.waitForScripts();
	await atlas.page.getByRole('button', { name: 'Reset' }).focus();
	await atlas.press('Enter');
	await expect.poll(() => atlas.address()).toBe('');
	expect(await atlas.focusedName()).toBe('Participating States');
});

test('a message that is closed gives the keyboard back, or to the text where it came from nowhere', async ({
	atlas
}) => {
	await atlas.page.addInitScript(() => {
		HTMLCanvasElement.prototype.getContext = () => null;
	});
	await atlas.openPage('about/');
	await atlas.waitForMapState('fallback');
	await atlas.notice().getByRole('button').focus();
	await atlas.press('Enter');
	await expect(atlas.notice()).toHaveCount(0);
	expect(await atlas.panelHoldsFocus()).toBe(true);
});

test('a link to the page that is open gives the keyboard to its text', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('countries/');
	await atlas.waitForScripts();
	await atlas.page
		.getByRole('navigation')
		.getByRole('link', { name: 'Countries', exact: true })
		.first()
		.focus();
	await atlas.press('Enter');
	await expect.poll(() => atlas.panelHoldsFocus()).toBe(true);
});

test('the menu of a phone closes with the page that it opens', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.page.setViewportSize({ width: 320, height: 568 });
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.page.getByRole('button', { name: 'Menu' }).click();
	const entry = atlas.page.locator('#site-menu').getByRole('link', { name: 'Countries', exact: true });
	await entry.click();
	await expect(atlas.panelTitle()).toHaveText(/countr/i);
	await expect(entry).toBeHidden();
	expect(await atlas.panelHoldsFocus()).toBe(true);
});
