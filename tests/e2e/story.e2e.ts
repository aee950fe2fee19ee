import { light } from '../../src/lib/theme/theme';
import { countColour } from '../browser/png';
import { expect, test } from './drivers/atlas-driver';

test('the story has at least six steps, and each sets the map', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openStory('afghanistan');
	const words: string[] = [];
	for (let step = 0; step < 7; step += 1) {
		words.push(await atlas.shownInWords().innerText());
		if (step < 6) {
			await atlas.nextStep();
			await expect(atlas.shownInWords()).not.toHaveText(words[step] ?? '');
		}
	}
	expect(new Set(words).size).toBe(7);
	expect(atlas.pageErrors()).toEqual([]);
	expect(await atlas.cspViolations()).toEqual([]);
});

test('a step that speaks of borders names them in words and lights them on the map', async ({ atlas }) => {
	await atlas.openStory('afghanistan');
	await expect
		.poll(async () => {
			if ((await atlas.shownInWords().innerText()).includes('Tajikistan')) return true;
			await atlas.nextStep();
			return false;
		})
		.toBe(true);
	await atlas.waitForLiveMap();
	await expect
		.poll(async () => countColour(await atlas.stagePicture(), light.map.highlight))
		.toBeGreaterThan(30);
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

test('a link to a step opens the map of that step', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openStory('afghanistan');
	await atlas.nextStep();
	await atlas.nextStep();
	await expect.poll(() => atlas.address()).toContain('#');
	const words = await atlas.shownInWords().innerText();
	const address = atlas.address();
	await atlas.openPage('about/');
	await atlas.openPage(address);
	await expect(atlas.shownInWords()).toHaveText(words);
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
