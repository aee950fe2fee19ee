import { expect, test } from 'vitest';
import { FLAT_LATITUDE, radiusOfZoom, resolveCamera } from '../../atlas/camera';
import { FIGURE } from '../../atlas/perspective';
import { EDGE, onPlane } from '../../atlas/plane';
import { HOME_PLANE } from '../../atlas/planes';
import { screenOf } from '../../drawn/plane/screen';
import type { LonLat } from '../../atlas/types';
import { mercatorAt, planeFor, pointAt } from './live-plane';

/** Where MapLibre puts its degrees at zoom 0, in px from the middle of its world of 512 px, y down. */
const drawn = ([lng, lat]: LonLat): [x: number, y: number] => [
	(512 * lng) / 360,
	(-512 * Math.asinh(Math.tan((lat * Math.PI) / 180))) / (2 * Math.PI)
];

test.each<[string, LonLat]>([
	['Vancouver', [-123.1, 49.3]],
	['Vladivostok', [131.9, 43.1]],
	['Valletta', [14.5, 35.9]],
	['Honolulu', [-157.9, 21.3]]
])('the live map draws %s where the figure does', (_, place) => {
	const view = resolveCamera({ kind: 'opening' }, 1, 'flat');
	const screen = screenOf(view, 'flat');
	const larger = view.radius / radiusOfZoom(0, FLAT_LATITUDE);
	const [x, y] = drawn(mercatorAt(onPlane(HOME_PLANE, place))).map((px) => px * larger);
	const [middleX, middleY] = drawn(mercatorAt(onPlane(HOME_PLANE, view.center))).map((px) => px * larger);
	const at = screen.place(place);
	expect((x ?? NaN) - (middleX ?? NaN) + FIGURE.width / 2).toBeCloseTo(at?.[0] ?? NaN, 6);
	expect((y ?? NaN) - (middleY ?? NaN) + FIGURE.height / 2).toBeCloseTo(at?.[1] ?? NaN, 6);
});

test('a point is found back from MapLibre’s degrees', () => {
	const [lng, lat] = mercatorAt([-0.7, 1.1]);
	expect(pointAt({ lng, lat })).toEqual([expect.closeTo(-0.7, 9), expect.closeTo(1.1, 9)]);
});

test('the plane fits into MapLibre’s world, which ends at 180° and 85.05°', () => {
	expect(mercatorAt([EDGE, 0])[0]).toBeLessThan(180);
	expect(mercatorAt([0, EDGE])[1]).toBeLessThan(85.05);
});

test('the globe lies on no plane', () => {
	expect(planeFor({ kind: 'opening' }, 'globe')).toBeNull();
	expect(planeFor({ kind: 'opening' }, 'flat')).toBe(HOME_PLANE);
});
