import { assert, integer, property, array, record, constantFrom, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { enlargedLabels, intersect, labelBox, layoutLabels, segmentGrid } from './label-layout';
import type { Box, LabelCandidate, LabelPosition } from './label-layout';

const lettering = { size: 12, weight: 600, spacing: 0 };
const within: Box = [0, 0, 400, 300];
const at = (text: string, x: number, y: number, align: LabelPosition['align'] = 'middle'): LabelPosition => ({
	lines: [{ text, lettering }],
	x,
	y,
	align
});
const candidate = (id: string, order: number, ...positions: LabelPosition[]): LabelCandidate => ({
	id,
	order,
	positions
});
const ids = (placed: ReturnType<typeof layoutLabels>): string[] => placed.map((label) => label.candidate.id);
const ofSmall = (shown: ReturnType<typeof enlargedLabels>): string[] => ids(shown.map(({ of }) => of));

describe('the layout of labels', () => {
	test('keeps two labels in one line a word apart, and lets one stand close to its sign', () => {
		const sign: Box = [90, 90, 96, 110];
		const first = candidate('first', 1, at('First', 100, 100, 'start'));
		const [, , right = 0] = labelBox(at('First', 100, 100, 'start'));
		const beside = (gap: number): string[] =>
			ids(
				layoutLabels([first, candidate('second', 2, at('Second', right + gap, 100, 'start'))], [sign], within)
			);
		expect(beside(4)).toEqual(['first']);
		expect(beside(7)).toEqual(['first', 'second']);
	});

	test('never lets two labels, or a label and a sign, intersect', () => {
		const position = record({
			x: integer({ min: -20, max: 420 }),
			y: integer({ min: -20, max: 320 }),
			align: constantFrom('start' as const, 'middle' as const, 'end' as const)
		});
		const many = array(
			record({
				text: string({ minLength: 1, maxLength: 14 }),
				order: integer(),
				positions: array(position, { maxLength: 4 })
			}),
			{ maxLength: 40 }
		);
		assert(
			property(many, (list) => {
				const candidates = list.map(({ text, order, positions }, index) =>
					candidate(String(index), order, ...positions.map(({ x, y, align }) => at(text, x, y, align)))
				);
				const signs: Box[] = [[100, 100, 140, 130]];
				const boxes = [...signs, ...layoutLabels(candidates, signs, within).map(({ box }) => box)];
				boxes.forEach((box, index) => {
					for (const other of boxes.slice(index + 1)) expect(intersect(box, other)).toBe(false);
				});
			})
		);
	});

	test('gives the place to the lesser order and the next place to the other', () => {
		const placed = layoutLabels(
			[
				candidate('late', 2, at('Name', 100, 100), at('Name', 100, 200)),
				candidate('early', 1, at('Name', 100, 100))
			],
			[],
			within
		);
		expect(placed.map(({ candidate: { id }, position: { y } }) => [id, y])).toEqual([
			['early', 100],
			['late', 200]
		]);
	});

	test('drops a label that would leave the area', () => {
		expect(ids(layoutLabels([candidate('out', 1, at('Name', 2, 100))], [], within))).toEqual([]);
	});

	test('drops a label that would cross a line it keeps off, and keeps one beside it', () => {
		const keepOff = segmentGrid(
			[
				[
					[0, 100],
					[400, 110]
				]
			],
			within
		);
		const crossing = { ...candidate('crossing', 1, at('Name', 200, 105)), keepOff };
		const beside = { ...candidate('beside', 2, at('Name', 200, 140)), keepOff };
		expect(ids(layoutLabels([crossing, beside], [], within))).toEqual(['beside']);
	});

	test('finds a line that passes the box without a point in it, also where it ends outside the area', () => {
		const grid = segmentGrid(
			[
				[
					[-500, 150],
					[900, 150]
				]
			],
			within
		);
		expect(grid.crosses([180, 140, 220, 160])).toBe(true);
		expect(grid.crosses([180, 152, 220, 170])).toBe(false);
	});

	test('names each thing once', () => {
		const placed = layoutLabels(
			[candidate('one', 1, at('Name', 100, 100)), candidate('one', 2, at('Name', 100, 200))],
			[],
			within
		);
		expect(ids(placed)).toEqual(['one']);
	});

	test('draws no leader through a label', () => {
		const first = candidate('first', 1, at('Name', 100, 100));
		const led: LabelCandidate = {
			...candidate('led', 2, at('Name', 100, 140), at('Name', 30, 70)),
			leader: [100, 60]
		};
		const placed = layoutLabels([first, led], [], within);
		expect(placed[1]?.position.x).toBe(30);
	});

	test('drops labels that collide once letters grow', () => {
		const placed = layoutLabels(
			[candidate('one', 1, at('Name', 100, 100)), candidate('two', 2, at('Name', 100, 118))],
			[],
			within
		);
		expect(placed).toHaveLength(2);
		expect(
			ofSmall(enlargedLabels(placed, [], () => ({ growth: 2, signs: 1, firstLine: false }), within))
		).toEqual(['one']);
	});

	test('keeps what only the hidden lines of a label would meet', () => {
		const lines = [
			{ text: 'Name', lettering },
			{ text: 'and a long line below', lettering }
		];
		const placed = layoutLabels(
			[
				candidate('one', 1, { lines, x: 100, y: 100, align: 'start' }),
				candidate('two', 2, at('Name', 200, 122))
			],
			[],
			within
		);
		const shown = (firstLine: boolean) =>
			ofSmall(enlargedLabels(placed, [], () => ({ growth: 1.6, signs: 1, firstLine }), within));
		expect([shown(false), shown(true)]).toEqual([['one'], ['one', 'two']]);
	});

	test('a label that cannot stay where it is in a small box takes its first free place elsewhere', () => {
		const place = at('Name', 100, 140);
		const placed = layoutLabels(
			[
				candidate('one', 1, at('Name', 100, 100)),
				{
					...candidate('two', 2, at('Name', 100, 118)),
					elsewhere: () => [candidate('two', 0, at('Name', 104, 100), place)]
				}
			],
			[],
			within
		);
		const shown = enlargedLabels(placed, [], () => ({ growth: 2, signs: 1, firstLine: false }), within);
		expect(ofSmall(shown)).toEqual(['one', 'two']);
		expect(shown[0]?.label).toBe(placed[0]);
		expect(shown[1]?.label.position).toBe(place);
	});

	test('measures a block of lines as wide as its widest line', () => {
		const lines = [
			{ text: 'wide line', lettering },
			{ text: 'i', lettering }
		];
		const [left, top, right, bottom] = labelBox({ lines, x: 10, y: 50, align: 'start' });
		const [, oneTop, oneRight, oneBottom] = labelBox(at('wide line', 10, 50, 'start'));
		expect(left).toBe(10);
		expect(right).toBe(oneRight);
		expect(bottom - top).toBeGreaterThan(oneBottom - oneTop + 12);
	});
});
