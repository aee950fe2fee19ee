import { expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from './atlas';
import { operation } from './ids.fixture';
import { keysOf } from './map-keys';
import { officesOf } from './offices';
import { openingScene } from './opening-scene';
import type { Scene } from './scene';

const here = operation('programme-office-in-dushanbe');
const there = operation('centre-in-ashgabat');
/** One operation works at two places besides its seat. */
const atlas = createAtlas({
	...INDEX,
	operations: INDEX.operations.map((one) => ({
		...one,
		offices:
			one.id === here
				? [
						{ name: 'North', point: [1, 2] as const },
						{ name: 'South', point: [3, 4] as const }
					]
				: []
	}))
});
const offices = (scene: Partial<Scene>): unknown => officesOf({ ...openingScene(atlas), ...scene }, atlas);

test('a picture of one operation shows where it works besides its seat', () => {
	expect(offices({ litOperations: [here] })).toEqual([
		{ id: 'programme-office-in-dushanbe North', name: 'North', point: [1, 2] },
		{ id: 'programme-office-in-dushanbe South', name: 'South', point: [3, 4] }
	]);
	expect(offices({ litOperations: [there] })).toEqual([]);
});

test('a picture of several operations or of none shows no such places, nor does a story', () => {
	expect(offices({ litOperations: [here, there] })).toEqual([]);
	expect(offices({ litOperations: [] })).toEqual([]);
	expect(offices({ tone: 'story', litOperations: [here] })).toEqual([]);
});

test('such places have a key where one of them lies in the picture', () => {
	const hasKey = (center: readonly [number, number], litOperations = [here]): boolean =>
		keysOf(
			{ ...openingScene(atlas), litOperations, camera: { kind: 'place', center, zoom: 5 } },
			atlas,
			true
		).includes('office');
	expect([hasKey([1, 2]), hasKey([3, 4]), hasKey([100, 50]), hasKey([1, 2], [there])]).toEqual([
		true,
		true,
		false,
		false
	]);
});

test('an operation that the atlas does not know works nowhere', () => {
	expect(offices({ litOperations: [operation('none')] })).toEqual([]);
});
