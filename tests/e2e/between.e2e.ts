import { expect, sharedLiveMap, test } from './drivers/atlas-driver';
import type { AtlasDriver } from './drivers/atlas-driver';
import { faultsOf } from './drivers/frames';

/** As a phone of some years ago beside a new computer. */
const SLOWNESS = 4;

type Change = readonly [name: string, make: (atlas: AtlasDriver) => Promise<void>];

const link = (address: string): Change => [`to /${address}`, (atlas) => atlas.followLinkTo(address)];

/** Fails at the first change in which a frame shows anything but the picture before or the one after. */
async function expectWholePictures(atlas: AtlasDriver, changes: readonly Change[]): Promise<void> {
	await atlas.waitForSettledNames();
	await atlas.slowProcessor(SLOWNESS);
	for (const [name, make] of changes) {
		const frames = await atlas.mapFramesDuring(() => make(atlas));
		expect(faultsOf(frames), name).toEqual([]);
		const isSeen = frames.some(({ ground, names }) => [ground, names].includes('before'));
		expect(isSeen, `${name} changes the picture`).toBe(true);
	}
}

test.describe('on a slow computer', () => {
	const atlas = sharedLiveMap('', { width: 900, height: 456 });

	test('each frame between pages, steps, filters and projections shows a whole picture: the one before or the one after', async () => {
		await expectWholePictures(atlas(), [
			link('countries/tajikistan/'),
			link('countries/serbia/'),
			link('stories/afghanistan/'),
			['to the next step', (page) => page.nextStep()],
			['to the step before', (page) => page.previousStep()],
			link(''),
			link('?stories=on'),
			link('operations/'),
			['back', (page) => page.goBack()],
			link('countries/serbia/?projection=flat'),
			link('countries/canada/?projection=flat')
		]);
	});
});

test.describe('on a slow phone', () => {
	const atlas = sharedLiveMap('', { width: 390, height: 844 });

	test('each frame shows a whole picture there too', async () => {
		await expectWholePictures(atlas(), [
			link('countries/tajikistan/'),
			link('stories/afghanistan/'),
			['to the next step', (page) => page.nextStep()]
		]);
	});
});

test('while the figure is the map a step keeps the picture before until its own is there', async ({
	atlas
}) => {
	await atlas.keepFigure();
	let release: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await atlas.page.route('**/figures/*.svg', async (route) => {
		await held;
		await route.continue();
	});
	await atlas.openStory('afghanistan');
	const land = atlas.figure().locator('.content');
	await atlas.nextStep();
	await expect(atlas.readingPlace()).toHaveText(/Step 1/);
	await expect(land).toBeVisible();
	await expect(atlas.page.locator('html')).not.toHaveClass(/pending/);
	release();
	await expect(atlas.stage()).toHaveAttribute('data-figure', /figures/);
	await expect(land).toBeVisible();
});
