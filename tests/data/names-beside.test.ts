import { describe, expect, test } from 'vitest';
import { pageScene } from '$lib/atlas/page';
import type { LonLat } from '$lib/atlas/types';
import { groundOf } from '$lib/drawn/ground';
import { pictureOf } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import { labelBox } from '$lib/lettering/label';
import { atlas, detail, overview, rivers } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';

const inputs = { atlas: model, overview, detail, rivers, labels: atlas.labels, texts: mapWords() };
/** A map at 1440 × 900, with the px of a unit in it. */
const [BOX, SCALE] = [{ width: 1040, height: 716 }, 716 / 740];
const VIEWS: readonly { center: LonLat; zoom: number }[] = [
	{ center: [20, 40], zoom: 3 },
	{ center: [10, 55], zoom: 3 },
	{ center: [15, 60], zoom: 2.3 }
];

describe.each(VIEWS)('where a reader looks at $center from zoom $zoom', (view) => {
	const scene = { ...pageScene({ kind: 'home' }, model, frames), camera: { kind: 'view' as const, ...view } };
	const ground = groundOf(scene, inputs, { scale: SCALE, box: BOX });
	const beside = pictureOf(ground).labels.filter(
		({ named, sizes }) =>
			named.kind === 'name' &&
			named.style === 'far-beside' &&
			named.look === 'participating' &&
			sizes.includes('large')
	);
	const states = atlas.labels.flatMap(({ id, point }) => {
		const at = ground.look(id) === 'participating' && ground.owner(id) === id && ground.screen.place(point);
		return at ? [{ id: String(id), at }] : [];
	});

	test('a name in the sea is nearer to its own State than to any other', () => {
		expect(beside.length).toBeGreaterThan(0);
		const nearest = beside.map(({ position }) => {
			const [left, top, right, bottom] = labelBox(position);
			const distance = ([x, y]: readonly [number, number]): number =>
				Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
			return states.toSorted((one, other) => distance(one.at) - distance(other.at))[0]?.id;
		});
		expect(nearest).toEqual(beside.map(({ id }) => id));
	});
});
