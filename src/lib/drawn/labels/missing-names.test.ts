import { describe, expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { BOX_SIZES } from '../../theme/drawing/lines';
import { labelOf, moved, placeAt, plainGround } from '../plain-ground.fixture';
import type { Ground } from '../ground';
import type { DrawnLabel } from './drawn-label';
import { NOTHING_BEFORE } from './kept';
import { NARROW_AREA } from './label-area';
import { landNames } from './label-candidates';
import { alike, boxOf, withMissingNames } from './missing-names';

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
	/** Two of them side by side, and one that is small. */
	const large = ['AFG', 'TJK'];
	const lands: Readonly<Record<string, Box>> = {
		...Object.fromEntries(
			large.map((id, index): [string, Box] => {
				const [left, top] = [100 + index * 350, 30];
				return [id, [left, top, left + 300, top + 80]];
			})
		),
		AUT: [410, 20, 440, 60]
	};
	const drawnWith = (
		shown: readonly string[],
		labels: readonly DrawnLabel[],
		occupied: readonly Box[] = [],
		changes: Partial<Ground> = {}
	) => {
		const ground = plainGround(Object.fromEntries(shown.map((id) => [id, lands[id] ?? NOWHERE])), {
			near: true,
			scene: moved,
			look: () => 'third',
			...changes
		});
		const inputs = {
			...ground.inputs,
			labels: shown.map((id) => {
				const [left, top, right, bottom] = lands[id] ?? NOWHERE;
				return { ...labelOf(id), point: placeAt([(left + right) / 2, (top + bottom) / 2]) };
			})
		};
		const on = { ...ground, inputs };
		const names = landNames(on, GRIDS, NOTHING_BEFORE, BOX_SIZES.small);
		return withMissingNames(on, names, labels, {
			size: 'small',
			within: NARROW_AREA,
			occupied,
			coveredBy: ({ position: { x, y } }) => [[x - 40, y - 20, x + 40, y + 20]]
		});
	};
	const idsIn = (labels: readonly DrawnLabel[]): string[] => labels.map(({ id }) => id);

	test('has its name in a small box where it has none there yet', () => {
		expect(drawnWith(['AFG'], []).map(({ id, sizes }) => [id, ...sizes])).toEqual([['AFG', 'small']]);
		expect(idsIn(drawnWith(['AFG', 'TJK'], [label('AFG', 0, 'small')]))).toEqual(['AFG', 'TJK']);
	});

	test('has none where something stands on it', () => {
		expect(drawnWith(['AFG'], [], [[0, 0, 880, 740]])).toEqual([]);
	});

	test('of no status has none where it is small', () => {
		expect(idsIn(drawnWith(['AUT', 'AFG'], []))).toEqual(['AFG', 'AUT']);
		expect(idsIn(drawnWith(['AUT', 'AFG'], [], [], { look: () => 'outside' }))).toEqual(['AFG']);
	});

	/** The labels that are left of one on the land of Afghanistan, whose name finds no place but there. */
	const leftOf = (named: DrawnLabel['named'], id = 'other'): string[] => {
		const lying = {
			...label(id, 250, 'small'),
			named,
			position: { lines: [], x: 250, y: 80, align: 'middle' }
		} as const;
		return idsIn(drawnWith(['AFG', 'AUT'], [lying]));
	};
	const name = { kind: 'name', style: 'near', look: 'third', setOff: false } as const;

	test('takes its place from seas, rivers, signs that are not lit and names of small lands', () => {
		expect(leftOf({ kind: 'sea' })).toEqual(['AFG', 'AUT']);
		expect(leftOf({ kind: 'course', of: 'river' })).toEqual(['AFG', 'AUT']);
		expect(leftOf({ kind: 'sign', of: 'operation', lit: false })).toEqual(['AFG', 'AUT']);
		expect(leftOf(name, 'AUT')).toEqual(['AFG', 'AUT']);
	});

	test('leaves it to lengths, lit signs and the name of what the picture is about', () => {
		const length = leftOf({ kind: 'length', story: false });
		const lit = leftOf({ kind: 'sign', of: 'operation', lit: true });
		const subject = leftOf({ ...name, style: 'subject' });
		expect([length, lit, subject].map(([first]) => first)).toEqual(['other', 'other', 'other']);
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
