import { describe, expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import type { Look } from '../looks';
import { labelOf, plainGround, plainScreen } from '../plain-ground.fixture';
import { overBorders } from './over-borders';

/** A land 100 units wide, with one that takes part on its right, one outside the area below, and the sea elsewhere. */
const lands: Readonly<Record<string, Box>> = {
	AUT: [100, 100, 200, 200],
	HUN: [200, 0, 400, 200],
	CHN: [0, 200, 400, 300]
};
const LOOKS: Readonly<Record<string, Look>> = { AUT: 'first', HUN: 'first' };
const ground = plainGround(lands, { look: (id) => LOOKS[id] ?? 'outside' });
const seen = {
	label: labelOf('AUT'),
	name: 'Austria',
	at: [150, 150],
	room: [50, 50],
	look: 'first'
} as const;
const blocks = [[{ text: 'Austria', lettering: { size: 11, weight: 600, spacing: 0 } }]];
const name = overBorders(ground, seen, blocks, 7);
const takes = (box: Box): boolean | undefined => name.accepts?.(box);

describe('a name over the borders of its land', () => {
	test('lies on it for seven tenths', () => {
		expect([takes([121, 110, 221, 130]), takes([131, 110, 231, 130])]).toEqual([true, false]);
	});

	test('reaches over land that takes part, not over other land', () => {
		expect([takes([121, 110, 221, 130]), takes([110, 190, 190, 201])]).toEqual([true, false]);
	});

	test('reaches over the sea by no more than the corners of its box', () => {
		expect([takes([91, 110, 191, 130]), takes([80, 110, 180, 130])]).toEqual([true, false]);
	});

	test('lies wholly on the globe', () => {
		const cut = overBorders({ ...ground, screen: plainScreen(0, [0, 0, 180, 740]) }, seen, blocks, 7);
		expect([cut.accepts?.([110, 110, 179, 130]), cut.accepts?.([110, 110, 181, 130])]).toEqual([true, false]);
	});

	test('is tried about its point, then all over what is seen of the land', () => {
		const [first] = name.positions;
		expect([first?.x, first?.y]).toEqual([150, 150]);
		const corner = name.positions.filter(({ x, y }) => x < 115 && y < 115);
		expect(corner.length).toBeGreaterThan(0);
		expect(name.positions.every(({ x, y }) => x > 85 && x < 215 && y > 85 && y < 215)).toBe(true);
	});
});
