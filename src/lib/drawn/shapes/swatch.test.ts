import { expect, test } from 'vitest';
import { DASHED_FAR } from '../../theme/shapes/shapes';
import { nearSwatch } from './further/near-swatch';
import type { Part } from './part';
import { swatch } from './swatch';

const colours = (parts: readonly Part[]) => parts.map(({ fill, stroke }) => [fill, stroke]);

test('a swatch has the ground, the marks and the line of its land, far as near', () => {
	expect(colours(swatch('participating'))).toEqual([['far-participating', undefined]]);
	expect(colours(nearSwatch('participating'))).toEqual([['near-participating', 'near-participating-border']]);
	expect(colours(nearSwatch('set-off'))).toEqual([
		['near-participating-selected', 'near-participating-border']
	]);
	expect(colours(swatch('mediterranean-partner'))).toEqual([
		['far-mediterranean', undefined],
		[undefined, 'far-mediterranean-hatch'],
		[undefined, 'far-mediterranean-outline']
	]);
	expect(colours(nearSwatch('asian-partner'))).toEqual([
		['near-asian', 'near-participating-border'],
		[undefined, 'near-asian-dots']
	]);
	expect(colours(swatch('outside'))).toEqual([['far-outside', 'far-outside-line']]);
	expect(swatch('suspended')).toEqual(swatch('outside'));
});

test('the swatch of Kosovo alone is dashed, and dots alone are round', () => {
	expect(swatch('kosovo')).toEqual([
		expect.objectContaining({ fill: 'far-kosovo', stroke: 'map-kosovo-line', dash: DASHED_FAR })
	]);
	const rest = [...swatch('outside'), ...swatch('participating'), ...swatch('mediterranean-partner')];
	expect(rest.some(({ dash, round }) => dash !== undefined || round)).toBe(false);
	expect(swatch('asian-partner').map(({ round = false }) => round)).toEqual([false, true]);
});

test('every line of a swatch around its box runs about the same box', () => {
	const [box, , line] = swatch('mediterranean-partner');
	expect(box?.outline).toEqual(swatch('kosovo')[0]?.outline);
	expect(line).toMatchObject({ outline: box?.outline, width: 1 });
});
