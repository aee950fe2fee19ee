import { expect, test } from 'vitest';
import { OPENING } from '../../atlas/opening';
import type { Camera, Projection } from '../../atlas/scene';
import type { Ground } from '../ground';
import { moved, plainGround } from '../plain-ground.fixture';
import { isCalm, isCalmGlobe } from './opening';

const plain = plainGround({});
const CAMERAS: Readonly<Record<string, Camera>> = {
	opening: { kind: 'opening' },
	view: { kind: 'view', center: [44, -37], zoom: 5, of: 'opening' },
	'view of a place': moved.camera,
	place: { kind: 'place', center: [20, 50], zoom: 2 }
};

/** A picture of a globe of so many radii of the opening one, or of such a flat map, with its middle below that of the box. */
function pictured(kind: Projection, camera: string, share: number, lower = 76): Ground {
	const radius = share * (kind === 'flat' ? OPENING.flat.radius : OPENING.radius);
	return {
		...plain,
		near: false,
		scene: { ...plain.scene, camera: CAMERAS[camera] ?? { kind: 'opening' } },
		screen: { ...plain.screen, kind, view: { center: [20, 60], radius, offset: [0, lower] } }
	};
}

test.each(['globe', 'flat'] as const)(
	'the opening %s is calm, as a reader moves it too; that of a place is not',
	(kind) => {
		expect(['opening', 'view', 'place'].map((camera) => isCalm(pictured(kind, camera, 1)))).toEqual([
			true,
			true,
			false
		]);
		expect(isCalm({ ...pictured(kind, 'opening', 1), near: true })).toBe(false);
	}
);

test.each(['globe', 'flat'] as const)(
	'a %s is calm from four fifths of its size to five quarters',
	(kind) => {
		expect([0.79, 0.8, 1.25, 1.26].map((share) => isCalm(pictured(kind, 'view', share)))).toEqual([
			false,
			true,
			true,
			false
		]);
	}
);

test('a globe that a reader turns is calm only if it is the opening one, whether or not that hangs lower than the middle', () => {
	expect([76, 0].map((lower) => isCalm(pictured('globe', 'view', 1, lower)))).toEqual([true, true]);
	expect(isCalm(pictured('globe', 'view of a place', 1))).toBe(false);
});

test('the flat map is no calm globe', () => {
	expect([
		isCalmGlobe(pictured('globe', 'opening', 1)),
		isCalmGlobe(pictured('flat', 'opening', 1.1))
	]).toEqual([true, false]);
});
