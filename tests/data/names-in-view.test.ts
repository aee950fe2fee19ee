import { describe, expect, test } from 'vitest';
import { pageScene } from '$lib/atlas/page';
import type { LonLat } from '$lib/atlas/types';
import { groundOf } from '$lib/drawn/ground';
import { pictureOf } from '$lib/drawn/picture';
import { mapWords } from '$lib/i18n/map-words';
import { intersect } from '$lib/lettering/box';
import { labelBox } from '$lib/lettering/label';
import { atlas, levels, rivers } from '$lib/server/atlas';
import { frames, model } from '$lib/server/model';

const inputs = { atlas: model, levels, rivers, labels: atlas.labels, texts: mapWords() };
/** A map at 1440 × 900, with the px of a unit in it. */
const [BOX, SCALE] = [{ width: 1040, height: 716 }, 716 / 740];
/** Places that a reader looks at; with fewer names than `fewest` the map there would be mute. */
const VIEWS: readonly { center: LonLat; zoom: number; fewest: number }[] = [
	{ center: [20, 40], zoom: 3, fewest: 40 },
	{ center: [10, 55], zoom: 3, fewest: 25 },
	{ center: [15, 60], zoom: 2.3, fewest: 30 }
];

describe.each(VIEWS)('where a reader looks at $center from zoom $zoom', ({ fewest, ...view }) => {
	const scene = { ...pageScene({ kind: 'home' }, model, frames), camera: { kind: 'view' as const, ...view } };
	const ground = groundOf(scene, inputs, { scale: SCALE, box: BOX });
	const labels = pictureOf(ground).labels.filter(({ sizes }) => sizes.includes('large'));
	const names = labels.filter(({ named }) => named.kind === 'name');
	const states = atlas.labels.flatMap(({ id, point }) => {
		const at = ground.look(id) === 'first' && ground.owner(id) === id && ground.screen.place(point);
		return at ? [{ id: String(id), at }] : [];
	});

	test('many countries are named, and no two labels meet', () => {
		expect(names.length).toBeGreaterThanOrEqual(fewest);
		const met = labels.flatMap((one, index) =>
			labels
				.slice(index + 1)
				.filter((other) => intersect(labelBox(one.position), labelBox(other.position)))
				.map((other) => `${one.id} × ${other.id}`)
		);
		expect(met).toEqual([]);
	});

	test('a name in the sea is nearer to its own State than to any other', () => {
		const beside = names.filter(
			({ named }) => named.kind === 'name' && named.style === 'far-beside' && named.look === 'first'
		);
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
