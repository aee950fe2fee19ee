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
	test(`in a box of ${width} × ${height} px the live map draws the lines and names of the figure, after a drag too`, async ({
		atlas
	}) => {
		const { page } = atlas;
		await atlas.drawOnly('for pictures');
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
		await test.step('where the page opens', () => {
			for (const [one, other] of [
				[figure, live],
				[live, figure]
			] as const) {
				const { lines, astray } = driftOf(one, other, without);
				expect.soft(lines).toBeGreaterThan(5000);
				expect.soft(astray / lines).toBeLessThanOrEqual(LIMITS.drift);
			}
			const off = driftOf(shifted(figure, SHIFT), live, without);
			expect.soft(off.astray / off.lines).toBeGreaterThan(10 * LIMITS.drift);
		});
		await test.step('after a drag', async () => {
			await atlas.waitForSettledNames();
			await atlas.dragMap(...DRAG);
			const after = await atlas.partsOfLiveMap();
			const apart = (one: Picture, other: Picture): number => {
				const { lines, astray } = driftOf(one, other, after);
				return astray / lines;
			};
			expect(apart(live, await atlas.stagePicture())).toBeGreaterThan(10 * LIMITS.drift);
			// The figure behind the map follows when the page is idle.
			await expect
				.poll(async () => {
					const [dragged, redrawn] = [await atlas.stagePicture(), await atlas.figurePicture()];
					return Math.max(apart(dragged, redrawn), apart(redrawn, dragged));
				})
				.toBeLessThanOrEqual(LIMITS.drift);
		});
	});
}

test('the live flat map draws the lines and names of the figure', async ({ atlas }) => {
	await atlas.drawOnly('for pictures');
	await atlas.page.setViewportSize(BOXES[0].window);
	await atlas.openPage('?projection=flat');
	await atlas.waitForSettledNames();
	const without = await atlas.partsOfLiveMap();
	// The figure behind the map follows when the page is idle.
	await expect
		.poll(async () => {
			const [live, figure] = [await atlas.stagePicture(), await atlas.figurePicture()];
			const [one, other] = [driftOf(live, figure, without), driftOf(figure, live, without)];
			expect(one.lines).toBeGreaterThan(5000);
			return Math.max(one.astray / one.lines, other.astray / other.lines);
		})
		.toBeLessThanOrEqual(LIMITS.flatDrift);
});
