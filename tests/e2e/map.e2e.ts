import { FLAT_LATITUDE, radiusOfZoom, zoomOfRadius } from '../../src/lib/atlas/camera';
import { onPlane } from '../../src/lib/atlas/plane';
import { HOME_PLANE } from '../../src/lib/atlas/planes';
import type { LonLat } from '../../src/lib/atlas/types';
import { mercatorAt } from '../../src/lib/map/camera/live-plane';
import { light } from '../../src/lib/theme/colours/theme';
import { expect, sharedLiveMap, test } from './drivers/atlas-driver';
import { busiestSeat, pointOfMeeting, shareOf } from './known-atlas';

/** A place in the North Atlantic, in sight of the opening globe, far from any land and off the graticule. */
const OPEN_SEA = [-34, 53] as const;
/** In Türkiye, beside its name. */
const EAST_OF_TURKIYE = [41.5, 39] as const;

/** With the panel the map is 540 px wide. */
const WINDOW = { width: 900, height: 456 } as const;

const VANCOUVER: LonLat = [-123.1, 49.3];
const ANCHORAGE: LonLat = [-149.9, 61.2];
const VLADIVOSTOK: LonLat = [131.9, 43.1];

/** Beside Türkiye, in sight when its page is open. */
const BLACK_SEA = [34.5, 43.2] as const;

test.describe('on the drawn globe of the first page', () => {
	const shared = sharedLiveMap('', WINDOW);

	test('a participating State and the sea have their own colours', async () => {
		const atlas = shared();
		expect(await atlas.pixelAt(OPEN_SEA)).toBe(light.far.sea.toLowerCase());
		expect(await atlas.pixelAt([30.5, 59])).toBe(light.far.first.toLowerCase());
	});

	test('the legend filters: the address, the words and the map say the same', async () => {
		const atlas = shared();
		const inTurkiye = (): Promise<string> => atlas.pixelAt(EAST_OF_TURKIYE);
		await atlas.filterBy('Mediterranean Partners', 'Asian Partners');
		await expect.poll(() => atlas.address()).toBe('?status=mediterranean,asian');
		await expect(atlas.shownInWords()).toContainText(shareOf('mediterranean-partner', 'asian-partner'));
		await expect.poll(inTurkiye).toBe(light.far.outside.toLowerCase());
		await atlas.filterBy('Participating States');
		await expect.poll(inTurkiye).toBe(light.far.first.toLowerCase());
	});

	test('an empty filter shows no country in colour and says so', async () => {
		const atlas = shared();
		await atlas.filterBy();
		await expect.poll(() => atlas.address()).toBe('?status=');
		await expect(atlas.legendRow('Participating States')).not.toBeChecked();
		await expect(atlas.legendRow('Asian Partners')).not.toBeChecked();
		await expect.poll(() => atlas.pixelAt(EAST_OF_TURKIYE)).toBe(light.far.outside.toLowerCase());
	});

	// The last of its group: it leaves the page dark.
	test('the dark theme reaches the map', async () => {
		const atlas = shared();
		const before = await atlas.pixelAt(OPEN_SEA);
		await atlas.changeTheme();
		await expect.poll(() => atlas.pixelAt(OPEN_SEA)).not.toBe(before);
		expect(await atlas.faults()).toEqual([]);
	});
});

