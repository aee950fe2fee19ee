import { expect, sharedLiveMap, test, type AtlasDriver } from '../e2e/drivers/atlas-driver';
import { light } from '../../src/lib/theme/colours/theme';
import { countColour } from '../browser/png';
import { shareAmiss } from './drift';

/** Small, since the live map is drawn with the processor; the map is about 390 × 370 px. */
const WINDOW = { width: 390, height: 780 } as const;
test.use({ viewport: WINDOW });

/**
 * Share of the pixels that may be amiss. What is left are edges that MapLibre smooths in its own way: coasts
 * of the far North and lines near the limb, which it thins with the distance.
 */
const AMISS = 0.02;

/** Compares both pictures of the open page in both themes, the one that is shown first. */
async function expectTheSame(atlas: AtlasDriver): Promise<void> {
	const isDark = await atlas.page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
	const without = await atlas.partsOfLiveMap();
	for (const colorScheme of isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const)) {
		await atlas.page.emulateMedia({ colorScheme });
		await atlas.waitForSettledNames();
		// The figure follows when the page is idle.
		await expect
			.poll(async () => {
				const [live, figure] = [await atlas.stagePicture(), await atlas.figurePicture()];
				return Math.max(shareAmiss(live, figure, without), shareAmiss(figure, live, without));
			})
			.toBeLessThan(AMISS);
	}
}

for (const address of ['countries/tajikistan/', 'meetings/', 'stories/afghanistan/']) {
	test(`figure and live map of /${address} show the same, light and dark`, async ({ atlas }) => {
		await atlas.drawOnly('for pictures');
		await atlas.openPage(address);
		await atlas.waitForSettledNames();
		await expectTheSame(atlas);
	});
}

test.describe('where links lead from the first page', () => {
	const shared = sharedLiveMap('', WINDOW, 'for pictures');

	/** Scenes of every kind: what is filled, lit, outlined, signed and named, near and far, round and flat. */
	for (const address of [
		'',
		'?projection=flat',
		'?status=mediterranean,asian&ops=closed',
		'countries/russian-federation/',
		'countries/egypt/',
		'operations/mission-to-serbia/'
	]) {
		test(`figure and live map of /${address} show the same, light and dark`, async () => {
			const atlas = shared();
			if (address !== '') await atlas.followLinkTo(address);
			await atlas.waitForSettledNames();
			await expectTheSame(atlas);
			if (address === '?projection=flat') {
				const [north, south] = [await atlas.onScreen([10, 66]), await atlas.onScreen([10, 50])];
				expect(Math.abs(north.x - south.x), 'the meridians are parallel').toBeLessThan(0.5);
			}
		});
	}
});

test('a step that speaks of borders names them in words and lights them on the map, whose figure shows the same, light and dark', async ({
	atlas
}) => {
	await atlas.drawOnly('for pictures');
	await atlas.openPage('stories/afghanistan/#crossings');
	await atlas.waitForSettledNames();
	await expect(atlas.shownInWords()).toContainText('Tajikistan');
	expect(countColour(await atlas.stagePicture(), light.map.highlight)).toBeGreaterThan(30);
	await expectTheSame(atlas);
	expect(await atlas.faults()).toEqual([]);
});
