import { assert, integer, property, array, record, constantFrom, string } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { intersect } from './box';
import type { Box } from './box';
import { labelBox, leaderOf } from './label';
import type { LabelCandidate } from './label';
import { at, candidate, within } from './label.fixture';
import { layoutLabels } from './label-layout';
import type { Segment } from './segment';
import { segmentGrid } from './segment-grid';

const ids = (placed: ReturnType<typeof layoutLabels>): string[] => placed.map((label) => label.candidate.id);

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

	/** A label at a line from the left, whose second place is below. */
	const led = (id: string, order: number, from: readonly [number, number], to: number): LabelCandidate => ({
		...candidate(id, order, at(id, to, from[1]), at(id, from[0], from[1] + 60)),
		leader: from
	});

	test('draws no leader through the sign of another, and begins in its own', () => {
		const own: Box = [35, 95, 45, 105];
		const other: Box = [95, 90, 105, 110];
		const places = (signs: readonly Box[]): (number | undefined)[] =>
			layoutLabels([led('Name', 1, [40, 100], 200)], signs, within).map(({ position }) => position.x);
		expect(places([own])).toEqual([200]);
		expect(places([own, other])).toEqual([40]);
	});

	test('draws no leader across another', () => {
		const upright: LabelCandidate = { ...candidate('upright', 1, at('Up', 120, 180)), leader: [120, 60] };
		const placed = layoutLabels([upright, led('Name', 2, [40, 100], 200)], [], within);
		expect(placed.map(({ position }) => position.x)).toEqual([120, 40]);
	});

	test('puts no label on a leader that is drawn already', () => {
		const placed = layoutLabels(
			[led('Name', 1, [40, 100], 200), candidate('on it', 2, at('on it', 100, 100), at('on it', 100, 60))],
			[],
			within
		);
		expect(placed.map(({ position }) => position.y)).toEqual([100, 60]);
	});

	test('a needed label that finds no room comes before the other needed ones, not before what precedes them', () => {
		const first = candidate('first', 1, at('Name', 100, 50));
		const easy = { ...candidate('easy', 2, at('Name', 100, 100), at('Name', 100, 200)), needed: true };
		const hard = { ...candidate('hard', 3, at('Name', 100, 100)), needed: true };
		const lost = { ...candidate('lost', 4, at('Name', 100, 50)), needed: true };
		const placed = layoutLabels([first, easy, hard, lost], [], within);
		expect(placed.map(({ candidate: { id }, position: { y } }) => `${id} ${y}`).sort()).toEqual([
			'easy 200',
			'first 50',
			'hard 100'
		]);
	});

	test('leaves a label where it was, though another comes first and would take its place', () => {
		const stays = { ...candidate('stays', 2, at('Name', 100, 200)), kept: at('Name', 100, 100) };
		const comes = candidate('comes', 1, at('Name', 100, 100), at('Name', 200, 100));
		const placed = layoutLabels([comes, stays], [], within);
		expect(placed.map(({ candidate: { id }, position: { x, y } }) => [id, x, y])).toEqual([
			['stays', 100, 100],
			['comes', 200, 100]
		]);
	});

	test('places a label anew where what it kept no longer fits', () => {
		const sign: Box = [90, 90, 110, 110];
		const label = { ...candidate('one', 1, at('Name', 100, 200)), kept: at('Name', 100, 100) };
		expect(layoutLabels([label], [sign], within)[0]?.position.y).toBe(200);
	});

	test('keeps two labels in one line a word apart on either side', () => {
		const first = candidate('first', 1, at('First', 200, 100, 'start'));
		const beside = (gap: number): string[] =>
			ids(layoutLabels([first, candidate('second', 2, at('Second', 200 - gap, 100, 'end'))], [], within));
		expect(beside(5)).toEqual(['first']);
		expect(beside(7)).toEqual(['first', 'second']);
	});

	test('a label takes the first place to which it accepts the line, as that is drawn', () => {
		const lines: Segment[] = [];
		const hung = {
			...candidate('hung', 1, at('Name', 300, 100), at('Name', 300, 200)),
			leader: [200, 150] as const,
			acceptsLeader(line: Segment) {
				lines.push(line);
				return line[3] > 150;
			}
		};
		const [placed] = layoutLabels([hung], [], within);
		expect(placed?.position.y).toBe(200);
		expect(lines).toEqual(
			hung.positions.map((position) => leaderOf(hung.leader, position, labelBox(position)))
		);
	});

	test('a label takes the first place that it accepts', () => {
		const picky: LabelCandidate = {
			...candidate('picky', 1, at('Name', 100, 100), at('Name', 100, 200)),
			accepts: ([, top]) => top > 150
		};
		expect(layoutLabels([picky], [], within)[0]?.position.y).toBe(200);
	});

	test('a needed label without room comes before all needed ones but stays behind what precedes them all', () => {
		const place = at('Name', 100, 100);
		const needed = (id: string, order: number, ...others: (typeof place)[]): LabelCandidate => ({
			...candidate(id, order, place, ...others),
			needed: true
		});
		const between = candidate('between', 4, at('Name', 100, 200));
		const placed = layoutLabels(
			[
				candidate('first', 1, at('Name', 100, 50)),
				needed('easy', 3, at('Name', 100, 200)),
				between,
				needed('hard', 5)
			],
			[],
			within
		);
		expect(ids(placed)).toEqual(['first', 'hard', 'easy']);
	});

	test('what comes before a needed label that found no room comes before what is kept, too', () => {
		const hard: LabelCandidate = { ...candidate('hard', 2, at('Name', 100, 100)), needed: true };
		const kept: LabelCandidate = {
			...candidate('kept', 3, at('Name', 100, 200)),
			kept: at('Name', 100, 100)
		};
		const placed = layoutLabels([hard, kept], [], within);
		expect(placed.map(({ candidate: { id }, position: { y } }) => [id, y])).toEqual([
			['hard', 100],
			['kept', 200]
		]);
	});
});
