import { expect, test, withoutJavaScript } from './drivers/atlas-driver';
import { knownAtlas } from './known-atlas';

/** The city in which most bodies sit, and the bodies there. */
function busiestSeat(): { city: string; bodies: typeof knownAtlas.institutions } {
	const seats = new Map<string, typeof knownAtlas.institutions>();
	for (const body of knownAtlas.institutions) seats.set(body.seat, [...(seats.get(body.seat) ?? []), body]);
	const [first] = [...seats].sort(([, one], [, other]) => other.length - one.length);
	if (!first) throw new Error('the atlas has no institution');
	return { city: first[0], bodies: first[1] };
}
const { city, bodies } = busiestSeat();

test('a press on the sign of a city lists its bodies; Escape gives the keyboard back to the map', async ({
	atlas
}) => {
	await atlas.openPage('structure/');
	await atlas.waitForLiveMap();
	const [first] = bodies;
	if (!first) throw new Error('nobody sits there');
	await atlas.clickMapAt(first.point);
	const list = atlas.page.getByRole('dialog', { name: city });
	await expect(list).toBeFocused();
	for (const { name } of bodies) await expect(list.getByRole('link', { name, exact: true })).toHaveCount(1);
	await atlas.press('Escape');
	await expect(list).toHaveCount(0);
	await expect(atlas.page.locator('.live-map canvas')).toBeFocused();
});

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