test.describe('on the globe of the first page', () => {
	const shared = sharedLiveMap('', WINDOW, 'never');

	test('the pointer over a country names it at once', async () => {
		const atlas = shared();
		await atlas.hoverCountry('TUR');
		await expect(atlas.hoverTip()).toHaveText('Türkiye');
	});

	test('a click on a country outside the area answers plainly and opens nothing', async () => {
		const atlas = shared();
		await atlas.clickCountry('CHN');
		await expect(atlas.notice()).toContainText('China is not a participating State or Partner');
		expect(atlas.address()).toBe('');
		await atlas.closeNotice();
	});

	test('a click on a country opens its page, and a click on the sea closes it', async () => {
		const atlas = shared();
		await atlas.clickCountry('TUR');
		await expect(atlas.panelTitle()).toHaveText('Türkiye');
		expect(atlas.address()).toBe('countries/turkiye/');
		await atlas.waitForLiveMap();
		await atlas.clickMapAt(BLACK_SEA);
		await expect.poll(() => atlas.address()).toBe('');
		await atlas.waitForLiveMap();
	});

	test('one map stays alive under all pages, and each is announced by its title', async () => {
		const atlas = shared();
		await atlas.rememberCanvas();
		await atlas.followNavigation('Countries');
		await expect(atlas.panelTitle()).toHaveText(/countr/i);
		await atlas.countryLink('Tajikistan').first().click();
		await expect(atlas.panelTitle()).toHaveText('Tajikistan');
		await expect(atlas.announcement()).toContainText('Tajikistan');
		await atlas.waitForLiveMap();
		expect(await atlas.hasRememberedCanvas()).toBe(true);
		await atlas.goBack();
		await expect(atlas.panelTitle()).toHaveText(/countr/i);
		expect(await atlas.hasRememberedCanvas()).toBe(true);
		await atlas.followLinkTo('');
		await atlas.waitForLiveMap();
	});

	test('the live map shows the names of the figure and what lies beyond the horizon', async () => {
		const atlas = shared();
		const canada = atlas.lettering().getByText('Canada', { exact: true }).locator('visible=true');
		await expect(canada).toHaveCount(1);
		const beyond = atlas.lettering().locator('.horizon a');
		await expect(beyond).toHaveText(['Australia']);
		await atlas.zoomIn();
		await expect(beyond).toHaveCount(0);
		await atlas.page.getByRole('button', { name: 'Back to the first view' }).click();
		await expect(canada).toHaveCount(1);
		await beyond.first().click();
		await expect(atlas.panelTitle()).toHaveText('Australia');
		await atlas.followLinkTo('');
		await atlas.waitForLiveMap();
	});

	test('on a phone no button of the map covers a name at the limb', async () => {
		const atlas = shared();
		await atlas.page.setViewportSize({ width: 390, height: 844 });
		await atlas.waitForSettledNames();
		const names = atlas.lettering().locator('.horizon a');
		await expect(names.first()).toBeVisible();
		// A press at a name reaches it only where nothing lies over it.
		for (const name of await names.all()) await name.click({ trial: true });
		expect(await atlas.namesUnderControls()).toEqual([]);
		await atlas.page.setViewportSize({ width: 360, height: 640 });
		await atlas.waitForSettledNames();
		expect(await atlas.namesUnderControls()).toEqual([]);
		await atlas.page.setViewportSize(WINDOW);
		await atlas.waitForSettledNames();
	});

	test('the note on boundaries and names is in sight with the map, on a phone, a tablet and a desktop', async () => {
		const atlas = shared();
		for (const [width, height] of [
			[390, 844],
			[844, 390],
			[568, 320],
			[768, 1024],
			[1440, 900]
		] as const) {
			await atlas.page.setViewportSize({ width, height });
			await expect(atlas.disclaimer()).toBeInViewport({ ratio: 1 });
		}
		await atlas.page.setViewportSize(WINDOW);
		await atlas.waitForSettledNames();
	});

	test('a phone, upright or lying, begins with half a map under one button, a name and a status', async () => {
		const atlas = shared();
		await atlas.clickCountry('TUR');
		await expect(atlas.panelTitle()).toHaveText('Türkiye');
		for (const window of [
			{ width: 390, height: 844 },
			{ width: 844, height: 390 },
			{ width: 568, height: 320 }
		]) {
			await atlas.page.setViewportSize(window);
			await expect(atlas.page.getByText('Participating State', { exact: true }).first()).toBeInViewport({
				ratio: 1
			});
			await expect(atlas.panelTitle()).toBeInViewport({ ratio: 1 });
			await expect(atlas.buttonsOverMap()).toHaveAccessibleName('Map controls');
			const map = (await atlas.page.locator('.live-stage').boundingBox()) ?? { width: 0, height: 0 };
			const header = (await atlas.page.locator('.site-header').boundingBox())?.height ?? 0;
			expect(map.width * map.height).toBeGreaterThan((window.width * (window.height - header)) / 2 - 1);
		}
		await atlas.buttonsOverMap().click();
		await expect(atlas.page.getByRole('button', { name: 'Share' })).toBeVisible();
		await atlas.buttonsOverMap().first().click();
		await atlas.page.setViewportSize(WINDOW);
		await atlas.followLinkTo('');
		await atlas.waitForLiveMap();
	});

	test('a filter goes along to the page of a country that is clicked', async () => {
		const atlas = shared();
		await atlas.filterBy('Participating States');
		await atlas.clickCountry('TUR');
		await expect.poll(() => atlas.address()).toBe('countries/turkiye/?status=participating');
		await atlas.followLinkTo('');
		await atlas.waitForLiveMap();
	});

	// The last of its group: it leaves the map moved.
	test('one notch of a wheel, alone, is a move of the reader: the address and the names follow', async () => {
		const atlas = shared();
		await atlas.turnWheel(-240);
		await expect.poll(() => atlas.address()).toContain('view=');
		await atlas.waitForSettledNames();
		expect(await atlas.faults()).toEqual([]);
	});
});

