import { describe, expect, test } from 'vitest';
import { figureScale } from '../../atlas/camera';
import { FIGURE } from '../../atlas/perspective';
import { border, country } from '../../atlas/ids.fixture';
import type { Ground } from '../ground';
import { moved, plainGround, step } from '../plain-ground.fixture';
import { isIn } from './label-area';
import { overTheMap, overTheMediumMap, overTheSmallMap } from './over-the-map';

/** Which points of a box, in px from its left upper corner, its buttons cover. */
const covered = (width: number, height: number, ...points: [number, number][]): boolean[] =>
	coveredOf(moved, width, height, ...points);

function coveredOf(
	scene: Ground['scene'],
	width: number,
	height: number,
	...points: [number, number][]
): boolean[] {
	const scale = figureScale(width, height);
	const boxes = overTheMap(plainGround({}, { scene, box: { width, height }, scale }));
	const unit = (px: number, of: number, size: number): number => size / 2 + (px - of / 2) / scale;
	return points.map(([x, y]) =>
		boxes.some((box) => isIn(box, [unit(x, width, FIGURE.width), unit(y, height, FIGURE.height)]))
	);
}

describe('in a box that is known', () => {
	test('the share button covers the right upper corner', () => {
		expect(covered(1040, 746, [1039, 1], [933, 63], [931, 10], [1030, 65])).toEqual([
			true,
			true,
			false,
			false
		]);
	});

	test('a phone has the one button for controls in the left upper corner, a wider box has not', () => {
		expect(covered(599, 500, [1, 1], [61, 61], [63, 10], [10, 63])).toEqual([true, true, false, false]);
		expect(covered(600, 500, [1, 1])).toEqual([false]);
		expect(covered(390, 397, [389, 1], [389, 396])).toEqual([false, false]);
	});

	test('a box that may stand beside a panel has the controls in the right lower corner', () => {
		expect(covered(500, 600, [499, 599], [433, 391], [431, 500], [490, 389])).toEqual([
			true,
			true,
			false,
			false
		]);
		expect(covered(499, 600, [498, 599])).toEqual([false]);
	});
});

describe('where the reader of a story moved the map', () => {
	const explored: Ground['scene'] = { ...step, camera: moved.camera };
	const overIt = (width: number, height: number, ...points: [number, number][]): boolean[] =>
		coveredOf(explored, width, height, ...points);

	test('a phone has the way back, below it the button for the controls, and "Share" in the other corner', () => {
		expect(overIt(390, 422, [1, 1], [189, 61], [191, 10], [70, 63])).toEqual([true, true, false, false]);
		expect(overIt(390, 422, [389, 1], [327, 61], [325, 10], [380, 63])).toEqual([true, true, false, false]);
		expect(overIt(390, 422, [1, 63], [61, 113], [63, 80], [10, 115])).toEqual([true, true, false, false]);
		expect(overIt(390, 422, [389, 421], [1, 421])).toEqual([false, false]);
	});

	test('a wider box has "Share" beside the way back or in the other corner, and the controls at the right', () => {
		expect(overIt(768, 512, [1, 1], [309, 61], [311, 10])).toEqual([true, true, false]);
		expect(overIt(768, 512, [767, 511], [701, 303], [699, 500], [760, 301])).toEqual([
			true,
			true,
			false,
			false
		]);
		expect(overIt(600, 512, [599, 1], [1, 113])).toEqual([true, false]);
		expect(overIt(479, 512, [309, 10], [478, 511])).toEqual([false, false]);
	});

	test('the legend has the right upper corner from 720 px on, a row for each status', () => {
		const bottom = 20 + 18 + 3 * 23;
		expect(overIt(960, 746, [959, bottom - 1], [711, 1], [709, 1], [959, bottom + 1])).toEqual([
			true,
			true,
			false,
			false
		]);
		expect(overIt(719, 512, [700, 70])).toEqual([false]);
	});

	test('the small map takes the left side above its lower edge', () => {
		const withInset = { ...explored, inset: { camera: { kind: 'opening' as const }, fitted: [] } };
		const side = 0.25 * 960;
		const top = 746 - 56 - (side * 74) / 88;
		expect(
			coveredOf(withInset, 960, 746, [1, 745], [20 + side - 1, top + 1], [22 + side, 700], [1, top - 1])
		).toEqual([true, true, false, false]);
		expect(coveredOf(withInset, 390, 422, [112, 420], [114, 420], [1, 301], [1, 299])).toEqual([
			true,
			false,
			true,
			false
		]);
		expect(overIt(960, 746, [1, 700])).toEqual([false]);
	});
});

