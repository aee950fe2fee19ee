import { expect, test } from '../e2e/drivers/atlas-driver';
import { LIMITS } from '../budget/limits';
import type { Picture } from '../browser/png';
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

/** px by which a reader drags the map. */
const DRAG = [-60, 20] as const;

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

test('the live flat map draws the lines and names of the figure', async ({ atlas }) => {
	await atlas.page.setViewportSize(BOXES[0].window);
	const release = await atlas.holdLiveMap();
	await atlas.openPage('?projection=flat');
	await expect(atlas.figure().locator('.limb')).toHaveCount(0);
	await atlas.page.evaluate(() => document.fonts.ready);
	const figure = await atlas.stagePicture();
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
});

for (const { width, height, window } of BOXES) {
	test(`in a box of ${width} × ${height} px both draw the same lines and names after a drag, too`, async ({
		atlas
	}) => {
		await atlas.page.setViewportSize(window);
		await atlas.openPage('');
		await atlas.waitForSettledNames();
		const before = await atlas.stagePicture();
		await atlas.dragMap(...DRAG);
		const without = await atlas.partsOfLiveMap();
		const apart = (one: Picture, other: Picture): number => {
			const { lines, astray } = driftOf(one, other, without);
			return astray / lines;
		};
		expect(apart(before, await atlas.stagePicture())).toBeGreaterThan(10 * LIMITS.drift);
		// The figure behind the map follows when the page is idle.
		await expect
			.poll(async () => {
				const [live, figure] = [await atlas.stagePicture(), await atlas.figurePicture()];
				return Math.max(apart(live, figure), apart(figure, live));
			})
			.toBeLessThanOrEqual(LIMITS.drift);
	});
}
