import { expect, test } from 'vitest';
import { CALLOUT } from '../../theme/lines';
import type { PlacedSign } from '../signs/place-signs';
import { columns } from './callout';

const ring = (name: string, x: number, y: number): PlacedSign => ({
	kind: 'microstate',
	homes: [],
	members: [name],
	point: [0, 0],
	x,
	y,
	pushed: [0, 0],
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
	const { large } = columns(rings);
	const lines = rings.map((sign) => {
		const row = large.find(({ id }) => id === sign.name);
		return [sign.x + (row?.x ?? NaN), sign.y + (row?.y ?? NaN), sign.x, sign.y] as const;
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

test('rows are 24 px high in the smallest boxes that the figure is made for', () => {
	const smallestScale = 0.405;
	const heights = (['large', 'small'] as const).map((size) => {
		const rows = columns(rings)[size];
		const ys = rows
			.map((row) => row.y + (rings.find(({ name }) => name === row.id)?.y ?? NaN))
			.sort((one, other) => one - other);
		return ys.slice(1).map((y, index) => y - (ys[index] ?? NaN));
	});
	expect(heights[0]?.every((height) => height >= 24)).toBe(true);
	expect(heights[1]?.every((height) => height * smallestScale >= 24)).toBe(true);
	expect(heights[0]).toHaveLength(rings.length - 1);
});

test('the column goes with its rings when they have moved', () => {
	const [first] = columns(rings).boxes;
	const moved = rings.map((sign) => ring(sign.name, sign.x + 30, sign.y - 12));
	const [then] = columns(moved, 30, -12).boxes;
	expect(then?.map((value, index) => value - (first?.[index] ?? NaN))).toEqual([30, -12, 30, -12]);
	expect(CALLOUT.large.x + 30).toBeCloseTo((then?.[2] ?? NaN) - 5, 6);
});
