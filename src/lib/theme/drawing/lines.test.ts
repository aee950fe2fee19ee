import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { BOX_SIZES, nearness, sizeAt } from './lines';

test('a size is constant in each band of zooms and linear between', () => {
	const sizes = { far: 1, near: 2, close: 4 };
	expect([0, 3, 3.5, 4, 5, 5.5, 6, 9].map((zoom) => sizeAt(sizes, zoom))).toEqual([1, 1, 1.5, 2, 2, 3, 4, 4]);
});

test('the near look begins at zoom 3 and is whole at zoom 4', () => {
	expect([2, 3, 3.25, 4, 8].map(nearness)).toEqual([0, 0, 0.25, 1, 1]);
});

test('the style sheet of the figure grows letters and signs in the boxes that the table names', () => {
	const css = readFileSync('src/lib/figure/figure.css', 'utf8');
	for (const { width, height, letters, largeLetters, signs } of Object.values(BOX_SIZES)) {
		const rule = css.slice(
			css.indexOf(`@container stage (max-width: ${width}px) or (max-height: ${height}px)`)
		);
		expect(rule).toMatch(/^@container/);
		const scales = [...rule.slice(0, rule.indexOf('\n}\n')).matchAll(/scale\(([\d.]+)\)/g)].map(([, scale]) =>
			Number(scale)
		);
		expect(new Set(scales)).toEqual(new Set([letters, largeLetters, signs]));
	}
});
