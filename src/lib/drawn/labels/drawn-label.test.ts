import { expect, test } from 'vitest';
import { placeAt, plainGround, plainScreen } from '../plain-ground.fixture';
import type { NamingCandidate } from './candidates';
import { drawnLabel } from './drawn-label';

const ground = plainGround({}, { screen: plainScreen(0, [0, 0, 500, 500]) });
const position = { lines: [], x: 100, y: 100, align: 'start' } as const;
const plain: NamingCandidate = { id: 'name', named: { kind: 'sea' }, halo: 3, order: 0, positions: [] };
const drawn = (candidate: NamingCandidate, x = 100) =>
	drawnLabel(ground, candidate, { candidate, position: { ...position, x }, box: [x, 90, x + 50, 110] }, [
		'large'
	]);

test('a label goes along with the place on which it stands', () => {
	expect(drawn(plain)).toMatchObject({
		id: 'name',
		halo: 3,
		at: [100, 100],
		anchor: placeAt([100, 100]),
		leader: null,
		sizes: ['large']
	});
	expect(drawn({ ...plain, of: [30, 40] }).at).toEqual([100, 100]);
});

test('a label at a line goes along with the place where that begins', () => {
	expect(drawn({ ...plain, leader: [20, 100] })).toMatchObject({
		at: [20, 100],
		anchor: placeAt([20, 100]),
		leader: [20, 100, 100, 100]
	});
});

test('a name beside the globe goes along with its land, or stays where it is', () => {
	expect(drawn({ ...plain, of: [30, 40] }, 600)).toMatchObject({ at: [30, 40], anchor: placeAt([30, 40]) });
	expect(drawn(plain, 600)).toMatchObject({ at: [600, 100], anchor: null });
});
