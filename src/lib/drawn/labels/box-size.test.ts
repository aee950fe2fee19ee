import { expect, test } from 'vitest';
import { BOX_SIZES } from '../../theme/drawing/lines';
import { boxSizeOf } from './box-size';

const { small, medium } = BOX_SIZES;
const sizes = (...boxes: [width: number, height: number][]): string[] =>
	boxes.map(([width, height]) => boxSizeOf({ width, height }));

test('a box is small or of medium size up to its width or up to its height', () => {
	expect(
		sizes(
			[small.width, 2000],
			[small.width + 1, 2000],
			[2000, small.height],
			[2000, small.height + 1],
			[medium.width, 2000],
			[medium.width + 1, 2000],
			[2000, medium.height],
			[2000, medium.height + 1]
		)
	).toEqual(['small', 'medium', 'small', 'medium', 'medium', 'large', 'medium', 'large']);
});

test('a narrow box of at most 340 px of height is low, a wide one is not', () => {
	expect(sizes([small.width, 340], [small.width, 341], [small.width + 1, 340])).toEqual([
		'low',
		'small',
		'small'
	]);
});
