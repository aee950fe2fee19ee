import { expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from '../atlas/atlas';
import { place } from '../atlas/ids.fixture';
import type { Ground } from './ground';
import { pictureOf } from './picture';
import { moved, placeAt, plainGround } from './plain-ground.fixture';

/** Does the name of a town at a point of a plain without land stand beside it in a large box, without a line to it? */
function isBeside(at: readonly [number, number], changes: Partial<Ground> = {}): boolean {
	const town = { id: place('town'), name: 'Town', kind: 'town', point: placeAt(at) } as const;
	const atlas = createAtlas({ ...INDEX, places: [town] });
	const scene = { ...moved, operations: [], institutions: [], places: [town.id] };
	const ground = plainGround({}, { near: true, zoom: 5, scene, ...changes });
	const { labels } = pictureOf({ ...ground, inputs: { ...ground.inputs, atlas, labels: [] } });
	return labels.some(({ id, leader, sizes }) => id === 'town town' && !leader && sizes.includes('large'));
}

test('a name keeps off the buttons of a page’s map; a card has none', () => {
	const underShare = [820, 25] as const;
	expect([isBeside(underShare), isBeside(underShare, { use: 'card' })]).toEqual([false, true]);
});

test('a name keeps off the scale, where a picture has one', () => {
	const overScale = [40, 700] as const;
	expect([isBeside(overScale), isBeside(overScale, { zoom: 2 })]).toEqual([false, true]);
});
