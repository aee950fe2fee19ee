import { expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import { edgeOf, isWholeIn } from './sign-edge';

const at = (x: number, y: number) => ({ x, y, box: [x - 10, y - 10, x + 10, y + 10] as const });
const [middleX, middleY] = [FIGURE.width / 2, FIGURE.height / 2];

test('a sign within the figure is whole in every box, one over its edge where the box shows as much', () => {
	expect(edgeOf(at(middleX, middleY))).toBeNull();
	expect(edgeOf(at(10, 10))).toBeNull();
	expect(edgeOf(at(FIGURE.width - 10, 100))).toBeNull();
	expect(edgeOf(at(5, middleY))).toEqual({ edge: 'side', reach: 445 });
	expect(edgeOf(at(FIGURE.width + 80, middleY))).toEqual({ edge: 'side', reach: 530 });
	expect(edgeOf(at(middleX, 5))).toEqual({ edge: 'end', reach: 375 });
	expect(edgeOf(at(middleX, FIGURE.height + 20))).toEqual({ edge: 'foot', reach: 400 });
});

test('over the lower edge a text may lie, which cuts a sign a little above it', () => {
	expect(edgeOf(at(middleX, FIGURE.height - 30))).toEqual({ edge: 'foot', reach: 350 });
	expect(edgeOf(at(middleX, FIGURE.height - 80))).toBeNull();
});

test('no box shows the corner beyond the figure', () => {
	expect(edgeOf(at(5, 5))?.reach).toBeGreaterThan(5000);
});

test('a sign is whole in a box that shows all of it, as large as it is drawn there', () => {
	const shown = { width: 1000, height: 740 };
	expect(isWholeIn(at(middleX + 489, middleY), shown, 1)).toBe(true);
	expect(isWholeIn(at(middleX + 491, middleY), shown, 1)).toBe(false);
	expect(isWholeIn(at(middleX - 489, middleY), shown, 1.7)).toBe(false);
	expect(isWholeIn(at(middleX, 11), shown, 1)).toBe(true);
	expect(isWholeIn(at(middleX, 11), shown, 1.4)).toBe(false);
	expect(isWholeIn(at(middleX, FIGURE.height - 9), shown, 1)).toBe(false);
});
