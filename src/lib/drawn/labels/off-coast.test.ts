import { describe, expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import type { Ground } from '../ground';
import { labelOf, placeAt, plainGround } from '../plain-ground.fixture';
import { offItsCoast } from './off-coast';

const none = segmentGrid([], [0, 0, 880, 740]);
const lines = [{ text: 'Island', lettering: { size: 12.5, weight: 600, spacing: 0 } }];
/** An island of ten units, with another of no status to its right. */
const lands: Readonly<Record<string, Box>> = { ISL: [400, 400, 410, 410], CUB: [500, 400, 510, 410] };
const seen = { label: labelOf('ISL'), name: 'Island', at: [405, 405], room: [5, 5] } as const;

function takes(box: Box, near: boolean, shown = lands): boolean | undefined {
	const ground: Ground = plainGround(shown, {
		near,
		look: (id) => (id === 'ISL' ? 'first' : 'outside')
	});
	const labels = [
		{ ...labelOf('ISL'), point: placeAt([405, 405]) },
		{ ...labelOf('CUB'), point: placeAt([505, 405]) }
	];
	const on = { ...ground, inputs: { ...ground.inputs, labels } };
	return offItsCoast(on, { ...seen, look: 'first' }, lines, none, 0).accepts?.(box);
}

describe('the name of an island stands', () => {
	test('on the sea close to its own coast', () => {
		expect(takes([412, 400, 450, 410], true)).toBe(true);
		expect(takes([430, 400, 470, 410], true)).toBe(false);
		expect(takes([405, 400, 450, 410], true)).toBe(false);
	});

	test('not as near to another land that is named so, as from near every land is', () => {
		const nearer: Readonly<Record<string, Box>> = { ISL: [400, 400, 410, 410] };
		expect([takes([412, 400, 490, 410], true, nearer), takes([412, 400, 520, 410], true, nearer)]).toEqual([
			true,
			false
		]);
		expect(takes([412, 400, 520, 410], false, nearer)).toBe(true);
	});
});
