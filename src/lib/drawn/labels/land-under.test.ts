import { describe, expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import { plainGround, plainScreen } from '../plain-ground.fixture';
import { crosses, offStatus, onSea } from './land-under';

/** A land in the middle of a sea, that goes on to x = 300. */
const land: Box = [100, 100, 200, 200];
const island = plainGround({ AFG: land }, { screen: plainScreen(0, [-Infinity, -Infinity, 300, Infinity]) });

describe('a box lies on the sea', () => {
	const isOnSea = (box: Box): boolean => onSea(island)(box);

	test('where it ends before the land on each side', () => {
		const boxes: Box[] = [
			[60, 100, 98, 200],
			[201, 100, 204, 200],
			[202, 100, 240, 200],
			[100, 60, 200, 98],
			[100, 201, 200, 204],
			[100, 202, 200, 240]
		];
		expect(boxes.map(isOnSea)).toEqual(boxes.map(() => true));
	});

	test('not where it reaches land on one side, nor with an island between its corners', () => {
		const boxes: Box[] = [
			[60, 110, 100, 120],
			[200, 110, 240, 120],
			[110, 60, 120, 100],
			[110, 200, 120, 240],
			[50, 50, 250, 250]
		];
		expect(boxes.map(isOnSea)).toEqual(boxes.map(() => false));
	});

	test('beside the globe only where it may lie there', () => {
		const beside: Box = [310, 100, 340, 120];
		expect([isOnSea(beside), onSea(island, true)(beside)]).toEqual([false, true]);
		expect(onSea(island, true)([110, 110, 120, 120])).toBe(false);
	});
});

describe('the shortest line from a point to a box', () => {
	const pillar = plainGround({ AFG: [140, 140, 160, 160] });
	const crossed = (from: readonly [number, number], box: Box, ground = pillar): boolean =>
		crosses(ground, from, box, ground.lands);

	test('crosses land that lies between', () => {
		expect([
			crossed([100, 150], [200, 140, 220, 160]),
			crossed([200, 150], [80, 140, 100, 160]),
			crossed([150, 100], [140, 200, 160, 220]),
			crossed([150, 200], [140, 80, 160, 100])
		]).toEqual([true, true, true, true]);
	});

	test('crosses none that lies on the way to another side of the box', () => {
		expect([
			crossed([100, 100], [200, 90, 400, 400]),
			crossed([200, 100], [80, 90, 100, 400]),
			crossed([100, 100], [90, 200, 400, 220]),
			crossed([100, 200], [90, 80, 400, 100])
		]).toEqual([false, false, false, false]);
	});

	test('ends on the box: land there is crossed, that at its beginning is not', () => {
		expect([crossed([100, 150], [140, 140, 220, 160]), crossed([160, 150], [171, 140, 220, 160])]).toEqual([
			true,
			false
		]);
	});

	test('crosses land that is no wider than a step of its way, and nothing beside the globe', () => {
		const narrow = plainGround({ AFG: [148, 140, 151, 160] });
		expect(crossed([100, 150], [200, 140, 220, 160], narrow)).toBe(true);
		expect(crossed([310, 150], [400, 140, 420, 160], island)).toBe(false);
	});

	test('crosses the lands that are asked about, no others', () => {
		expect(crosses(pillar, [100, 150], [200, 140, 220, 160], [])).toBe(false);
	});
});

test('a box is off the lands with a status where none lies under its corners', () => {
	const ground = plainGround(
		{ AFG: land, CHN: [400, 100, 500, 200] },
		{ screen: plainScreen(0, [-Infinity, -Infinity, 600, Infinity]) }
	);
	const isOff = offStatus(ground);
	const touching: Box[] = [
		[150, 150, 250, 250],
		[50, 150, 150, 250],
		[150, 50, 250, 150],
		[50, 50, 150, 150]
	];
	expect(touching.map(isOff)).toEqual([false, false, false, false]);
	const off: Box[] = [
		[50, 50, 250, 250],
		[410, 110, 490, 190],
		[610, 110, 690, 190]
	];
	expect(off.map(isOff)).toEqual([true, true, true]);
});
