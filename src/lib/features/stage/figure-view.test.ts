import { OPENING } from '$lib/atlas/opening';
import { expect, test } from 'vitest';
import { radiusOfZoom } from '../../atlas/camera';
import { steppedView } from './figure-view';

test('a step changes the zoom by one and keeps the middle of an exact view', () => {
	const view = steppedView({ kind: 'view', center: [69, 38.5], zoom: 5 }, 400, 300, 1);
	expect(view.zoom).toBeCloseTo(6, 9);
	expect(view.center[0]).toBeCloseTo(69, 6);
	expect(view.center[1]).toBeCloseTo(38.5, 6);
});

test('the middle of the opening globe, which hangs low, lies north of its centre', () => {
	const { center } = steppedView({ kind: 'opening' }, 880, 740, 0);
	expect(center[1]).toBeGreaterThan(OPENING.center[1] + 5);
});

test('steps end where the live map ends', () => {
	expect(steppedView({ kind: 'view', center: [0, 0], zoom: 9 }, 400, 300, 1).zoom).toBeCloseTo(9, 9);
	expect(steppedView({ kind: 'view', center: [0, 0], zoom: 0.5 }, 400, 300, -1).zoom).toBeCloseTo(0, 9);
});

test('the flat map, whose opening view lies near the pole, is seen smaller and larger from there', () => {
	const radiusAfter = (steps: number): number => {
		const { center, zoom } = steppedView({ kind: 'opening' }, 880, 740, steps, 'flat');
		expect(center).toEqual(OPENING.flat.center);
		return radiusOfZoom(zoom, center[1]);
	};
	expect(radiusAfter(0)).toBeCloseTo(OPENING.flat.radius, 6);
	expect(radiusAfter(1)).toBeCloseTo(2 * OPENING.flat.radius, 6);
	expect(radiusAfter(-1)).toBeCloseTo(OPENING.flat.radius / 2, 6);
});
