import type { Locator } from '@playwright/test';
import { shareThatDiffers, type Picture } from '../browser/png';
import { light } from '../../src/lib/theme/colours/theme';
import { expect, test } from './drivers/atlas-driver';
import { hasInk, printed } from './drivers/provoke';

/** Width in px of a picture that has been fetched; 0 before. */
const widthOf = (picture: Locator): Promise<number> =>
	picture.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0));

/** A short story, so that its pictures come quickly. */
const STORY = 'the-smallest-states';
const STEPS = ['holy-see', 'san-marino', 'monaco', 'liechtenstein', 'andorra', 'malta', 'together'];

const HALF_LINE_PX = 14;

/** A browser may smooth the edge of a line a little otherwise when it draws it again. */
const EDGE_TOLERANCE = 40;
/** Share of pixels that may differ by more; two steps differ in several times as many. */
const MOST_STRAY = 0.005;

test.beforeEach(async ({ atlas }) => {
	await atlas.keepFigure();
});

test('a story is read with the arrow keys, by scrolling and from its contents', async ({ atlas }) => {
	await atlas.openStory(STORY);
	await test.step('the arrow keys walk through the story and back', async () => {
		await atlas.press('ArrowRight');
		await atlas.press('ArrowRight');
		await expect.poll(() => atlas.stepAddress()).toBe('san-marino');
		await atlas.press('ArrowLeft');
		await expect.poll(() => atlas.stepAddress()).toBe('holy-see');
		await atlas.press('ArrowLeft');
		await expect.poll(() => atlas.stepAddress()).toBe('');
	});
	await test.step('scrolling to a step brings its map, its words and its address', async () => {
		await atlas.scrollToStep('monaco');
		await expect.poll(() => atlas.stepAddress()).toBe('monaco');
		await expect(atlas.readingPlace()).toHaveText('Step 3 of 7');
		await expect(atlas.shownInWords()).toContainText('Monaco');
		await atlas.waitForFigureOf('monaco');
	});
	await test.step('the contents lead to every step', async () => {
		await atlas.chooseFromContents(/Andorra/);
		await expect.poll(() => atlas.stepAddress()).toBe('andorra');
		await expect(atlas.readingPlace()).toHaveText('Step 5 of 7');
	});
});

test('a word that is pointed at lights its thing on the map, and the map lights the word', async ({
	atlas
}) => {
	await atlas.openPage(`stories/${STORY}/#liechtenstein`);
	await atlas.waitForScripts();
	await atlas.waitForFigureOf('liechtenstein');
	await expect(atlas.pointedOnFigure()).toHaveCount(0);
	await atlas.storyWord('liechtenstein', 'Austria').hover();
	await expect(atlas.pointedOnFigure()).not.toHaveCount(0);
	await atlas.storyWord('liechtenstein', 'Switzerland').focus();
	await expect(atlas.pointedOnFigure()).not.toHaveCount(0);
	await atlas.hoverCountryOnFigure('AUT');
	await expect(atlas.pointedWords().first()).toBeVisible();
});

test.describe('in a small window, whose pictures are drawn quickly', () => {
	test.use({ viewport: { width: 390, height: 560 } });

	test('twenty walks over the steps end in the picture of the direct link', async ({ atlas }) => {
		const ends = [1, 3, 6];
		const direct = new Map<number, Picture>();
		for (const end of ends) {
			await atlas.leave();
			await atlas.openPage(`stories/${STORY}/#${STEPS[end - 1]}`);
			await atlas.waitForScripts();
			await atlas.waitForFigureOf(STEPS[end - 1] ?? '');
			await atlas.restPointer();
			direct.set(end, await atlas.stagePicture());
		}
		const [one, other] = [direct.get(1), direct.get(3)];
		if (!one || !other) throw new Error('the pictures are missing');
		expect(shareThatDiffers(one, other, EDGE_TOLERANCE), 'two steps are two pictures').toBeGreaterThan(
			4 * MOST_STRAY
		);
		let at = ends[ends.length - 1] ?? 0;
		// A fixed walk that visits the steps in no order: Lehmer's generator with a small modulus.
		let seed = 7;
		const random = (below: number): number => {
			seed = (seed * 75) % 65537;
			return seed % below;
		};
		for (let walk = 0; walk < 20; walk += 1) {
			const end = ends[random(ends.length)] ?? 1;
			const to = 1 + random(STEPS.length);
			while (at < to) at = (await atlas.press('ArrowRight'), at + 1);
			while (at > to) at = (await atlas.press('ArrowLeft'), at - 1);
			while (at < end) at = (await atlas.press('ArrowRight'), at + 1);
			while (at > end) at = (await atlas.press('ArrowLeft'), at - 1);
			await atlas.waitForFigureOf(STEPS[end - 1] ?? '');
			const expected = direct.get(end);
			if (!expected) throw new Error(`no picture of step ${end}`);
			const differs = async (): Promise<number> =>
				shareThatDiffers(await atlas.stagePicture(), expected, EDGE_TOLERANCE);
			await expect.poll(differs, { message: `walk ${walk} to ${STEPS[end - 1]}` }).toBeLessThan(MOST_STRAY);
		}
	});
});

