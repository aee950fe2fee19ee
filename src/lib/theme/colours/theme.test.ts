import { expect, test } from 'vitest';
import { dark, themeStyleSheet } from './theme';

test('dark colours are for screens alone: paper is light for every reader', () => {
	const conditions = themeStyleSheet()
		.split('\n')
		.filter((rule) => rule.includes(dark.interface.paper));
	expect(conditions).toHaveLength(2);
	for (const rule of conditions) expect(rule).toMatch(/^@media screen\b/);
});
