import { expect, test } from 'vitest';
import { LINE_WIDTHS } from '../../theme/drawing/lines';
import { hasCoastLine, widthOfLine } from './ground-lines';

const LOOKS = ['first', 'third', 'second', 'outside', 'no-status'] as const;

test('near all land has a line along its coast, far only what would be lost without', () => {
	expect(LOOKS.map((look) => hasCoastLine(look, 'near'))).toEqual([true, true, true, true, true]);
	expect(LOOKS.map((look) => hasCoastLine(look, 'far'))).toEqual([false, false, true, true, false]);
});

test('a border is as wide as its look says, the outline of a Mediterranean Partner at the coast too', () => {
	const { border, coast, borderOutside, secondOutline } = LINE_WIDTHS;
	expect(LOOKS.map((look) => widthOfLine('border', look))).toEqual([
		border,
		border,
		secondOutline,
		borderOutside,
		borderOutside
	]);
	expect(LOOKS.map((look) => widthOfLine('coast', look))).toEqual([
		coast,
		coast,
		secondOutline,
		coast,
		coast
	]);
});
