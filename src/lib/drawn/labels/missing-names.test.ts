import { describe, expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { labelOf, moved, placeAt, plainGround } from '../plain-ground.fixture';
import type { DrawnLabel } from './drawn-label';
import { NARROW_AREA } from './label-area';
import { alike, boxOf, missingNames } from './missing-names';

const NOWHERE: Box = [0, 0, 0, 0];
const NO_LINES = segmentGrid([], [0, 0, 880, 740]);
const GRIDS = { borders: NO_LINES, outlines: NO_LINES, marks: NO_LINES };
const label = (id: string, x: number, size: 'small' | 'low'): DrawnLabel => ({
	id,
	named: { kind: 'sea' },
	halo: 3,
	position: { lines: [], x, y: 0, align: 'middle' },
	leader: null,
	at: [x, 0],
	anchor: null,
	sizes: [size]
});

describe('a land that fills much of the picture', () => {
	/** Ten of them, in two columns, and one that is small. */
	const large = ['AFG', 'TJK', 'TKM', 'UZB', 'CHN', 'IND', 'SRB', 'POL', 'FIN', 'DZA'];
	const lands: Readonly<Record<string, Box>> = {
		...Object.fromEntries(
			large.map((id, index): [string, Box] => {
				const [left, top] = [100 + (index % 2) * 350, 30 + Math.floor(index / 2) * 140];
				return [id, [left, top, left + 300, top + 100]];
			})
		),
		AUT: [410, 20, 440, 60]
	};
	const drawnWith = (
		shown: readonly string[],
		labels: readonly DrawnLabel[],
		occupied: readonly Box[] = []
	) => {
		const ground = plainGround(Object.fromEntries(shown.map((id) => [id, lands[id] ?? NOWHERE])), {
			near: true,
			scene: moved,
			look: () => 'asian'
		});
		const inputs = {
			...ground.inputs,
			labels: shown.map((id) => {
				const [left, top, right, bottom] = lands[id] ?? NOWHERE;
				return { ...labelOf(id), point: placeAt([(left + right) / 2, (top + bottom) / 2]) };
			})
		};
		return missingNames({ ...ground, inputs }, GRIDS, labels, null, 'small', NARROW_AREA, occupied);
	};

	test('has its name in a small box where it has none there yet', () => {
		expect(drawnWith(['AFG'], []).map(({ id, sizes }) => [id, ...sizes])).toEqual([['AFG', 'small']]);
		expect(drawnWith(['AFG', 'TJK'], [label('AFG', 0, 'low')]).map(({ id }) => id)).toEqual(['AFG', 'TJK']);
		expect(drawnWith(['AFG', 'TJK'], [label('AFG', 0, 'small')]).map(({ id }) => id)).toEqual(['TJK']);
	});

	test('has none where something stands on it, nor has a small land', () => {
		expect(drawnWith(['AFG'], [], [[0, 0, 880, 740]])).toEqual([]);
		expect(drawnWith(['AUT', 'AFG'], []).map(({ id }) => id)).toEqual(['AFG']);
	});

	test('has none where eight others have theirs', () => {
		expect(drawnWith(large, [])).toHaveLength(8);
	});
});

test('what stands in a low box as in a small one is one label', () => {
	const small = [label('a', 1, 'small'), label('b', 2, 'small')];
	const low = [label('a', 1, 'low'), label('b', 3, 'low'), label('c', 2, 'low')];
	expect(alike(small, low).map(({ id, sizes }) => [id, ...sizes])).toEqual([
		['a', 'small', 'low'],
		['b', 'small'],
		['b', 'low'],
		['c', 'low']
	]);
});

test('the box around a line has its ends in its corners, whichever way it runs', () => {
	expect([boxOf([1, 2, 3, 4]), boxOf([3, 4, 1, 2]), boxOf([3, 2, 1, 4])]).toEqual([
		[1, 2, 3, 4],
		[1, 2, 3, 4],
		[1, 2, 3, 4]
	]);
});
