import { expect, test } from 'vitest';
import { LOCATOR_SIZE } from '$lib/figure/locator-size';
import { locatorOf } from './locators';
import { model } from './model';

/** Areas of the rings of path data with absolute `M` and `L`, in square units. */
function areasOf(path: string): number[] {
	return path
		.split('M')
		.slice(1)
		.map((ring) => {
			const points = ring
				.replace('Z', '')
				.split('L')
				.map((point) => point.split(',').map(Number));
			const twice = points.reduce((sum, [x = 0, y = 0], index) => {
				const [nextX = 0, nextY = 0] = points[(index + 1) % points.length] ?? [];
				return sum + x * nextY - nextX * y;
			}, 0);
			return Math.abs(twice / 2);
		});
}

test('no country covers half of the little globe that shows where it lies', () => {
	const globe = Math.PI * (LOCATOR_SIZE / 2) ** 2;
	const flooded = model.countries.filter(({ id }) =>
		areasOf(locatorOf(id)?.country ?? '').some((area) => area > globe / 2)
	);
	expect(flooded.map(({ id }) => id)).toEqual([]);
});
