import { readFileSync } from 'node:fs';
import { dark, light } from '../../src/lib/theme/colours/theme';
import { AS_OF_DAY } from '../as-of-day';
import { countColour, decodePng } from '../browser/png';
import { expect, test, withoutWebGl } from './drivers/atlas-driver';

test.use({ viewport: { width: 900, height: 500 } });

test('the map as it stands can be shared, cited and downloaded, in both formats and themes', async ({
	atlas
}) => {
	const { page } = atlas;
	await withoutWebGl(atlas);
	await atlas.openPage('countries/serbia/?status=participating');
	await atlas.waitForMapState('fallback');
	await page.getByRole('button', { name: 'Share' }).click();
	const dialog = page.getByRole('dialog', { name: 'Share, cite, download' });
	await expect(dialog.getByLabel('Link to this map')).toHaveValue(page.url());
	await expect(dialog.getByLabel('Reference')).toHaveValue(
		new RegExp(`unofficial.*Serbia.*${AS_OF_DAY}.*https?:`)
	);

	async function downloaded(): Promise<Buffer> {
		const file = page.waitForEvent('download');
		await dialog.getByRole('button', { name: 'Download' }).click();
		return readFileSync(await (await file).path());
	}
	await dialog.getByLabel('Width').selectOption('880 pixels');
	await dialog.getByLabel('Format').selectOption('SVG');
	const svg = (await downloaded()).toString('utf8');
	for (const words of ['unofficial', 'Boundaries and names', 'Resolution 1244', 'Natural Earth', AS_OF_DAY]) {
		expect(svg.replaceAll(/<[^>]*>/g, ' ')).toContain(words);
	}
	expect(svg).toContain('/countries/serbia/');
	expect(svg).not.toMatch(/class=|style=|var\(/);
	expect(svg).not.toContain('Asian');

	await dialog.getByLabel('Format').selectOption('PNG');
	await dialog.getByLabel('Colours').selectOption('Dark');
	const picture = decodePng(await downloaded());
	expect(picture.width).toBe(880);
	expect(countColour(picture, dark.near.firstSelected)).toBeGreaterThan(2000);
	expect(countColour(picture, light.near.first)).toBe(0);
	// No colour of the theme: what a line fills by mistake.
	expect(countColour(picture, '#000000')).toBeLessThan(50);
	expect(await atlas.cspViolations()).toEqual([]);
	expect(atlas.pageErrors()).toEqual([]);
});
