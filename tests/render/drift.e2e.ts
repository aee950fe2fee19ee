import { expect, test } from '../e2e/drivers/atlas-driver';
import { LIMITS } from '../budget/limits';
import { driftOf, shifted } from './drift';

/** Boxes of the map in px, with a window that gives about them. */
const BOXES = [
	{ width: 1040, height: 716, window: { width: 1440, height: 870 } },
	{ width: 768, height: 460, window: { width: 768, height: 836 } },
	{ width: 390, height: 400, window: { width: 390, height: 851 } },
	{ width: 360, height: 380, window: { width: 360, height: 809 } },
	{ width: 1440, height: 300, window: { width: 1840, height: 460 } }
] as const;

/** px by which a figure is shifted that must be seen to drift. */
const SHIFT = 3;

for (const { width, height, window } of BOXES) {
	test(`in a box of ${width} × ${height} px the live map draws the lines and names of the figure`, async ({
		atlas
	}) => {
		const { page } = atlas;
		await page.setViewportSize(window);
		const release = await atlas.holdLiveMap();
		await atlas.openPage('');
		await page.evaluate(() => document.fonts.ready);
		const figure = await atlas.stagePicture();
		expect(Math.abs(figure.width - width)).toBeLessThanOrEqual(1);
		expect(Math.abs(figure.height - height)).toBeLessThanOrEqual(70);
		release();
		await atlas.waitForLiveMap();
		const live = await atlas.stagePicture();
		const without = await atlas.partsOfLiveMap();
		for (const [one, other] of [
			[figure, live],
			[live, figure]
		] as const) {
			const { lines, astray } = driftOf(one, other, without);
			expect(lines).toBeGreaterThan(5000);
			expect(astray / lines).toBeLessThanOrEqual(LIMITS.drift);
		}
		const off = driftOf(shifted(figure, SHIFT), live, without);
		expect(off.astray / off.lines).toBeGreaterThan(10 * LIMITS.drift);
	});
}
