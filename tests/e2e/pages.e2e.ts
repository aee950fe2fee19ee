import { brokenRules } from '../a11y/axe';
import { cutAnywhere } from '../a11y/reflow';
import { expect, test } from './drivers/atlas-driver';
import { pointInside } from './known-atlas';
import { PAGE_KINDS, TEXTS } from './page-kinds';

/** Kinds of pages whose figures axe reads: one of each kind of link and sign that figures have. */
const FIGURE_READ: readonly string[] = [
	'[[lang=lang]]',
	'[[lang=lang]]/countries/[slug]',
	'[[lang=lang]]/structure',
	'[[lang=lang]]/meetings',
	'[[lang=lang]]/stories/[slug]'
];

for (const [route, address] of Object.entries(PAGE_KINDS)) {
	test(`a page of ${route} opens with its map and its words without any fault, for axe too, and nothing of it is cut`, async ({
		atlas
	}) => {
		// Hosts answer unknown addresses with a page that runs no script.
		const scripted = route !== '404';
		await atlas.keepFigure();
		await test.step('it opens with a title, its map and its words', async () => {
			expect(await atlas.openPage(address)).toBe(scripted ? 200 : 404);
			await expect(atlas.panelTitle()).toHaveText(/\S/);
			await expect(atlas.shownInWords()).toHaveText(/\S/);
			await expect(atlas.figure()).toBeVisible({ visible: !TEXTS.includes(route) });
			if (scripted) await atlas.waitForScripts();
		});
		await test.step('axe finds nothing, neither dark nor light', async () => {
			const figure = FIGURE_READ.includes(route);
			await atlas.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
			expect.soft(await brokenRules(atlas, { rules: 'all', figure })).toEqual([]);
			await atlas.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
			expect.soft(await brokenRules(atlas, { rules: 'of colour', figure })).toEqual([]);
		});
		await test.step('nothing is cut in small windows, with large letters, with endless words', async () => {
			expect.soft(await cutAnywhere(atlas)).toEqual([]);
		});
		expect(await atlas.faults()).toEqual([]);
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
	await atlas.keepFigure();
	expect(await atlas.openPage('countries/atlantis/')).toBe(404);
	await expect(atlas.panelTitle()).toHaveText(/\S/);
	await atlas.followHomeLink();
	await expect.poll(() => atlas.address()).toBe('');
	await expect(atlas.legendRow('Participating States')).toBeVisible();
});

test('beside the live map of a country axe finds nothing, its middle stands clear of the panel, and nothing fails', async ({
	atlas
}) => {
	await atlas.openPage('countries/mongolia/');
	await atlas.waitForLiveMap();
	await expect(atlas.panelTitle()).toHaveText('Mongolia');
	await expect(atlas.shownInWords()).toHaveText(/\S/);
	const { x, y } = await atlas.onScreen(pointInside('MNG'));
	const panel = await atlas.panel().boundingBox();
	const stage = await atlas.stageBox();
	expect(x).toBeGreaterThan((panel?.x ?? 0) + (panel?.width ?? 0));
	expect(x).toBeLessThan(stage.x + stage.width);
	expect(y).toBeLessThan(stage.y + stage.height);
	expect(await brokenRules(atlas, { rules: 'all', figure: true })).toEqual([]);
	expect(await atlas.faults()).toEqual([]);
});
