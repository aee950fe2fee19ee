import { describe, expect, test } from 'vitest';
import { fieldOfView, figureScale, isHeldBack, liveCamera, resolveCamera } from './camera';
import { OPENING } from './opening';
import { FIGURE, limbRadius, project, unproject } from './perspective';
import type { FigureView } from './perspective';
import type { Camera } from './scene';

const MIDDLE = [FIGURE.width / 2, FIGURE.height / 2] as const;

test('a figure is scaled to the side of the box that it fills first', () => {
	expect(figureScale(FIGURE.width * 2, FIGURE.height)).toBe(1);
	expect(figureScale(FIGURE.width, FIGURE.height / 2)).toBe(0.5);
	expect(figureScale(FIGURE.width / 4, FIGURE.height)).toBe(0.25);
});

test('the field of view has the height of the box at the distance of the camera', () => {
	const half = (width: number, height: number): number =>
		Math.tan((fieldOfView(width, height) * Math.PI) / 360);
	expect(half(FIGURE.width, FIGURE.height)).toBeCloseTo(370 / 3430, 9);
	expect(half(FIGURE.width / 2, FIGURE.height)).toBeCloseTo(740 / 3430, 9);
});

test('the limb of the opening globe is seen at 490·√(7/9) units', () => {
	expect(limbRadius(resolveCamera({ kind: 'opening' }))).toBeCloseTo(490 * Math.sqrt(7 / 9), 9);
});

describe('a globe that hangs beside the middle of the box', () => {
	const view: FigureView = { center: [20, 40], radius: 500, offset: [30, -50] };

	test('has its centre there', () => {
		expect(project(view, [20, 40])).toEqual([MIDDLE[0] + 30, MIDDLE[1] - 50]);
		expect(unproject(view, [MIDDLE[0] + 30, MIDDLE[1] - 50])).toEqual([20, 40]);
	});

	test('gives a place back from its point', () => {
		const seen = project(view, [35, 55]);
		const back = seen && unproject(view, seen);
		expect(back?.map((degrees) => Math.round(degrees * 1e6) / 1e6)).toEqual([35, 55]);
	});

	test('pads the live map on the other sides', () => {
		expect(liveCamera(view, FIGURE.width / 2, FIGURE.height / 2).padding).toEqual({
			top: 0,
			right: 0,
			bottom: 50,
			left: 30
		});
		const other = liveCamera({ ...view, offset: [-30, 50] }, FIGURE.width / 2, FIGURE.height / 2);
		expect(other.padding).toEqual({ top: 50, right: 30, bottom: 0, left: 0 });
	});
});

test('a place that a reader looks at lies in the middle of the box, on the opening globe as well', () => {
	const camera = { kind: 'view', center: [20, 40], zoom: 2 } as const;
	const [plain, hung] = [resolveCamera(camera), resolveCamera({ ...camera, of: 'opening' })];
	expect(plain).toMatchObject({ center: [20, 40], offset: [0, 0] });
	expect(hung.offset).toEqual([0, OPENING.lower]);
	expect(hung.radius).toBe(plain.radius);
	const seen = project(hung, [20, 40]) ?? [NaN, NaN];
	expect(seen[0]).toBeCloseTo(MIDDLE[0], 6);
	expect(Math.abs(seen[1] - MIDDLE[1])).toBeLessThan(0.5);
});

test.each<[boolean, number, number, number]>([
	[true, -360, -90, -4],
	[true, 360, 90, 14],
	[false, 361, 0, 3],
	[false, -361, 0, 3],
	[false, 0, 91, 3],
	[false, 0, -91, 3],
	[false, Infinity, 0, 3],
	[false, 0, 0, -4.01],
	[false, 0, 0, 14.01],
	[false, 0, 0, NaN]
])('that a view can be used is %s for longitude %d, latitude %d and zoom %d', (legal, lon, lat, zoom) => {
	const resolve = (): FigureView => resolveCamera({ kind: 'view', center: [lon, lat], zoom });
	if (legal) expect(resolve().center).toEqual([lon, lat]);
	else expect(resolve).toThrow(/^camera\.(center|zoom): /);
});

test.each([0, -1, NaN])('a scale of %d is refused', (scale) => {
	expect(() => resolveCamera({ kind: 'opening' }, scale)).toThrow('scale: must be above 0');
});

test('a frame touches the margins on two sides that face each other', () => {
	const seen = (camera: Extract<Camera, { kind: 'frame' }>): [number, number][] => {
		const view = resolveCamera(camera);
		return camera.points.map((point) => project(view, point) ?? [NaN, NaN]);
	};
	const wide = seen({
		kind: 'frame',
		points: [
			[0, 50],
			[40, 50]
		]
	});
	expect(wide[0]?.[0]).toBeCloseTo(FIGURE.margin, 2);
	expect(wide[1]?.[0]).toBeCloseTo(FIGURE.width - FIGURE.margin, 2);
	const high = seen({
		kind: 'frame',
		points: [
			[20, 30],
			[20, 60]
		]
	});
	expect(high[0]?.[1]).toBeCloseTo(FIGURE.height - FIGURE.margin, 2);
	expect(high[1]?.[1]).toBeCloseTo(FIGURE.margin, 2);
});

test('a frame of land so small that it looks from as near as any may is held back; no other camera is', () => {
	const framed = (degrees: number): Camera => ({
		kind: 'frame',
		points: [
			[12, 43],
			[12 + degrees, 43 + degrees]
		]
	});
	expect([0.05, 0.3, 3, 20].map((degrees) => isHeldBack(framed(degrees)))).toEqual([
		true,
		true,
		false,
		false
	]);
	expect(
		[{ kind: 'opening' } as const, { kind: 'place', center: [12, 43], zoom: 20 } as const].map(isHeldBack)
	).toEqual([false, false]);
});
