import { expect, test } from 'vitest';
import { segmentsCross } from './segment';
import type { Segment } from './segment';

const level: Segment = [0, 0, 10, 0];

test.each<readonly [string, Segment, boolean]>([
	['crosses it', [5, -5, 5, 5], true],
	['ends on it', [5, -5, 5, 0], true],
	['ends before it', [5, -5, 5, -1], false],
	['would cross it further on', [12, -5, 12, 5], false],
	['lies on the same line beyond its end', [11, 0, 20, 0], false],
	['lies on the same line and overlaps it', [9, 0, 20, 0], true]
])('a line that %s', (_, other, crosses) => {
	expect(segmentsCross(level, other)).toBe(crosses);
	expect(segmentsCross(other, level)).toBe(crosses);
});
