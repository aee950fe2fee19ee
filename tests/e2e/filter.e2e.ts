import { light } from '../../src/lib/theme/colours/theme';
import { countColour } from '../browser/png';
import { expect, test } from './drivers/atlas-driver';
import { shareOf } from './known-atlas';

/** Soft edges of signs pass through any colour in a few pixels; participating States cover thousands. */
const MOST_STRAY_PIXELS = 100;

test('a link with a filter opens the same selection', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('?status=asian&ops=off');
	await expect(atlas.legendRow('Participating States')).not.toBeChecked();
	await expect(atlas.legendRow('Asian Partners')).toBeChecked();
	await expect(atlas.legendRow('Field operations')).not.toBeChecked();
	await expect(atlas.shownInWords()).toContainText(shareOf('asian-partner'));
});

test('a change of the filter is announced in one short sentence, and closed operations come on request, counted in words', async ({
	atlas
}) => {
	await atlas.keepFigure();
	await atlas.openPage('');
	await atlas.waitForScripts();
	await atlas.filterBy('Asian Partners');
	await expect(atlas.announcement()).toContainText(shareOf('asian-partner'));
	await atlas.page.getByRole('button', { name: 'Reset' }).click();
	await expect.poll(() => atlas.address()).toBe('');
	await atlas.operationsSwitch('closed').click();
	await expect.poll(() => atlas.address()).toBe('?ops=active,closed');
	await expect(atlas.operationsSwitch('closed')).toHaveAttribute('aria-pressed', 'true');
	await expect(atlas.shownInWords()).toContainText('12 active field operations are marked');
	await expect(atlas.shownInWords()).toContainText('26 closed field operations are marked');
	await atlas.operationsSwitch('active').click();
	await expect.poll(() => atlas.address()).toBe('?ops=closed');
	await expect(atlas.shownInWords()).not.toContainText('12 active');
});

test('a field of work narrows the signs, says so in the legend and leaves at a press', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('?field=border-management');
	await expect(atlas.fieldInLegend()).toContainText('Border management');
	await expect(atlas.shownInWords()).toContainText('Marked, of 12 active field operations');
	// The figure cannot be drawn here: its land stays, its signs would be false.
	const operation = atlas.figure().locator('.operation').first();
	await expect(atlas.figure().locator('.content')).toBeVisible();
	await expect(operation).toBeHidden();
	await atlas.fieldInLegend().getByRole('button').click();
	await expect.poll(() => atlas.address()).toBe('');
	await expect(atlas.shownInWords()).toContainText('12 active field operations are marked');
	await expect(operation).toBeVisible();
});

/** Each part alone is read by the unit tests of queries. */
const MALFORMED = '?status=foo&view=0,95,3&projection=cube&ops=maybe&field=astrology&unknown=1';

test('a query that means nothing falls back to the whole map and is cleaned away', async ({ atlas }) => {
	await atlas.keepFigure();
	expect(await atlas.openPage(MALFORMED)).toBe(200);
	await atlas.waitForScripts();
	await expect.poll(() => atlas.address()).toBe('');
	await expect(atlas.legendRow('Participating States')).toBeChecked();
	expect(atlas.pageErrors()).toEqual([]);
});

test('a query keeps what it says well and loses the rest', async ({ atlas }) => {
	await atlas.keepFigure();
	await atlas.openPage('?status=asian,foo&view=a,b');
	await expect.poll(() => atlas.address()).toBe('?status=asian');
});

test('a link with a filter never shows another picture first', async ({ atlas }) => {
	const frames = await atlas.framesDuring(async () => {
		await atlas.openPage('?status=asian');
		await atlas.waitForLiveMap();
	});
	const stage = await atlas.stageBox();
	const participating = frames.map((frame) => countColour(frame, light.far.first, stage));
	expect(Math.max(...participating)).toBeLessThan(MOST_STRAY_PIXELS);
	const asian = frames.map((frame) => countColour(frame, light.far.third, stage));
	expect(Math.max(...asian)).toBeGreaterThan(MOST_STRAY_PIXELS);
});

test('a link with a view never shows another place first', async ({ atlas }) => {
	const overAustralia = '?view=134,-25,3.5';
	/** Of 512 px around the Earth at zoom 0, doubled with each zoom, wider by the secant of the latitude. */
	const PX_PER_DEGREE = (512 * 2 ** 3.5) / 360 / Math.cos((25 * Math.PI) / 180);
	const frames = await atlas.framesDuring(async () => {
		await atlas.openPage(overAustralia);
		await atlas.waitForLiveMap();
	});
	const stage = await atlas.stageBox();
	for (const colour of [light.far.first, light.near.first, light.far.second]) {
		const most = Math.max(...frames.map((frame) => countColour(frame, colour, stage)));
		expect(most).toBeLessThan(MOST_STRAY_PIXELS);
	}
	const [middle, north] = [await atlas.onScreen([134, -25]), await atlas.onScreen([134, -24])];
	expect(middle.x).toBeCloseTo(stage.x + stage.width / 2, 0);
	expect(middle.y).toBeCloseTo(stage.y + stage.height / 2, 0);
	expect(Math.abs(middle.y - north.y) / PX_PER_DEGREE).toBeCloseTo(1, 1);
});
