import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type AtlasDriver } from '../e2e/drivers/atlas-driver';
import { PAGE_KINDS } from '../e2e/page-kinds';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Stands in the line of a text, whose height binds it: WCAG 2.2, success criterion 2.5.8, exception "Inline". */
const SOURCE_MARK = /^<a class="mark\b/;

/** The rules that colours can break; all others find the same in both themes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

/** Each broken rule with the markup that breaks it. */
async function faults(atlas: AtlasDriver, rules: 'all' | 'of colour' = 'all'): Promise<string[]> {
	// Legacy mode leaves out frames, and the atlas has none; the other opens a second page for each run.
	const axe = new AxeBuilder({ page: atlas.page }).setLegacyMode();
	const { violations } = await (
		rules === 'all' ? axe.withTags(WCAG_2_2_AA) : axe.withRules(OF_COLOUR)
	).analyze();
	return violations.flatMap(({ id, nodes }) => {
		const broken = nodes.filter(({ html }) => !(id === 'target-size' && SOURCE_MARK.test(html)));
		return broken.length > 0 ? [`${id}: ${broken.map((node) => node.html).join(' | ')}`] : [];
	});
}

for (const [route, address] of Object.entries(PAGE_KINDS)) {
	test(`axe finds nothing on a page of ${route}, neither dark nor light`, async ({ atlas }) => {
		await atlas.keepFigure();
		await atlas.openPage(address);
		await atlas.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
		expect(await faults(atlas)).toEqual([]);
		await atlas.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
		expect(await faults(atlas, 'of colour')).toEqual([]);
	});
}

test('axe finds nothing beside the live map', async ({ atlas }) => {
	await atlas.openPage('countries/tajikistan/');
	await atlas.waitForLiveMap();
	expect(await faults(atlas)).toEqual([]);
});
