import { expect, test } from '../e2e/drivers/atlas-driver';
import { shareAmiss } from './drift';

/** Small, since the live map is drawn with the processor; the map is about 390 × 370 px. */
test.use({ viewport: { width: 390, height: 780 } });

/** Scenes of every kind: what is filled, lit, outlined, signed and named, near and far, round and flat. */
const SCENES = [
	'',
	'?projection=flat',
	'?status=mediterranean,asian&ops=closed',
	'countries/tajikistan/',
	'countries/russian-federation/',
	'countries/egypt/',
	'operations/mission-to-serbia/',
	'meetings/',
	'stories/afghanistan/',
	'stories/afghanistan/#crossings'
] as const;

/**
 * Share of the pixels that may be amiss. What is left are edges that MapLibre smooths in its own way: coasts
 * of the far North and lines near the limb, which it thins with the distance.
 */
const AMISS = 0.02;

for (const address of SCENES) {
	test(`figure and live map of /${address} show the same, light and dark`, async ({ atlas }) => {
		await atlas.openPage(address);
		await atlas.waitForSettledNames();
		const without = await atlas.partsOfLiveMap();
		for (const colorScheme of ['light', 'dark'] as const) {
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
	});
}
