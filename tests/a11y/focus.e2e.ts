import { expect, test } from '../e2e/drivers/atlas-driver';

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
	await atlas.openPage('fields/');
	await atlas.waitForMapState('fallback');
	await atlas.notice().getByRole('button').focus();
	await atlas.press('Enter');
	await expect(atlas.notice()).toHaveCount(0);
	expect(await atlas.panelHoldsFocus()).toBe(true);
});