for (const [on, { width, height }, story, step, country] of [
	['beside its map', { width: 900, height: 456 }, STORY, 'andorra', 'Spain'],
	['on a phone', { width: 390, height: 844 }, STORY, 'andorra', 'Spain'],
	// Its key, which stays in sight, reaches below the middle of the text.
	['in a low window', { width: 1280, height: 340 }, 'afghanistan', 'borders', 'Tajikistan']
] as const)
	test(`a country that is opened from a story ${on} leads back to the same place`, async ({ atlas }) => {
		await atlas.page.setViewportSize({ width, height });
		await atlas.openPage(`stories/${story}/#${step}`);
		await atlas.waitForScripts();
		await expect(atlas.readingPlace()).toHaveText(/^Step [25] of/);
		await atlas.scrollTextBy(40);
		await atlas.storyWord(step, country).hover();
		const before = await atlas.startOfStep(step);
		await atlas.storyWord(step, country).click();
		await expect.poll(() => atlas.address()).toContain(`countries/${country.toLowerCase()}/`);
		await atlas.goBack();
		await atlas.waitForScripts();
		await expect.poll(() => atlas.stepAddress()).toBe(step);
		// Letters may have come for one of the two pages only: to half a line.
		const away = async (): Promise<number> => Math.abs((await atlas.startOfStep(step)) - before);
		await expect.poll(away).toBeLessThan(HALF_LINE_PX);
	});

test('letters that come late find a step where its reader put it', async ({ atlas }) => {
	const release = await atlas.holdLetters();
	await atlas.beginPage(`stories/${STORY}/#andorra`);
	await atlas.waitForScripts();
	await expect(atlas.readingPlace()).toHaveText('Step 5 of 7');
	await atlas.scrollTextBy(40);
	const before = await atlas.startOfStep('andorra');
	await release();
	expect(Math.abs((await atlas.startOfStep('andorra')) - before)).toBeLessThan(HALF_LINE_PX);
});

test('the address tells the step that is read, though another came before it was written', async ({
	atlas
}) => {
	await atlas.openStory(STORY);
	await atlas.pressAndOvertake('ArrowRight', 'malta');
	await expect.poll(() => atlas.stepAddress()).toBe('malta');
	await expect(atlas.readingPlace()).toHaveText('Step 6 of 7');
});

test('a presentation fills the screen, moves by a remote’s keys and ends with Escape', async ({ atlas }) => {
	await atlas.openStory(STORY);
	await atlas.presentStory();
	await expect.poll(() => atlas.isPresenting()).toBe(true);
	await atlas.press('PageDown');
	await expect.poll(() => atlas.stepAddress()).toBe('holy-see');
	await atlas.press('PageUp');
	await expect.poll(() => atlas.stepAddress()).toBe('');
	await atlas.press('Space');
	await expect.poll(() => atlas.stepAddress()).toBe('holy-see');
	await atlas.press('Escape');
	await expect.poll(() => atlas.isPresenting()).toBe(false);
});

