import { expect, test } from 'vitest';
import { within } from './label.fixture';
import { segmentGrid } from './segment-grid';

test('finds a line that passes the box without a point in it, also where it ends outside the area', () => {
	const grid = segmentGrid(
		[
			[
				[-500, 150],
				[900, 150]
			]
		],
		within
	);
	expect(grid.crosses([180, 140, 220, 160])).toBe(true);
	expect(grid.crosses([180, 152, 220, 170])).toBe(false);
});
