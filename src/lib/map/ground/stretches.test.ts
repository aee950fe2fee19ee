import { describe, expect, it } from 'vitest';
import { screenAt } from '../map.fixture';
import { stretchesOf, wideningOf } from './stretches';

describe('a border in stretches', () => {
	it('is cut where it is long, also between two of its points', () => {
		const stretches = stretchesOf([
			[-123, 49],
			[-95, 49]
		]);
		expect(stretches.length).toBeGreaterThan(2);
		expect(stretches[0]?.[0]).toEqual([-123, 49]);
		expect(stretches.at(-1)?.at(-1)).toEqual([-95, 49]);
		stretches.slice(1).forEach((stretch, index) => expect(stretch[0]).toEqual(stretches[index]?.at(-1)));
	});

	it('is whole where it is short', () => {
		const line = [
			[10, 47],
			[11, 47.2],
			[12, 47]
		];
		expect(stretchesOf(line)).toEqual([line]);
	});
});

describe('the width of a stretch', () => {
	const screen = screenAt([20, 60], 1.4);

	it('is its own in the middle of the globe, in both directions', () => {
		const east = [
			[18, 60],
			[22, 60]
		] as const;
		const north = [
			[20, 58],
			[20, 62]
		] as const;
		expect(wideningOf(east, screen)).toBe(1);
		expect(wideningOf(north, screen)).toBe(1);
	});

	it('grows where the globe turns away across it, not along it', () => {
		// South of the middle the globe turns away to the south.
		const across = [
			[18, 5],
			[22, 5]
		] as const;
		const along = [
			[20, 3],
			[20, 7]
		] as const;
		expect(wideningOf(across, screen)).toBeGreaterThanOrEqual(1.75);
		expect(wideningOf(along, screen)).toBeLessThanOrEqual(1.25);
	});

	it('is its own on the flat map, and beyond the horizon', () => {
		const far = [
			[18, 5],
			[22, 5]
		] as const;
		expect(wideningOf(far, screenAt([20, 60], 1.4, 'flat'))).toBe(1);
		expect(wideningOf([far[0], [200, -60]], screen)).toBe(1);
	});
});
