import { expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import { labelOf, placeAt, plainGround, plainScreen } from '../plain-ground.fixture';
import { landsInSight, seenLand } from './seen-land';

/** Ten points side by side and five below each other, the first at 26, 36. */
const labelArea: Box = [10, 20, 340, 180];
const lands: Readonly<Record<string, Box>> = { AFG: [0, 0, 80, 50], CHN: [80, 0, 100, 180] };

test('land is seen where points of the grid lie on it, and has its share of all points', () => {
	const seen = seenLand(plainGround(lands, { labelArea }));
	expect(seen.pointsOf('AFG')).toEqual([
		{ at: [26, 36], place: [2.6, -3.6] },
		{ at: [58, 36], place: [5.8, -3.6] }
	]);
	expect(seen.pointsOf('CHN').map(({ at }) => at[1])).toEqual([36, 68, 100, 132, 164]);
	expect([seen.shareOf('AFG'), seen.shareOf('CHN')]).toEqual([2 / 50, 5 / 50]);
});

test('land that is not in the picture has no points and no share', () => {
	const seen = seenLand(plainGround(lands, { labelArea }));
	expect([seen.pointsOf('TJK'), seen.shareOf('TJK')]).toEqual([[], 0]);
	expect(seenLand(plainGround(lands, { labelArea: [0, 0, 20, 20] })).shareOf('AFG')).toBe(0);
});

test('points beside the globe count among all', () => {
	const screen = plainScreen(0, [0, 0, 70, 180]);
	expect(seenLand(plainGround(lands, { labelArea, screen })).shareOf('AFG')).toBe(2 / 50);
});

test('what buttons cover of a page is not seen; a card has none', () => {
	// A phone's one button covers the left upper corner of a box of 330 × 160 px about the middle of the figure.
	const known = { labelArea: [275, 290, 605, 450] as Box, box: { width: 330, height: 160 }, scale: 1 };
	const corner: Readonly<Record<string, Box>> = { AFG: [275, 290, 335, 350] };
	const on = (use: 'map' | 'card') => seenLand(plainGround(corner, { ...known, use }));
	expect(on('card').pointsOf('AFG').length).toBeGreaterThan(0);
	expect(on('map').pointsOf('AFG')).toEqual([]);
	expect(on('map').shareOf('AFG')).toBe(0);
	const ofAnyBox = plainGround(corner, { ...known, box: undefined, use: 'map' } as never);
	expect(seenLand(ofAnyBox).pointsOf('AFG').length).toBeGreaterThan(0);
});

test('land is in sight by a point of the grid, a speck between them by where its label hangs', () => {
	const speck = { ...labelOf('SMR'), point: placeAt([42, 50]) };
	const far = { ...labelOf('JPN'), point: placeAt([400, 50]) };
	const ground = plainGround(lands, { labelArea });
	const labels = [labelOf('AFG'), labelOf('TJK'), speck, far].map((one, index) =>
		index < 2 ? { ...one, point: placeAt([-500, 0]) } : one
	);
	expect(landsInSight({ ...ground, inputs: { ...ground.inputs, labels } })).toEqual(['AFG', 'SMR']);
});

test('a picture is asked once', () => {
	const ground = plainGround(lands, { labelArea });
	expect(seenLand(ground)).toBe(seenLand(ground));
	expect(seenLand({ ...ground })).not.toBe(seenLand(ground));
});