test('a story is printed with the picture of every step, none of which was fetched before', async ({
	atlas
}) => {
	await atlas.openStory(STORY);
	const pictures = STEPS.map((step) => atlas.stepPicture(step));
	for (const picture of pictures) expect(await widthOf(picture)).toBe(0);
	const asked = atlas.printerAsked();
	await atlas.press('Control+p');
	await asked;
	for (const picture of pictures) expect(await widthOf(picture)).toBeGreaterThan(0);
	// The opening lights no border: this ink is that of a step.
	expect(hasInk(await printed(atlas.page), light.map.highlight)).toBe(true);
	await atlas.page.emulateMedia({ media: 'print' });
	for (const picture of pictures) await expect(picture).toBeVisible();
	// Behind a text that breaks over sheets they would lie on it.
	expect(await atlas.printedBeforeText()).toBe(true);
});

for (const [name, size] of Object.entries({
	'a low frame': { width: 880, height: 440 },
	'a small frame': { width: 480, height: 360 },
	'a frame like a phone': { width: 400, height: 640 }
})) {
	test(`inside ${name} of another site the story is read step by step`, async ({ atlas }) => {
		await atlas.page.setViewportSize({ width: size.width + 20, height: size.height + 20 });
		await atlas.openInFrame(`stories/${STORY}/`, size);
		for (const [index, step] of STEPS.slice(0, 3).entries()) {
			await atlas.nextStepInFrame();
			await atlas.waitForFigureOf(step);
			expect(await atlas.stepAddress()).toBe(step);
			await expect(atlas.readingPlace()).toHaveText(`Step ${index + 1} of 7`);
		}
		await atlas.scrollToStep('andorra');
		await expect.poll(() => atlas.stepAddress()).toBe('andorra');
		await atlas.waitForFigureOf('andorra');
	});
}

test('who turns their phone goes on in the step that they read', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.page.setViewportSize({ width: 390, height: 844 });
	await atlas.openPage('stories/the-smallest-states/#monaco');
	await atlas.waitForScripts();
	await atlas.waitForFigureOf('monaco');
	for (const [width, height] of [
		[844, 390],
		[390, 844]
	] as const) {
		await atlas.page.setViewportSize({ width, height });
		await expect(atlas.stepHeading('monaco')).toBeInViewport();
		expect(await atlas.stepAddress()).toBe('monaco');
	}
});

test('in small windows map and text are both in sight at every step', async ({ atlas }) => {
	for (const [width, height] of [
		[320, 256],
		[320, 480],
		[480, 360],
		[400, 521],
		[375, 553],
		[667, 375],
		[844, 390],
		[960, 420]
	] as const) {
		await test.step(`in a window of ${width} × ${height} px`, async () => {
			await atlas.leave();
			await atlas.page.setViewportSize({ width, height });
			await atlas.openStory(STORY);
			for (const step of STEPS.slice(0, 3)) {
				await atlas.nextStep();
				await atlas.waitForFigureOf(step);
				const map = await atlas.mapInSight();
				expect(map.share).toBeGreaterThan(0.7);
				expect(map.height).toBeGreaterThan(height * 0.35);
				expect(await atlas.textInSight()).toBeGreaterThan(height * 0.3);
			}
		});
	}
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 740 }, hasTouch: true, isMobile: true });

	test('a tap goes to the next step, and the map stays above the text', async ({ atlas }) => {
		await atlas.openStory(STORY);
		await atlas.tapNextStep();
		await expect.poll(() => atlas.stepAddress()).toBe('holy-see');
		await atlas.waitForFigureOf('holy-see');
		const [map, text] = [await atlas.stage().boundingBox(), await atlas.panel().boundingBox()];
		expect((map?.y ?? 0) + (map?.height ?? 0)).toBeLessThanOrEqual((text?.y ?? 0) + 1);
		expect(text?.height ?? 0).toBeGreaterThan(240);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('every step stands with its picture', async ({ atlas }) => {
		await atlas.openPage(`stories/${STORY}/`);
		for (const step of STEPS) {
			const picture = atlas.stepPicture(step);
			await picture.scrollIntoViewIfNeeded();
			await expect(picture).toBeVisible();
			await expect(picture).toHaveAttribute('alt', /\w{3}/);
			expect(await widthOf(picture)).toBeGreaterThan(0);
		}
		expect(hasInk(await printed(atlas.page), light.map.highlight)).toBe(true);
	});
});
