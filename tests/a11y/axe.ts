import { AxeBuilder } from '@axe-core/playwright';
import type { AtlasDriver } from '../e2e/drivers/atlas-driver';

const WCAG_2_2_AA = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Stands in the line of a text, whose height binds it: WCAG 2.2, success criterion 2.5.8, exception "Inline". */
const SOURCE_MARK = /^<a class="mark\b/;

/** The rules that colours can break; all others find the same in both themes. */
const OF_COLOUR = ['color-contrast', 'link-in-text-block'];

export interface Examination {
	readonly rules: 'all' | 'of colour';
	/** The figure has hundreds of links: without it axe takes half of the time. */
	readonly figure: boolean;
}

/** Each rule that axe finds broken, with the markup that breaks it. */
export async function brokenRules(atlas: AtlasDriver, { rules, figure }: Examination): Promise<string[]> {
	// The page keeps axe: read a second time, half a megabyte, it would begin cold again.
	const isThere = await atlas.page.evaluate(() => 'axe' in window);
	// Legacy mode leaves out frames, and the atlas has none; the other opens a second page for each run.
	// What is right, and where it stands, is not written down: that takes longer than to find what is wrong.
	const axe = new AxeBuilder({ page: atlas.page, ...(isThere && { axeSource: 'window.axe' }) })
		.setLegacyMode()
		.options({ resultTypes: ['violations'], selectors: false });
	if (!figure) axe.exclude('#stage > svg');
	const { violations } = await (
		rules === 'all' ? axe.withTags(WCAG_2_2_AA) : axe.withRules(OF_COLOUR)
	).analyze();
	return violations.flatMap(({ id, nodes }) => {
		const broken = nodes.filter(({ html }) => !(id === 'target-size' && SOURCE_MARK.test(html)));
		return broken.length > 0 ? [`${id}: ${broken.map((node) => node.html).join(' | ')}`] : [];
	});
}
