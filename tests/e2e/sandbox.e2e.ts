import type { FrameLocator, Page } from '@playwright/test';
import { expect, test } from './drivers/atlas-driver';

/** Puts a page of the site into a frame of another page, with what its sandbox allows. */
async function framed(page: Page, sandbox: string): Promise<FrameLocator> {
	const src = `${process.env['ATLAS_SITE'] ?? ''}/countries/tajikistan/`;
	await page.setContent(
		`<iframe id="frame" width="880" height="440" sandbox="${sandbox}" src="${src}"></iframe>`
	);
	return page.frameLocator('#frame');
}

test('a sandboxed frame that leaves the page its origin shows the live map', async ({ page }) => {
	const frame = await framed(page, 'allow-scripts allow-same-origin');
	await expect(frame.locator('html')).toHaveAttribute('data-map', 'live', { timeout: 150_000 });
	await expect(frame.locator('.notice, p.not-alive').filter({ visible: true })).toHaveCount(0);
});

test('a sandboxed frame that takes the page its origin shows the page as it is without scripts, and says why', async ({
	page
}) => {
	const frame = await framed(page, 'allow-scripts');
	await expect(frame.locator('p.not-alive')).toBeVisible();
	await expect(frame.locator('#stage svg.figure .land').first()).toBeVisible();
	// No button is left that answers nothing.
	await expect(frame.locator('.needs-script').filter({ visible: true })).toHaveCount(0);
});

test('on a host that gives its files to any page, a frame without an origin shows the live map or says why not', async ({
	page
}) => {
	await page.route('**/*', async (route) => {
		const response = await route.fetch();
		await route.fulfill({
			body: await response.body(),
			status: response.status(),
			headers: { ...response.headers(), 'access-control-allow-origin': '*' }
		});
	});
	const frame = await framed(page, 'allow-scripts');
	await expect(
		frame.locator('html[data-map=live], .notice, p.not-alive').filter({ visible: true }).first()
	).toBeVisible({ timeout: 150_000 });
	await expect(frame.locator('h1')).toHaveText('Tajikistan');
	await page.unrouteAll({ behavior: 'ignoreErrors' });
});
