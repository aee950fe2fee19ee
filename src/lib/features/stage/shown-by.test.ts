import { expect, test } from 'vitest';
import { scene } from '../../figure/figure.fixture';
import { isGroundShownBy, isShownBy } from './shown-by';

test('a figure shows its own Scene, whatever the order of its keys', () => {
	const turned = Object.fromEntries(Object.entries(scene).reverse()) as unknown as typeof scene;
	expect(isShownBy(turned, scene)).toBe(true);
});

test('a figure shows what leaves out a status or all operations, since style sheets can hide them', () => {
	expect(isShownBy({ ...scene, statuses: ['participating'], operations: [] }, scene)).toBe(true);
});

test('a figure does not show what it has not drawn', () => {
	expect(isShownBy(scene, { ...scene, statuses: ['participating'] })).toBe(false);
	expect(isShownBy(scene, { ...scene, operations: [] })).toBe(false);
});

test('a figure does not show some of its operations, which no style sheet can tell apart', () => {
	expect(isShownBy({ ...scene, institutions: scene.institutions.slice(1) }, scene)).toBe(false);
});

test('a figure shows the ground of a Scene with other signs, not of one with another camera', () => {
	const narrowed = { ...scene, operations: scene.operations.slice(1) };
	expect(isGroundShownBy(narrowed, scene)).toBe(true);
	expect(isGroundShownBy({ ...narrowed, projection: 'flat' }, scene)).toBe(false);
});

test('a figure shows no other camera, projection or date', () => {
	expect(isShownBy({ ...scene, projection: 'flat' }, scene)).toBe(false);
	expect(isShownBy({ ...scene, date: '2010-12-31' }, scene)).toBe(false);
	expect(isShownBy({ ...scene, camera: { kind: 'view', center: [0, 0], zoom: 3 } }, scene)).toBe(false);
});
