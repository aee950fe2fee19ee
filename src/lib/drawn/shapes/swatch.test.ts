import { expect, test } from 'vitest';
import { DASHED_FAR } from '../../theme/shapes/shapes';
import { nearSwatch } from './further/near-swatch';
import type { Part } from './part';
import { swatch } from './swatch';

const colours = (parts: readonly Part[]) => parts.map(({ fill, stroke }) => [fill, stroke]);

test('a swatch has the ground, the marks and the line of its land, far as near', () => {
	expect(colours(swatch('first'))).toEqual([['far-first', undefined]]);
	expect(colours(nearSwatch('first'))).toEqual([['near-first', 'near-first-border']]);
	expect(colours(nearSwatch('set-off'))).toEqual([['near-first-selected', 'near-first-border']]);
	expect(colours(swatch('second'))).toEqual([
		['far-second', undefined],
		[undefined, 'far-second-hatch'],
		[undefined, 'far-second-outline']
	]);
	expect(colours(nearSwatch('third'))).toEqual([
		['near-third', 'near-first-border'],
		[undefined, 'near-third-dots']
	]);
	expect(colours(swatch('outside'))).toEqual([['far-outside', 'far-outside-line']]);
});

test('the swatch of a marked area alone is dashed, and dots alone are round', () => {
	expect(swatch('marked')).toEqual([
		expect.objectContaining({ fill: 'far-no-status', stroke: 'map-no-status-line', dash: DASHED_FAR })
	]);
	const rest = [...swatch('outside'), ...swatch('first'), ...swatch('second')];
	expect(rest.some(({ dash, round }) => dash !== undefined || round)).toBe(false);
	expect(swatch('third').map(({ round = false }) => round)).toEqual([false, true]);
});

test('every line of a swatch around its box runs about the same box', () => {
	const [box, , line] = swatch('second');
	expect(box?.outline).toEqual(swatch('marked')[0]?.outline);
	expect(line).toMatchObject({ outline: box?.outline, width: 1 });
});
