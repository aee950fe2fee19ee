import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type AtlasDriver } from '../e2e/drivers/atlas-driver';
import { PAGE_KINDS } from '../e2e/page-kinds';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Stands in the line of a text, whose height binds it: WCAG 2.2, success criterion 2.5.8, exception "Inline". */
const SOURCE_MARK = /^<a class="mark\b/;

/** Each broken rule with the markup that breaks it. */
async function faults(atlas: AtlasDriver): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page: atlas.page }).withTags(WCAG_2_2_AA).analyze();
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
		expect(await faults(atlas)).toEqual([]);
	});
}

test('axe finds nothing beside the live map', async ({ atlas }) => {
	await atlas.openPage('countries/tajikistan/');
	await atlas.waitForLiveMap();
	expect(await faults(atlas)).toEqual([]);
});
