import { expect, test } from 'vitest';
import { calloutOf } from './callout';
import type { PlacedSign } from './signs';

const ring = (name: string, x: number, y: number): PlacedSign => ({
	kind: 'microstate',
	members: [name],
	x,
	y,
	box: [x, y, x, y],
	name,
	second: '',
	lit: false,
	pin: false,
	closed: false
});

const rings = [
	ring('A', 400, 620),
	ring('B', 330, 540),
	ring('C', 395, 540),
	ring('D', 440, 580),
	ring('E', 350, 560),
	ring('F', 380, 575)
];

test('leaders do not cross', () => {
	const callout = calloutOf(rings);
	const lines = rings.map((sign) => {
		const [, x = NaN, y = NaN] = /d="M(\S+) (\S+)L/.exec(callout.markup(sign))?.map(Number) ?? [];
		return [sign.x + x, sign.y + y, sign.x, sign.y] as const;
	});
	const side = ([x1, y1, x2, y2]: (typeof lines)[number], x: number, y: number): boolean =>
		(x2 - x1) * (y - y1) > (y2 - y1) * (x - x1);
	let crossings = 0;
	lines.forEach((one, index) => {
		for (const other of lines.slice(index + 1)) {
			const apart = side(one, other[0], other[1]) === side(one, other[2], other[3]);
			const away = side(other, one[0], one[1]) === side(other, one[2], one[3]);
			if (!apart && !away) crossings++;
		}
	});
	expect(lines.every((line) => line.every(Number.isFinite))).toBe(true);
	expect(crossings).toBe(0);
});

test('targets are 24 px high in the smallest boxes that the figure is made for', () => {
	const smallestScale = 0.405;
	const heights = [
		...calloutOf(rings)
			.markup(rings[0] ?? ring('A', 0, 0))
			.matchAll(/ height="([\d.]+)"/g)
	].map(([, height]) => Number(height));
	expect(heights).toHaveLength(2);
	expect(heights[0]).toBeGreaterThanOrEqual(24);
	expect((heights[1] ?? 0) * smallestScale).toBeGreaterThanOrEqual(24);
});
