import { expect, test, withoutJavaScript } from './drivers/atlas-driver';
import { busiestSeat } from './known-atlas';

const { city, bodies } = busiestSeat();

test('without JavaScript the sign of a city leads to the list of its bodies', async ({ browser }) => {
	const atlas = await withoutJavaScript(browser);
	try {
		await atlas.openPage('structure/');
		await atlas.figure().getByRole('link', { name: city }).click();
		await expect.poll(() => atlas.address()).toBe(`structure/#${city.toLowerCase()}`);
		await expect(atlas.page.locator(':target')).toContainText(bodies[0]?.name ?? '');
	} finally {
		await atlas.page.context().close();
	}
});

test('the old address of the institutions leads to the structure', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('institutions/');
	await expect.poll(() => atlas.address()).toBe('structure/');
	await expect(atlas.panelTitle()).toHaveText('Structure');
});

test('the departments fold away and open without JavaScript', async ({ browser }) => {
	const atlas = await withoutJavaScript(browser);
	try {
		await atlas.openPage('structure/');
		const departments = atlas.panel().locator('details');
		await expect(departments.getByRole('link').first()).toBeVisible();
		await departments.locator('summary').click();
		await expect(departments.getByRole('link').first()).toBeHidden();
	} finally {
		await atlas.page.context().close();
	}
});
