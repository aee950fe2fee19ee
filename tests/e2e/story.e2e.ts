import { shareThatDiffers } from '../browser/png';
import { expect, sharedLiveMap, test } from './drivers/atlas-driver';

test('the story has at least six steps, each sets the map, and a link to one opens its map', async ({
	atlas
}) => {
	await atlas.keepFigure();
	await atlas.openStory('afghanistan');
	const words: string[] = [];
	for (let step = 0; step < 7; step += 1) {
		words.push((await atlas.shownInWords().textContent()) ?? '');
		if (step < 6) {
			await atlas.nextStep();
			await expect(atlas.shownInWords()).not.toHaveText(words[step] ?? '');
		}
	}
	expect(new Set(words).size).toBe(7);
	await expect.poll(() => atlas.address()).toContain('#');
	const address = atlas.address();
	await atlas.openPage('about/');
	await atlas.openPage(address);
	await expect(atlas.shownInWords()).toHaveText(words[6] ?? '');
	expect(atlas.pageErrors()).toEqual([]);
	expect(await atlas.cspViolations()).toEqual([]);
});

test('a step has its own link, and Back leaves the story at once', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('stories/');
	await atlas.waitForScripts();
	await atlas
		.panel()
		.getByRole('link', { name: /Afghanistan/ })
		.first()
		.click();
	await expect.poll(() => atlas.address()).toMatch(/^stories\/afghanistan\//);
	await atlas.waitForScripts();
	await atlas.nextStep();
	await atlas.nextStep();
	await expect.poll(() => atlas.address()).toMatch(/^stories\/afghanistan\/#\w/);
	await atlas.goBack();
	await expect.poll(() => atlas.address()).toBe('stories/');
});

test('a country in a story says so on its page', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('countries/afghanistan/');
	await expect(
		atlas
			.panel()
			.getByRole('link', { name: /Afghanistan/ })
			.first()
	).toHaveAttribute('href', /stories\/afghanistan/);
});

test.describe('on the live map', () => {
	// A small map is drawn quickly.
	const WINDOW = { width: 390, height: 560 } as const;
	const STEP = 'stories/the-smallest-states/#liechtenstein';
	const shared = sharedLiveMap(STEP, WINDOW);

	test('a word lights its thing, and a thing its words', async () => {
		const atlas = shared();
		await atlas.restPointer();
		const unlit = await atlas.stagePicture();
		await atlas.storyWord('liechtenstein', 'Austria').focus();
		await expect
			.poll(async () => shareThatDiffers(await atlas.stagePicture(), unlit, 20))
			.toBeGreaterThan(0.01);
		await expect(atlas.pointedWords().filter({ hasText: /^Austria$/ })).not.toHaveCount(0);
		await atlas.hoverCountry('CHE');
		await expect(atlas.pointedWords().filter({ hasText: /^Switzerland$/ })).not.toHaveCount(0);
		await expect(atlas.pointedWords().filter({ hasText: /^Austria$/ })).toHaveCount(0);
		await atlas.restPointer();
	});

	test('"Explore" frees the map, and "Continue" returns to the step', async () => {
		const atlas = shared();
		const { center, zoom } = await atlas.mapCamera();
		await atlas.exploreMap();
		await atlas.moveMap([20, 50], 5);
		await expect.poll(() => atlas.address()).toMatch(/\?view=20,50,5#liechtenstein$/);
		await expect(atlas.readingPlace()).toHaveText('Step 4 of 7');
		await atlas.continueStory();
		await expect.poll(() => atlas.address()).toBe(STEP);
		// The address changes before the map has arrived.
		await expect.poll(async () => (await atlas.mapCamera()).zoom).toBeCloseTo(zoom, 6);
		const back = await atlas.mapCamera();
		expect(back.center[0]).toBeCloseTo(center[0], 6);
		expect(back.center[1]).toBeCloseTo(center[1], 6);
	});

	test('a step gives a map that was explored back to the story', async () => {
		const atlas = shared();
		await atlas.exploreMap();
		await atlas.moveMap([20, 50], 5);
		await expect.poll(() => atlas.address()).toContain('view=');
		await atlas.press('ArrowRight');
		await expect.poll(() => atlas.address()).toBe('stories/the-smallest-states/#andorra');
		await atlas.waitForLiveMap();
		const { center } = await atlas.mapCamera();
		expect(center[0]).toBeCloseTo(1.55, 1);
	});

	// The last of its group: it leaves the map explored, in another window.
	test('what moves the map can be pressed while a story is explored on a phone', async () => {
		const atlas = shared();
		await atlas.page.setViewportSize({ width: 390, height: 844 });
		await atlas.followLinkTo(STEP);
		await atlas.waitForLiveMap();
		const { zoom } = await atlas.mapCamera();
		await atlas.exploreMap();
		await atlas.zoomIn();
		await expect.poll(async () => (await atlas.mapCamera()).zoom).toBeGreaterThan(zoom + 0.5);
	});
});
