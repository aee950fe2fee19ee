import { describe, expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import type { Box } from '../../lettering/box';
import { isIn, labelArea } from './label-area';
import { corners } from './land-under';

describe('labels are wanted', () => {
	test('in all of a box that is known but for its edges, however large a unit is there', () => {
		const { width, height } = FIGURE;
		const all = [8, 8, width - 8, height - 8];
		expect(labelArea(1, FIGURE)).toEqual(all);
		expect(labelArea(0.5, { width: width / 2, height: height / 2 })).toEqual(all);
		expect(labelArea(0.5, { width: width / 2 + 50, height: height / 2 + 10 })).toEqual([
			-42,
			-2,
			width + 42,
			height + 2
		]);
	});

	test('above the sheet of text that covers the foot of a narrow page’s map', () => {
		const bottom = (width: number): number | undefined =>
			labelArea(2, { width, height: 2 * FIGURE.height, aboveText: true })[3];
		expect([bottom(899), bottom(900)]).toEqual([FIGURE.height - 16, FIGURE.height - 8]);
	});

	test('a little beyond the sides of the figure where boxes of every shape will show it', () => {
		const [left, top, right, bottom] = labelArea(1);
		expect([left < 0, right > FIGURE.width, top > 0, bottom < FIGURE.height]).toEqual([
			true,
			true,
			true,
			true
		]);
	});
});

test('the edges of a box belong to it', () => {
	const box: Box = [10, 20, 30, 40];
	expect(corners(box).every((corner) => isIn(box, corner))).toBe(true);
	const beside = [
		[9, 30],
		[31, 30],
		[20, 19],
		[20, 41]
	] as const;
	expect(beside.map((point) => isIn(box, point))).toEqual([false, false, false, false]);
});
