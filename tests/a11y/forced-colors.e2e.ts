import { expect, test } from '../e2e/drivers/atlas-driver';

test('in the colours of the reader the page that is read is underlined alone, signs are buttons with an edge, and a ring is whole', async ({
	atlas
}) => {
	await atlas.page.emulateMedia({ forcedColors: 'active' });
	await atlas.keepFigure();
	await atlas.openPage('operations/');
	await atlas.waitForScripts();
	const sections = atlas.page.locator('.site-header .wide a');
	const ground = await atlas.page
		.locator('.site-header')
		.evaluate((header) => getComputedStyle(header).backgroundColor);
	const underlined = await sections.evaluateAll(
		(links, paper) =>
			links
				.filter((link) => getComputedStyle(link).borderBottomColor !== paper)
				.map((link) => link.getAttribute('aria-current')),
		ground
	);
	expect(underlined).toEqual(['page']);
	const edge = (name: string): Promise<string> =>
		atlas.page.getByRole('button', { name }).evaluate((button) => getComputedStyle(button).outlineStyle);
	expect(await edge('Dark colours')).toBe('solid');
	await sections.first().focus();
	const cut = await sections.first().evaluate((link) => {
		const { outlineOffset, outlineWidth } = getComputedStyle(link);
		return parseFloat(outlineOffset) + parseFloat(outlineWidth) > 0;
	});
	expect(cut).toBe(false);
});
