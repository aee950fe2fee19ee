import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureScale, liveCamera, radiusOfZoom, resolveCamera } from './camera';
import { FIGURE } from './perspective';
import { scaleBarIn, scaleFor } from './scale';
import type { Camera } from './scene';

describe('the scale bar', () => {
	it.each([
		[1, 150, 100],
		[1.4, 150, 200],
		[4, 150, 500],
		[0.03, 150, 2]
	])('at %d km a pixel and at most %d px shows %d km', (resolution, widest, km) => {
		expect(scaleFor(resolution, widest).km).toBe(km);
	});

	it('is never wider than it may be, and never shorter than two fifths of that', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-4, max: 100, noNaN: true }), (resolution) => {
				const { km, width } = scaleFor(resolution, 150);
				expect(width).toBeLessThanOrEqual(150 + 1e-9);
				expect(width).toBeGreaterThanOrEqual(60 - 1e-9);
				expect(width * resolution).toBeCloseTo(km, 6);
			})
		);
	});

	it('refuses a resolution that is not above 0', () => {
		expect(() => scaleFor(0, 150)).toThrow(RangeError);
	});
});

describe('the scale bar of a box', () => {
	// The five boxes in which figure and live map are compared.
	const BOXES = [
		[1040, 716],
		[768, 460],
		[390, 400],
		[360, 380],
		[1440, 300]
	] as const;
	const KAZAKHSTAN: Camera = {
		kind: 'frame',
		points: [
			[46.5, 40.6],
			[87.3, 55.4]
		]
	};

	it.each(BOXES)('shows in %d × %d px what the figure shows', (width, height) => {
		const drawn = scaleBarIn(FIGURE, resolveCamera(KAZAKHSTAN).radius);
		const view = resolveCamera(KAZAKHSTAN, figureScale(width, height));
		const { center, zoom } = liveCamera(view, width, height);
		const live = scaleBarIn({ width, height }, radiusOfZoom(zoom, center[1]));
		const scale = figureScale(width, height);
		expect(live.km).toBe(drawn.km);
		expect(live.width).toBeCloseTo(drawn.width * scale, 6);
		expect(live.left).toBeCloseTo((width - FIGURE.width * scale) / 2 + drawn.left * scale, 6);
	});
});

it.each([
	[0, 150],
	[-1, 150],
	[1, 0],
	[1, -1],
	[NaN, 150],
	[1, NaN]
])('a scale of %d km a pixel in %d px is refused', (resolution, widest) => {
	expect(() => scaleFor(resolution, widest)).toThrow('a scale needs a positive resolution and width');
});

it('the bar keeps its place in the figure, which lies in the middle of its box', () => {
	const bar = (width: number, height: number) => scaleBarIn({ width, height }, 500);
	expect(bar(FIGURE.width, FIGURE.height)).toMatchObject({ left: 24, bottom: 34 });
	expect(bar(FIGURE.width + 100, FIGURE.height)).toMatchObject({ left: 74, bottom: 34 });
	expect(bar(FIGURE.width, FIGURE.height + 100)).toMatchObject({ left: 24, bottom: 84 });
	expect(bar(FIGURE.width / 2, FIGURE.height / 2)).toMatchObject({ left: 12, bottom: 17 });
});

it('a bar in a box is the longest round distance of at most 150 units', () => {
	// 6,371 km in 1,000 px are 6.4 km a pixel: 150 px are 956 km.
	const { km, width } = scaleBarIn(FIGURE, 1000);
	expect(km).toBe(500);
	expect(width).toBeCloseTo(500 / 6.3710088, 6);
});
