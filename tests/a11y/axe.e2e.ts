import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../e2e/drivers/atlas-driver';
import { PAGE_KINDS } from '../e2e/page-kinds';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const [route, address] of Object.entries(PAGE_KINDS)) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test(`axe finds nothing on a page of ${route} in the ${colorScheme} theme`, async ({ atlas }) => {
			await atlas.page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
			await atlas.openPage(address);
			await atlas.waitForLiveMap();
			const { violations } = await new AxeBuilder({ page: atlas.page }).withTags(WCAG_2_2_AA).analyze();
			const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`);
			expect(found).toEqual([]);
		});
	}
}