test.describe('on the map of the meetings and of the structure', () => {
	const shared = sharedLiveMap('meetings/', WINDOW, 'never');

	test('a press on a city of several meetings offers each of them', async () => {
		const atlas = shared();
		await atlas.clickMapAt(pointOfMeeting('1975-helsinki'));
		await expect(atlas.notice().getByRole('link')).toHaveText([
			'Helsinki Summit 1975',
			'Helsinki Additional Council 1992',
			'Helsinki Summit 1992',
			'Helsinki Ministerial Council 2008'
		]);
		await atlas.press('Escape');
		await expect(atlas.notice()).toHaveCount(0);
	});

	test('a press on the sign of a meeting opens its page', async () => {
		const atlas = shared();
		await atlas.clickMapAt(pointOfMeeting('2010-astana'));
		await expect(atlas.panelTitle()).toHaveText('Astana Summit 2010');
		expect(atlas.address()).toBe('meetings/2010-astana/');
	});

	test('a press on the sign of a city lists its bodies; Escape gives the keyboard back to the map', async () => {
		const atlas = shared();
		const { city, bodies } = busiestSeat();
		const [first] = bodies;
		if (!first) throw new Error('nobody sits there');
		await atlas.followLinkTo('structure/');
		await atlas.waitForLiveMap();
		await atlas.clickMapAt(first.point);
		const list = atlas.page.getByRole('dialog', { name: city });
		await expect(list).toBeFocused();
		for (const { name } of bodies) await expect(list.getByRole('link', { name, exact: true })).toHaveCount(1);
		await atlas.press('Escape');
		await expect(list).toHaveCount(0);
		await expect(atlas.page.locator('.live-map canvas')).toBeFocused();
	});
});

for (const window of [
	{ width: 1440, height: 900 },
	{ width: 390, height: 844 }
]) {
	test(`on ${window.width} px the flat map holds Vancouver, Alaska and Vladivostok, and is moved by true degrees`, async ({
		atlas
	}) => {
		await atlas.drawOnly('never');
		await atlas.page.setViewportSize(window);
		await atlas.openPage('?projection=flat');
		await atlas.waitForLiveMap();
		const stage = await atlas.stageBox();
		// The live map knows the places of the plane by the degrees that Mercator puts there.
		const at = (place: LonLat) => atlas.onScreen(mercatorAt(onPlane(HOME_PLANE, place)));
		for (const place of [VANCOUVER, ANCHORAGE, VLADIVOSTOK]) {
			const { x, y } = await at(place);
			expect(x - stage.x).toBeGreaterThan(0);
			expect(x - stage.x).toBeLessThan(stage.width);
			expect(y - stage.y).toBeGreaterThan(0);
			expect(y - stage.y).toBeLessThan(stage.height);
		}
		await atlas.moveMap(mercatorAt(onPlane(HOME_PLANE, [20, 50])), 3);
		// Zoom 3 of the plane is that of a globe seen at 55° north.
		await expect
			.poll(() => atlas.address())
			.toBe(`?view=20,50,${zoomOfRadius(radiusOfZoom(3, FLAT_LATITUDE), 50).toFixed(2)}&projection=flat`);
	});
}
