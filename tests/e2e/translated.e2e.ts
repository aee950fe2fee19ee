import { AtlasDriver, expect, test, withoutWebGl } from './drivers/atlas-driver';
import { translating, wordsOf } from './drivers/translator';

/** A change of page takes seconds on a busy machine, never a minute. */
const PATIENCE_MS = 60_000;

/** What a reader does, and after what a page must say the same as one that no translator touches. */
type Step = (atlas: AtlasDriver) => Promise<unknown>;

const hover =
	(country: string): Step =>
	(atlas) =>
		atlas.figure().locator(`[data-country=${country}] .land`).first().hover();

const READER: Readonly<Record<string, { readonly address: string; readonly steps: readonly Step[] }>> = {
	'the map': {
		address: '',
		steps: [
			(atlas) => atlas.closeNotice(),
			hover('KAZ'),
			hover('RUS'),
			hover('DZA'),
			(atlas) => atlas.filterBy('Participating States'),
			(atlas) => atlas.filterBy('Participating States', 'Asian Partners'),
			(atlas) => atlas.operationsSwitch('closed').click(),
			hover('AFG'),
			(atlas) => atlas.page.getByRole('button', { name: 'Zoom in' }).click(),
			(atlas) => atlas.page.getByRole('button', { name: 'Show the flat map' }).click(),
			(atlas) => atlas.changeTheme(),
			(atlas) => atlas.page.getByRole('button', { name: 'Share' }).click(),
			// Escape before it is there would close nothing.
			(atlas) => atlas.page.locator('#share-citation').waitFor(),
			(atlas) => atlas.press('Escape'),
			(atlas) => atlas.page.getByRole('button', { name: 'Reset' }).click()
		]
	},
	'the pages': {
		address: 'countries/',
		steps: [
			(atlas) => atlas.closeNotice(),
			(atlas) => atlas.countryLink('Tajikistan').first().click(),
			(atlas) => atlas.countryLink('Uzbekistan').first().click(),
			(atlas) => atlas.countryLink('Afghanistan').first().click(),
			...['Operations', 'Structure', 'Fields', 'Meetings', 'Stories', 'About', 'Countries'].map(
				(name): Step =>
					(atlas) =>
						atlas.followNavigation(name)
			),
			(atlas) => atlas.goBack(),
			(atlas) => atlas.followHomeLink()
		]
	},
	'a story': {
		address: 'stories/afghanistan/',
		steps: [
			(atlas) => atlas.closeNotice(),
			(atlas) => atlas.nextStep(),
			(atlas) => atlas.nextStep(),
			(atlas) => atlas.exploreMap(),
			(atlas) => atlas.continueStory(),
			(atlas) => atlas.nextStep(),
			(atlas) => atlas.previousStep(),
			(atlas) => atlas.page.getByRole('button', { name: 'Contents' }).click(),
			(atlas) => atlas.press('Escape'),
			(atlas) => atlas.followHomeLink()
		]
	}
};

for (const [what, { address, steps }] of Object.entries(READER)) {
	test(`on a page that is translated ${what} says what it says untranslated, whatever the reader does`, async ({
		atlas,
		browser
	}) => {
		const context = await browser.newContext({
			viewport: { width: 900, height: 456 },
			reducedMotion: 'reduce'
		});
		try {
			const plain = await AtlasDriver.of(await context.newPage());
			await translating(atlas.page);
			for (const one of [plain, atlas]) {
				await withoutWebGl(one);
				await one.openPage(address);
				await one.waitForMapState('fallback');
			}
			for (const [number, step] of [async (): Promise<void> => undefined, ...steps].entries()) {
				await step(plain);
				await step(atlas);
				// What is said of the picture is there when it is.
				for (const one of [plain, atlas]) await expect(one.page.locator('html')).not.toHaveClass(/pending/);
				// Both go on writing for a moment after a change of page, so both are read again.
				await expect(async () => {
					const [expected, said] = [await wordsOf(plain.page), await wordsOf(atlas.page)];
					expect(said.all, `after step ${number}`).toBe(expected.all);
				}).toPass({ timeout: PATIENCE_MS });
				const { all, translated } = await wordsOf(atlas.page);
				expect(translated, 'each text was translated').toBe(all);
			}
			expect(atlas.pageErrors()).toEqual([]);
		} finally {
			await context.close();
		}
	});
}
