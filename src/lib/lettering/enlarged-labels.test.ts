import { expect, test } from 'vitest';
import type { Box } from './box';
import { enlargedLabels } from './enlarged-labels';
import type { EnlargedLabel, Ground } from './enlarged-labels';
import type { LabelCandidate, PlacedLabel, SmallLook } from './label';
import { at, candidate, lettering, within } from './label.fixture';
import { layoutLabels } from './label-layout';

const free: Ground = { within, occupied: [], signs: [] };
const twice = (): SmallLook => ({ growth: 2, signs: 1, firstLine: false });
const named = (shown: readonly EnlargedLabel[]): string[] => shown.map(({ of }) => of.candidate.id);
const placed = (...candidates: LabelCandidate[]): PlacedLabel[] => layoutLabels(candidates, [], within);

test('drops labels that collide once letters grow', () => {
	const both = placed(candidate('one', 1, at('Name', 100, 100)), candidate('two', 2, at('Name', 100, 118)));
	expect(both).toHaveLength(2);
	expect(named(enlargedLabels(both, twice, free))).toEqual(['one']);
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
		named(enlargedLabels(both, () => ({ growth: 1.6, signs: 1, firstLine }), free));
	expect([shown(false), shown(true)]).toEqual([['one'], ['one', 'two']]);
});

test('a label that cannot stay where it is in a small box takes its first free place elsewhere', () => {
	const place = at('Name', 100, 140);
	const both = placed(candidate('one', 1, at('Name', 100, 100)), {
		...candidate('two', 2, at('Name', 100, 118)),
		elsewhere: () => [candidate('two', 0, at('Name', 104, 100), place)]
	});
	const shown = enlargedLabels(both, twice, free);
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
		enlargedLabels(placed(led), twice, { ...free, signs }).map(({ label }) => label.position.y);
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
	const shown = enlargedLabels(placed(led, upright), twice, free);
	expect(shown.map(({ label }) => label.position.y)).toEqual([100, 20]);
});

test('a needed label that finds no room comes before the other needed ones', () => {
	const easy: LabelCandidate = {
		...candidate('easy', 1, at('Name', 100, 100)),
		needed: true,
		elsewhere: () => [candidate('easy', 0, at('Name', 100, 200))]
	};
	const hard = { ...candidate('hard', 2, at('Name', 100, 118)), needed: true };
	expect(named(enlargedLabels(placed(easy, hard), twice, free)).sort()).toEqual(['easy', 'hard']);
});
