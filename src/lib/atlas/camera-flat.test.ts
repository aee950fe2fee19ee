import { describe, expect, it } from 'vitest';
import { planeOfCamera, radiusOfZoom, resolveCamera, zoomOfLooks } from './camera';
import { OPENING } from './opening';
import { FIGURE } from './perspective';
import { onPlane } from './plane';
import { HOME_PLANE, planeAt } from './planes';
import type { Camera } from './scene';
import type { LonLat } from './types';

/** Where a place lies in the figure when a camera is drawn flat. */
function seen(camera: Camera, place: LonLat): [x: number, y: number] {
	const { center, radius, offset, plane = HOME_PLANE } = resolveCamera(camera, 1, 'flat');
	const [[x, y], [middleX, middleY]] = [onPlane(plane, place), onPlane(plane, center)];
	return [
		FIGURE.width / 2 + offset[0] + radius * (x - middleX),
		FIGURE.height / 2 + offset[1] - radius * (y - middleY)
	];
}

describe('the opening flat map', () => {
	// Every box shows the whole figure, on a screen of 1440 × 900 px as on one of 390 × 844 px.
	it.each<[string, LonLat]>([
		['Vancouver', [-123.1, 49.3]],
		['Anchorage', [-149.9, 61.2]],
		['Attu', [172.9, 52.9]],
		['Miami', [-80.2, 25.8]],
		['Vladivostok', [131.9, 43.1]],
		['Valletta', [14.5, 35.9]],
		['Ulaanbaatar', [106.9, 47.9]],
		['Dublin', [-6.3, 53.3]],
		['Tokyo', [139.7, 35.7]],
		['Seoul', [127, 37.6]],
		['Bangkok', [100.5, 13.8]],
		['Kabul', [69.2, 34.5]],
		['Cairo', [31.2, 30]]
	])('holds %s clear of the edges of the figure', (_, place) => {
		const [x, y] = seen({ kind: 'opening' }, place);
		const clear = 24;
		expect(x).toBeGreaterThan(clear);
		expect(x).toBeLessThan(FIGURE.width - clear);
		expect(y).toBeGreaterThan(clear);
		expect(y).toBeLessThan(FIGURE.height - clear);
	});

	it('lies on the home plane, upright in the middle of Europe', () => {
		expect(planeAt(OPENING.flat.center)).toBe(HOME_PLANE);
		const [[south], [north]] = [seen({ kind: 'opening' }, [20, 40]), seen({ kind: 'opening' }, [20, 60])];
		expect(south).toBeCloseTo(north, 6);
	});
});

describe('a flat view', () => {
	it('has its place in the middle, and the radius of the globe of its zoom', () => {
		for (const center of [
			[69, 38.5],
			[-69, -38.5],
			[150, -30]
		] as const) {
			const camera: Camera = { kind: 'view', center, zoom: 5 };
			expect(resolveCamera(camera, 2, 'flat')).toMatchObject(resolveCamera(camera, 2));
			expect(seen(camera, center)).toEqual([expect.closeTo(440, 9), expect.closeTo(370, 9)]);
		}
	});

	it('of the opening page hangs no lower than its box', () => {
		const camera: Camera = { kind: 'view', center: [20, 40], zoom: 2, of: 'opening' };
		expect(resolveCamera(camera, 1, 'flat').offset).toEqual([0, 0]);
	});

	it('that a place asks for scales along with its box', () => {
		const camera: Camera = { kind: 'place', center: [69, 38.5], zoom: 5 };
		expect(resolveCamera(camera, 2, 'flat')).toEqual(resolveCamera(camera, 1, 'flat'));
	});

	it('looks the same at every latitude', () => {
		const looks = (latitude: number): number =>
			zoomOfLooks({ center: [20, latitude], radius: 400, offset: [0, 0] }, 'flat');
		expect(looks(70)).toBe(looks(30));
		expect(radiusOfZoom(looks(30), 55)).toBeCloseTo(400, 9);
	});
});

describe('a flat frame', () => {
	const camera: Camera = {
		kind: 'frame',
		points: [
			[46.5, 40.6],
			[87.3, 49],
			[70, 55.4]
		]
	};

	it('touches the margins on two sides and lies in the middle', () => {
		const points = camera.points.map((point) => seen(camera, point));
		const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
		expect(Math.min(Math.min(...xs), Math.min(...ys))).toBeCloseTo(FIGURE.margin, 6);
		expect(Math.min(...xs) + Math.max(...xs)).toBeCloseTo(FIGURE.width, 6);
		expect(Math.min(...ys) + Math.max(...ys)).toBeCloseTo(FIGURE.height, 6);
	});

	it('of one point comes no closer than the globe does', () => {
		const one: Camera = { kind: 'frame', points: [[12.45, 43.94]] };
		const [flat, globe] = [resolveCamera(one, 1, 'flat'), resolveCamera(one)];
		expect(flat.radius).toBeCloseTo(globe.radius, 3);
		expect(flat.center[1]).toBeCloseTo(43.94, 6);
	});

	it('without points is refused', () => {
		expect(() => resolveCamera({ kind: 'frame', points: [] }, 1, 'flat')).toThrow(/^camera\.points: /);
	});
});

describe('the plane of a camera', () => {
	const kazakhstan: Camera = {
		kind: 'frame',
		points: [
			[46.5, 40.6],
			[87.3, 55.4]
		]
	};
	const viewOf = (of: 'opening' | typeof kazakhstan, center: LonLat): Camera => ({
		kind: 'view',
		center,
		zoom: 3,
		of
	});

	it('has north up where the home plane would tip the subject over', () => {
		const [[south, low], [north, high]] = [seen(kazakhstan, [66, 46]), seen(kazakhstan, [66, 52])];
		expect(Math.abs(north - south)).toBeLessThan(0.05 * (low - high));
		expect(planeOfCamera({ kind: 'place', center: [16, 48], zoom: 4 })).toBe(HOME_PLANE);
	});

	it('stays as a reader moves the map, as far as it reaches', () => {
		const own = planeOfCamera(kazakhstan);
		expect(planeOfCamera(viewOf(kazakhstan, [10, 50]))).toEqual(own);
		expect(planeOfCamera(viewOf(kazakhstan, [-100, 40]))).toBe(HOME_PLANE);
		expect(planeOfCamera(viewOf('opening', [70, 45]))).toBe(HOME_PLANE);
		expect(planeOfCamera(viewOf('opening', [134, -25]))).not.toBe(HOME_PLANE);
	});
});
