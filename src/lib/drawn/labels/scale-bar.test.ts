import { expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import { distanceKm, EARTH_RADIUS_KM } from '../../atlas/earth';
import { textWidth } from '../../lettering/text-width';
import { LABELS } from '../../theme/drawing/lines';
import { groundOf } from '../ground';
import { inputs, selectedScene } from '../../figure/figure.fixture';
import { plainGround } from '../plain-ground.fixture';
import { placedScale, scaleBoxIn } from './scale-bar';

const plain = plainGround({});
/** A globe of this radius, looked at from near. */
const globe = (radius: number, zoom = 5) => ({
	...plain,
	zoom,
	screen: { ...plain.screen, kind: 'globe' as const, view: { ...plain.screen.view, radius } }
});

test('the bar is as long as its kilometres on the globe, and its words stand above it', () => {
	const scale = placedScale(globe(EARTH_RADIUS_KM));
	// One kilometre is a unit: the longest round distance of at most 150.
	expect(scale).toMatchObject({ text: '100 km', x: 24, y: FIGURE.height - 34 });
	expect(scale?.width).toBeCloseTo(100, 6);
	expect(scale?.textY).toBe((scale?.y ?? 0) - (scale?.ends ?? 0) - 6);
});

test('no name comes below it, left of it or into its words', () => {
	const scale = placedScale(globe(EARTH_RADIUS_KM));
	const [left, top, right, bottom] = scale?.box ?? [0, 0, 0, 0];
	expect([left < 0, bottom > FIGURE.height, top]).toEqual([
		true,
		true,
		(scale?.textY ?? 0) - LABELS.scale.size
	]);
	expect(right).toBeCloseTo(124, 6);
	const long = {
		...globe(EARTH_RADIUS_KM),
		inputs: {
			...plain.inputs,
			texts: { ...plain.inputs.texts, length: () => 'a hundred kilometres of land and sea' }
		}
	};
	expect(placedScale(long)?.box[2]).toBeCloseTo(
		24 + textWidth('a hundred kilometres of land and sea', LABELS.scale),
		6
	);
});

test('a whole globe has none', () => {
	expect([3.4, 3.6].map((zoom) => placedScale(globe(500, zoom)) === null)).toEqual([true, false]);
});

test('the flat map has the scale of its middle, from left to right', () => {
	const ground = groundOf({ ...selectedScene, projection: 'flat' }, inputs());
	const { screen } = ground;
	const scale = placedScale(ground);
	const globeOfIt = placedScale({ ...ground, screen: { ...screen, kind: 'globe' } });
	const half = (scale?.width ?? 0) / 2;
	const [west, east] = [-half, half].map((by) => screen.under([FIGURE.width / 2 + by, FIGURE.height / 2]));
	expect(west && east && distanceKm(west, east) / parseFloat(scale?.text ?? '')).toBeCloseTo(1, 3);
	expect(scale?.width).not.toBeCloseTo(globeOfIt?.width ?? 0, 3);
	const beside = placedScale({ ...ground, screen: { ...screen, under: () => null } });
	expect(beside?.width).toBe(globeOfIt?.width);
});

test('in a low box, where it stands above the sheet of text, it takes the room there too', () => {
	const scale = placedScale(globe(500));
	const tops = (['large', 'small', 'low'] as const).map((size) => (scale ? scaleBoxIn(scale, size)[1] : 0));
	expect(tops.map((top) => (tops[0] ?? 0) - top)).toEqual([0, 0, 50]);
});
