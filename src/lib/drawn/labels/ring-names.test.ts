import { describe, expect, test } from 'vitest';
import { segmentGrid } from '../../lettering/segment-grid';
import { country } from '../../atlas/ids.fixture';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';
import { moved, plainGround, step } from '../plain-ground.fixture';
import type { PlacedSign } from '../signs/place-signs';
import { ORDER } from './label-order';
import { ringNames } from './ring-names';

const labelArea: Box = [8, 8, 872, 732];
const grid = segmentGrid([], labelArea);
const grids = { borders: grid, outlines: grid, marks: grid };
const ring: PlacedSign = {
	kind: 'microstate',
	members: ['TJK'],
	point: [0, 0],
	x: 400,
	y: 300,
	pushed: [0, 0],
	box: [395, 295, 405, 305],
	homes: [],
	name: 'Ringland',
	second: '',
	lit: false,
	aside: false,
	pin: false,
	closed: false
};
const sea = (lands: Readonly<Record<string, Box>> = {}, changes: Partial<Ground> = {}): Ground =>
	plainGround(lands, { labelArea, scene: moved, near: false, ...changes });
const names = (ground: Ground, sign: Partial<PlacedSign> = {}) =>
	ringNames(ground, [{ ...ring, ...sign }], grids);

test('the name of a ring on the sea stands beside it, or near by at a line to it', () => {
	const [beside, atLine] = names(sea());
	expect(beside).toMatchObject({ id: 'microstate TJK', order: ORDER.ring, keepOff: grid });
	expect(beside?.leader).toBeUndefined();
	expect(beside?.positions[0]).toMatchObject({ y: 300, align: 'start' });
	expect(atLine?.leader).toEqual([400, 300]);
	expect(atLine?.order).toBe(ORDER.ring);
	expect(atLine?.positions).toHaveLength(7 * 16);
	expect(atLine?.positions[0]?.x).toBeCloseTo(400, 6);
	expect(atLine?.positions[0]?.y).toBeGreaterThan(310);
	expect(atLine?.named).toEqual({ kind: 'sign', of: 'microstate', lit: false });
});

test('the nearer the sea, the sooner a name chooses its place', () => {
	const orderOn = (half: number): number =>
		names(sea({ AFG: [400 - half, 300 - half, 400 + half, 300 + half] }))[1]?.order ?? 0;
	expect(orderOn(10)).toBeLessThan(orderOn(20));
});

test('a line to a name may run over neighbours, not over other land', () => {
	// AFG lies beside TJK, DNK does not.
	const over = (id: string): boolean | undefined =>
		names(sea({ [id]: [406, 290, 414, 310] }))[1]?.accepts?.([420, 290, 460, 310]);
	expect([over('TJK'), over('AFG'), over('DNK')]).toEqual([true, true, false]);
	expect(
		names(sea({ GRL: [406, 290, 414, 310] }, { owner: (id) => (id === 'GRL' ? 'TJK' : id) }))[1]?.accepts?.([
			420, 290, 460, 310
		])
	).toBe(true);
	expect(names(sea({ AFG: [406, 290, 430, 310] }))[1]?.accepts?.([420, 290, 460, 310])).toBe(false);
});

describe('no name stands at a ring', () => {
	test('of near pictures and of stories', () => {
		expect(names(sea({}, { near: true }))).toEqual([]);
		expect(names(sea({}, { scene: step }))).toEqual([]);
	});

	test('of who is not told of where the picture is about others, and of who has no look of its own', () => {
		const about = (...ids: string[]): number =>
			names(sea({}, { scene: { ...moved, emphasised: ids.map(country) } })).length;
		expect([about(), about('AFG'), about('AFG', 'TJK')]).toEqual([2, 0, 2]);
		expect(names(sea({}, { look: () => 'outside' }))).toEqual([]);
	});

	test('that is lit, that is no ring, that stands for nobody or that lies beyond the edge', () => {
		expect(names(sea(), { lit: true })).toEqual([]);
		expect(names(sea(), { kind: 'town' })).toEqual([]);
		expect(names(sea(), { members: [] })).toEqual([]);
		expect([names(sea(), { x: 873 }), names(sea(), { y: 733 })]).toEqual([[], []]);
	});
});
