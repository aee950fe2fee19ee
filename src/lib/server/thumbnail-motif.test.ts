import { expect, test } from 'vitest';
import { FIGURE } from '$lib/atlas/perspective';
import { border, country, operation } from '$lib/atlas/ids.fixture';
import { emptyScene } from '$lib/atlas/scene';
import type { Scene } from '$lib/atlas/scene';
import { boldAt, cropOf, motifOf } from './thumbnail-motif';

const bare: Scene = { ...emptyScene({ asOf: '2026-01-01', statusIds: [] }), tone: 'story' };
const outline = { kind: 'former-state', id: 'F-SUN', name: 'The Union', countries: [] } as const;
const withOutline: Scene = { ...bare, outlines: [outline] };
const withBorder: Scene = { ...bare, borders: [border('AFG-TJK')] };
const withSigns: Scene = {
	...bare,
	litOperations: ['centre-in-ashgabat', 'mission-to-serbia', 'centre-in-dushanbe'].map(operation)
};
const at = (x: number, y: number, lit = true) => ({ x, y, lit });

test('a story is known by an outline before a border, by that before signs, by the first of equals', () => {
	const motif = (...scenes: Scene[]) => motifOf(scenes, () => true);
	expect(motif(withSigns, withBorder, withOutline)).toBe(withOutline);
	expect(motif(withSigns, withBorder)).toBe(withBorder);
	expect(motif(bare, withSigns)).toBe(withSigns);
	const again = { ...withSigns };
	expect(motif(withSigns, again)).toBe(withSigns);
	// At this size a short border is a dot.
	expect(motifOf([withBorder, { ...bare, emphasised: [country('TJK')] }], () => false)).not.toBe(withBorder);
});

test('signs that are all that is lit stand in the picture, with room around them, others do not count', () => {
	const lit = [at(500, 200), at(800, 400)];
	const { x, y, width, height } = cropOf(withSigns, [...lit, at(10, 10, false)]);
	for (const sign of lit) {
		expect(sign.x).toBeGreaterThan(x + 0.1 * width);
		expect(sign.x).toBeLessThan(x + 0.9 * width);
		expect(sign.y).toBeGreaterThan(y + 0.1 * height);
		expect(sign.y).toBeLessThan(y + 0.9 * height);
	}
	expect(width).toBeLessThan(FIGURE.width);
});

test('no picture reaches beside the figure', () => {
	for (const signs of [[at(0, 0)], [at(880, 740), at(870, 700)], [at(0, 0), at(880, 740)], []]) {
		const { x, y, width, height } = cropOf(withSigns, signs);
		expect([x >= 0, y >= 0, x + width <= FIGURE.width, y + height <= FIGURE.height]).toEqual([
			true,
			true,
			true,
			true
		]);
	}
});

test('lines are shown from nearer by than outlines', () => {
	expect(cropOf(withBorder, [at(10, 10)]).width).toBeLessThan(cropOf(withOutline, [at(10, 10)]).width);
});

test('signs are as large on each picture, however near it looks', () => {
	const scaleOf = (width: number) =>
		Number(/operation > \* { transform: scale\(([\d.]+)\)/.exec(boldAt(width))?.[1]);
	expect(scaleOf(800) / scaleOf(200)).toBeCloseTo(4, 1);
});
