import { expect, test } from 'vitest';
import { lineWidth } from './thin-lines';

test('a line of a pixel or more keeps its width', () => {
	expect(lineWidth(1.2, 1)).toBe(1.2);
	expect(lineWidth(0.5, 2)).toBe(0.5);
});

test('a line of less than a pixel is drawn thinner, since its blur adds colour', () => {
	const width = lineWidth(0.514, 1);
	expect(width).toBeLessThan(0.514);
	// What MapLibre makes of it, by its shader.
	expect((width / 2 + 0.5) ** 2).toBeCloseTo(0.514, 5);
	expect(lineWidth(0.257, 2)).toBeCloseTo(width / 2, 5);
});

test('a line thinner than its blur is drawn as thin as can be', () => {
	expect(lineWidth(0.1, 1)).toBeGreaterThan(0);
	expect(lineWidth(0.1, 1)).toBeLessThan(0.05);
});
