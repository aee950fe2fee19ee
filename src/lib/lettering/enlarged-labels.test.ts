import { expect, test } from 'vitest';
import type { Box } from './box';
import { enlargedLabels } from './enlarged-labels';
import type { EnlargedLabel, Ground } from './enlarged-labels';
import type { LabelCandidate, PlacedLabel, SmallLook } from './label';
import { at, candidate, lettering, within } from './label.fixture';
import { layoutLabels } from './label-layout';
import { segmentGrid } from './segment-grid';

const free: Ground = { within, occupied: [], signs: [] };
const twice = (): SmallLook => ({ growth: 2, signs: 1, firstLine: false });
/** What shows of placed labels. */
const shownOf = (
	labels: readonly PlacedLabel[],
	look: (candidate: LabelCandidate) => SmallLook,
	ground: Ground
): EnlargedLabel[] => enlargedLabels(look, ground)(labels);
const named = (shown: readonly EnlargedLabel[]): string[] => shown.map(({ of }) => of.candidate.id);
const placed = (...candidates: LabelCandidate[]): PlacedLabel[] => layoutLabels(candidates, [], within);

test('drops labels that collide once letters grow', () => {
	const both = placed(candidate('one', 1, at('Name', 100, 100)), candidate('two', 2, at('Name', 100, 118)));
	expect(both).toHaveLength(2);
	expect(named(shownOf(both, twice, free))).toEqual(['one']);
});

test('keeps what only the hidden lines of a label would meet', () => {
	const lines = [
		{ text: 'Name', lettering },
		{ text: 'and a long line below', lettering }
	];
	const both = placed(
		candidate('one', 1, { lines, x: 100, y: 100, align: 'start' }),
		candidate('two', 2, at('Name', 200, 122))
	);
	const shown = (firstLine: boolean): string[] =>
		named(shownOf(both, () => ({ growth: 1.6, signs: 1, firstLine }), free));
	expect([shown(false), shown(true)]).toEqual([['one'], ['one', 'two']]);
});

test('a label that cannot stay where it is in a small box takes its first free place elsewhere', () => {
	const place = at('Name', 100, 140);
	const both = placed(candidate('one', 1, at('Name', 100, 100)), {
		...candidate('two', 2, at('Name', 100, 118)),
		elsewhere: () => [candidate('two', 0, at('Name', 104, 100), place)]
	});
	const shown = shownOf(both, twice, free);
	expect(named(shown)).toEqual(['one', 'two']);
	expect(shown[0]?.label).toBe(both[0]);
	expect(shown[1]?.label.position).toBe(place);
});

/** A label at the end of a line from the left, which may move below. */
const led: LabelCandidate = {
	...candidate('led', 1, at('Name', 200, 100)),
	leader: [40, 100],
	elsewhere: () => [{ ...candidate('led', 0, at('Name', 40, 200)), leader: [40, 100] }]
};

test('a label whose line runs through a sign that is larger there does not stay', () => {
	const sign: Box = [95, 102, 105, 122];
	const grown: Box = [90, 90, 110, 125];
	const where = (signs: readonly Box[]): (number | undefined)[] =>
		shownOf(placed(led), twice, { ...free, signs }).map(({ label }) => label.position.y);
	expect(where([sign])).toEqual([100]);
	expect(where([grown])).toEqual([200]);
});

test('a label that moves draws no line across that of one that stays', () => {
	const upright: LabelCandidate = {
		...candidate('upright', 2, at('Up', 100, 40)),
		leader: [100, 50],
		stays: () => false,
		elsewhere: () => [
			{ ...candidate('upright', 0, at('Up', 100, 180), at('Up', 100, 20)), leader: [100, 50] }
		]
	};
	const shown = shownOf(placed(led, upright), twice, free);
	expect(shown.map(({ label }) => label.position.y)).toEqual([100, 20]);
});

test('a needed label that finds no room comes before the other needed ones', () => {
	const easy: LabelCandidate = {
		...candidate('easy', 1, at('Name', 100, 100)),
		needed: true,
		elsewhere: () => [candidate('easy', 0, at('Name', 100, 200))]
	};
	const hard = { ...candidate('hard', 2, at('Name', 100, 118)), needed: true };
	expect(named(shownOf(placed(easy, hard), twice, free)).sort()).toEqual(['easy', 'hard']);
});

test('a label that would grow out of the box, or over what is occupied, is dropped', () => {
	const edge = placed(candidate('edge', 1, at('Name', 20, 100)));
	expect(edge).toHaveLength(1);
	expect(named(shownOf(edge, twice, free))).toEqual([]);
	const middle = placed(candidate('middle', 1, at('Name', 100, 100)));
	const panel: Box = [120, 90, 140, 110];
	expect(named(shownOf(middle, twice, free))).toEqual(['middle']);
	expect(named(shownOf(middle, twice, { ...free, occupied: [panel] }))).toEqual([]);
});

