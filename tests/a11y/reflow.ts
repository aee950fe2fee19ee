import { expect, type AtlasDriver } from '../e2e/drivers/atlas-driver';

/** Windows that readers have: small frames, phones upright and lying, a window at 400 %, a tablet. */
const WINDOWS = [
	{ width: 240, height: 320 },
	{ width: 320, height: 256 },
	{ width: 320, height: 568 },
	{ width: 360, height: 640 },
	{ width: 390, height: 844 },
	{ width: 844, height: 390 },
	{ width: 768, height: 1024 }
] as const;

/** Sizes of letters that readers choose in their browser, in px, where 16 is usual; and their windows. */
const LARGE_LETTERS = [24, 32] as const;
const WINDOWS_OF_LARGE_LETTERS = [
	{ width: 320, height: 640 },
	{ width: 390, height: 844 },
	{ width: 768, height: 1024 },
	{ width: 1440, height: 900 }
] as const;

/** What of the page is cut or pushes it wider than the window, once for each window. */
async function cutIn(
	atlas: AtlasDriver,
	windows: readonly { readonly width: number; readonly height: number }[]
): Promise<string[]> {
	const found: string[] = [];
	for (const window of windows) {
		await atlas.page.setViewportSize(window);
		found.push(...(await atlas.cut()).map((what) => `${window.width} × ${window.height}: ${what}`));
	}
	return found;
}

/**
 * What of the open page is cut: in small windows, with large letters, with endless words. Leaves the page with those
 * words in it.
 */
export async function cutAnywhere(atlas: AtlasDriver): Promise<string[]> {
	const found = await cutIn(atlas, WINDOWS);
	const usual = await atlas.letterSize();
	for (const size of LARGE_LETTERS) {
		await atlas.chooseLetters(size);
		expect(await atlas.letterSize()).toBeCloseTo((usual * size) / 16, 3);
		found.push(...(await cutIn(atlas, WINDOWS_OF_LARGE_LETTERS)));
	}
	await atlas.chooseLetters(16);
	await atlas.writeEndlessWords();
	return [...found, ...(await cutIn(atlas, [{ width: 320, height: 568 }]))];
}