describe('in a box of any shape', () => {
	const { width, height } = FIGURE;
	const any = (scene: Ground['scene'], box?: Ground['box']) => {
		const boxes = overTheMap({ ...plainGround({}, { scene }), box } as Ground);
		return (...points: [number, number][]): boolean[] =>
			points.map((point) => boxes.some((one) => isIn(one, point)));
	};

	test('a page has the controls in the right lower corner and the share button in the upper', () => {
		const isCovered = any(moved);
		expect(
			isCovered([width, height], [width - 75, height - 215], [width - 77, height], [width, height - 217])
		).toEqual([true, true, false, false]);
		expect(isCovered([width, 0], [width - 111, 57], [width - 113, 0], [width, 59])).toEqual([
			true,
			true,
			false,
			false
		]);
		expect(isCovered([0, 0], [-50, 0], [width + 50, height], [width + 50, 0])).toEqual([
			false,
			false,
			true,
			true
		]);
	});

	test('a story has its button in the left upper corner and the controls', () => {
		const isCovered = any(step);
		expect(isCovered([0, 0], [359, 69], [361, 0], [0, 71], [-50, 0])).toEqual([
			true,
			true,
			false,
			false,
			true
		]);
		expect(isCovered([width, height], [width, 10], [width, 135])).toEqual([true, true, false]);
	});

	test('the legend of a story reaches down a row for each of its lines, and one for each status', () => {
		const bottomOf = (scene: Ground['scene']): number =>
			Math.max(
				...overTheMap(plainGround({}, { scene })).flatMap((box) =>
					box[1] === 0 && box[0] > 0 ? [box[3]] : []
				)
			);
		const one = { ...step, emphasised: [country('AFG')] };
		const lit = { ...one, borders: [border('AFG-TJK')] };
		expect(bottomOf(step)).toBe(24 + 22 + 3 * 28);
		expect(bottomOf(one)).toBe(bottomOf(step));
		expect(bottomOf(lit) - bottomOf(one)).toBe(28);
		const isCovered = any(one);
		expect(isCovered([width, 0], [width - 329, 126], [width - 331, 10], [width, 131])).toEqual([
			true,
			true,
			false,
			false
		]);
	});

	test('the small map of a story covers the left side above its lower edge', () => {
		const inset = { camera: { kind: 'opening' as const }, fitted: [] };
		const isCovered = any({ ...step, inset });
		expect(isCovered([0, height - 68], [275, height - 279], [277, height - 100], [0, height - 281])).toEqual([
			true,
			true,
			false,
			false
		]);
		expect(any(step)([0, height - 100])).toEqual([false]);
	});
});

describe('between a phone and a desktop, and on a phone', () => {
	const point = {
		share: [850, 10],
		controls: [850, 600],
		explore: [100, 100],
		low: [160, 130],
		lowStory: [850, 180],
		menu: [100, 20]
	} as const;
	const over = (boxes: ReturnType<typeof overTheMediumMap>): string[] =>
		Object.entries(point).flatMap(([name, at]) => (boxes.some((box) => isIn(box, at)) ? [name] : []));

	test('a page has its controls over the map, a story has not', () => {
		expect([over(overTheMediumMap(moved)), over(overTheMediumMap(step))]).toEqual([
			['share', 'controls'],
			['share']
		]);
	});

	test('a phone has one button for controls, larger in a low box, or that which frees a story’s map', () => {
		expect(over(overTheSmallMap(moved, 'small'))).toEqual(['menu']);
		expect(over(overTheSmallMap(moved, 'low'))).toEqual(['explore', 'low', 'menu']);
		expect(over(overTheSmallMap(step, 'small'))).toEqual(['share', 'explore', 'menu']);
		expect(over(overTheSmallMap(step, 'low'))).toEqual(['share', 'explore', 'lowStory', 'menu']);
	});
});