test('a label that grows over a line it keeps off is dropped, and one that moves keeps 2 units more from it', () => {
	const keepOff = (y: number): LabelCandidate['keepOff'] =>
		segmentGrid(
			[
				[
					[0, y],
					[400, y]
				]
			],
			within
		);
	const stays = (y: number): string[] =>
		named(
			shownOf(placed({ ...candidate('one', 1, at('Name', 100, 100)), keepOff: keepOff(y) }), twice, free)
		);
	expect([stays(111), stays(112)]).toEqual([[], ['one']]);
	const moves = (y: number): string[] =>
		named(
			shownOf(
				placed({
					...candidate('one', 1, at('Name', 100, 200)),
					stays: () => false,
					elsewhere: () => [{ ...candidate('one', 0, at('Name', 100, 100)), keepOff: keepOff(y) }]
				}),
				twice,
				free
			)
		);
	expect([moves(113), moves(114)]).toEqual([[], ['one']]);
});

test('a label stays only in a box that it accepts', () => {
	const accepting = (widest: number): LabelCandidate => ({
		...candidate('one', 1, at('Name', 100, 100)),
		accepts: ([left, , right]) => right - left <= widest
	});
	expect(named(shownOf(placed(accepting(40)), twice, free))).toEqual([]);
	expect(named(shownOf(placed(accepting(100)), twice, free))).toEqual(['one']);
});

test('a label stays only where it accepts the line to it', () => {
	const hung = (accepts: boolean): LabelCandidate => ({
		...candidate('one', 1, at('Name', 100, 100)),
		leader: [40, 100],
		acceptsLeader: () => accepts
	});
	expect(named(shownOf(placed(hung(true)), twice, free))).toEqual(['one']);
	const refusing = placed(hung(true)).map((label) => ({ ...label, candidate: hung(false) }));
	expect(named(shownOf(refusing, twice, free))).toEqual([]);
});

test('a label goes first to where it stood before in this box, with a line to it or without', () => {
	const before = at('Name', 200, 240);
	const moves = (leader: boolean, stoodWithLeader: boolean): number | undefined => {
		const there: LabelCandidate = {
			...candidate('one', 0, at('Name', 200, 160)),
			...(leader && { leader: [40, 100] as const })
		};
		const one = {
			...candidate('one', 1, at('Name', 200, 100)),
			stays: () => false,
			elsewhere: () => [there]
		};
		const kept: Ground['kept'] = (id, withLeader) =>
			id === 'one' && withLeader === stoodWithLeader ? before : undefined;
		return shownOf(placed(one), twice, { ...free, kept })[0]?.label.position.y;
	};
	expect([moves(true, true), moves(false, false)]).toEqual([240, 240]);
	expect([moves(true, false), moves(false, true)]).toEqual([160, 160]);
});

test('a needed label without room comes before the other needed ones, behind what precedes them all', () => {
	const first = candidate('first', 1, at('Name', 300, 100));
	const easy: LabelCandidate = {
		...candidate('easy', 2, at('Name', 100, 100)),
		needed: true,
		elsewhere: () => [candidate('easy', 0, at('Name', 100, 200))]
	};
	const between = candidate('between', 3, at('Name', 300, 200));
	const hard: LabelCandidate = { ...candidate('hard', 4, at('Name', 100, 118)), needed: true };
	const shown = shownOf(placed(first, easy, between, hard), twice, free);
	expect(named(shown)).toEqual(['first', 'hard', 'easy', 'between']);
});

test('where no label is needed all come in their order', () => {
	const labels = placed(candidate('one', 1, at('Name', 100, 100)), candidate('two', 2, at('Name', 300, 100)));
	expect(named(shownOf(labels, twice, free))).toEqual(['one', 'two']);
});

test('what other labels have no say in is asked once, in however many orders the labels come', () => {
	let asked = 0;
	const one: LabelCandidate = {
		...candidate('one', 1, at('Name', 100, 100)),
		accepts: () => {
			asked += 1;
			return true;
		}
	};
	const labels = placed(one, candidate('two', 2, at('Name', 100, 118)));
	asked = 0;
	const layOut = enlargedLabels(twice, free);
	expect(named(layOut(labels))).toEqual(['one']);
	expect(named(layOut([...labels].reverse()))).toEqual(['two']);
	expect(named(layOut(labels))).toEqual(['one']);
	expect(asked).toBe(1);
});
