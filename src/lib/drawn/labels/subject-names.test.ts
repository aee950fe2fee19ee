import { describe, expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { labelOf, moved, plainGround, step } from '../plain-ground.fixture';
import { ORDER } from './label-order';
import { nearName } from './near-names';
import type { NameCandidate, Seen } from './seen-name';
import { subjectBeside } from './subject-names';

const whole: Box = [0, 0, 880, 740];
const none = segmentGrid([], whole);
/** A line that is lit, across the upper left corner. */
const marks = segmentGrid(
	[
		[
			[0, 20],
			[40, 20]
		]
	],
	whole
);
const grids = { borders: none, outlines: none, marks };
const PHONE = { growth: 1.7, signs: 1.7, firstLine: false } as const;
const TABLET = { growth: 1.4, signs: 1.4, firstLine: false } as const;

const seen = (look: Look, room: number, id = 'AFG'): Seen => ({
	label: labelOf(id, 250),
	name: 'Landland',
	at: [440, 370],
	room: [room, room],
	look
});
/** Afghanistan is the subject, from 400 to 480, with another land to its right and sea all around. */
const lands: Readonly<Record<string, Box>> = { AFG: [400, 340, 480, 400], CHN: [480, 200, 700, 600] };
const ground = plainGround(lands, { scene: { ...step, emphasised: [labelOf('AFG').id] } });
const beside = (on: Ground = ground, letters = 1): NameCandidate[] =>
	subjectBeside(on, seen('first', 30), grids, letters);
const takes = (candidate: NameCandidate | undefined, box: Box): boolean | undefined =>
	candidate?.accepts?.(box);
const sizes = (candidate: Pick<NameCandidate, 'positions'> | null | undefined): number[] => [
	...new Set((candidate?.positions ?? []).map(({ lines }) => lines[0]?.lettering.size ?? 0))
];

describe('the name of a subject without room within its land', () => {
	const [acrossBorder, offCoast, onSea, , , , , , anywhere] = beside();

	test('runs over a border where half of it is on its own land and little on another, never otherwise', () => {
		expect(takes(acrossBorder, [420, 360, 480, 380])).toBe(true);
		expect(takes(acrossBorder, [440, 360, 500, 380])).toBe(true);
		expect(takes(acrossBorder, [460, 360, 520, 380])).toBe(false);
		expect(takes(acrossBorder, [500, 360, 560, 380])).toBe(false);
		expect(acrossBorder).toMatchObject({ keepOff: marks });
		expect(acrossBorder?.leader).toBeUndefined();
	});

	test('stands without a line on the sea at its own coast alone', () => {
		expect(takes(offCoast, [340, 360, 395, 380])).toBe(true);
		expect(takes(offCoast, [240, 360, 295, 380])).toBe(false);
		expect(takes(offCoast, [500, 360, 560, 380])).toBe(false);
		expect(offCoast?.leader).toBeUndefined();
	});

	test('stands at a line on the sea, then on land, but on none of which the picture speaks', () => {
		expect(onSea).toMatchObject({ leader: [440, 370], keepOff: none });
		expect([takes(onSea, [100, 100, 160, 120]), takes(onSea, [600, 300, 660, 320])]).toEqual([true, false]);
		expect(anywhere).toMatchObject({ leader: [440, 370], keepOff: none });
		expect([takes(anywhere, [600, 300, 660, 320]), takes(anywhere, [410, 350, 470, 370])]).toEqual([
			true,
			false
		]);
	});

	test('has a short line before a long one', () => {
		const longest = ({ positions }: NameCandidate): number =>
			Math.max(...positions.map(({ x, y }) => Math.hypot(x - 440, y - 370)));
		const [near, far] = [beside()[2], beside()[5]];
		if (!near || !far) throw new Error('no places at a line');
		expect(longest(near)).toBeLessThan(110);
		expect(longest(far)).toBeGreaterThan(200);
	});

	test('has no line over another land of which the picture speaks while there is another way', () => {
		const two = plainGround(lands, {
			scene: { ...step, emphasised: [labelOf('AFG').id, labelOf('CHN').id] }
		});
		const accepted = beside(two).map((candidate) => candidate.acceptsLeader?.([440, 370, 760, 370]));
		const { length } = accepted;
		expect(
			accepted.map((answer, index) => (answer === false ? index : -1)).filter((index) => index >= 0)
		).toEqual([2, 3, 5, 6, 8]);
		expect([accepted[4], accepted[length - 1]]).toEqual([undefined, undefined]);
		expect(beside(two)[2]?.acceptsLeader?.([440, 370, 300, 370])).toBe(true);
	});

	test('is tried in that order, is needed, and comes after lit lines and signs', () => {
		const orders = beside().map(({ order }) => order);
		expect(orders).toEqual(orders.toSorted((one, other) => one - other));
		expect(orders[0]).toBe(ORDER.subjectBeside - 250);
		expect(
			beside().every(({ needed, style, id }) => needed === true && style === 'subject' && id === 'AFG')
		).toBe(true);
	});

	test('is cut by nothing in a box as wide as the figure', () => {
		expect([takes(onSea, [-1, 100, 60, 120]), takes(onSea, [0, 100, 60, 120])]).toEqual([false, true]);
	});

	test('is in capitals, in letters from those of a subject down to those of a neighbour; a land without status in small ones', () => {
		const { small } = LABELS.subject;
		expect(sizes(acrossBorder)).toEqual([small, 14, 12]);
		expect(acrossBorder?.positions[0]?.lines[0]?.lettering.capitals).toBe(true);
		const plain = subjectBeside(ground, seen('no-status', 30), grids)[0];
		expect(plain?.positions[0]?.lines[0]?.lettering.capitals).toBe(false);
	});

	test('has letters of at least fifteen units, and longer lines, where letters are enlarged', () => {
		const enlarged = beside(ground, 2.2);
		expect(sizes(enlarged[0])).toEqual([LABELS.subject.small, 15.5, 15]);
		const [first] = enlarged[2]?.positions ?? [];
		expect(first).toMatchObject({ x: 440 - 60, align: 'end' });
		expect(onSea?.positions[0]).toMatchObject({ x: 440 - 24, align: 'end' });
	});
});

describe('where a step speaks of many lands', () => {
	const of = (count: number): Ground =>
		plainGround(lands, {
			scene: { ...step, emphasised: Array.from({ length: count }, () => labelOf('AFG').id) }
		});
	const named = (on: Ground): number | undefined =>
		sizes(nearName(on, seen('first', 10), grids, true, true))[0];

	test('five or more, their names are as small as those of others', () => {
		expect([named(of(4)), named(of(5))]).toEqual([16.5, 13]);
		expect([sizes(beside(of(4))[0])[0], sizes(beside(of(5))[0])[0]]).toEqual([16, 12]);
	});

	test('a page of the atlas that lights many has its subject as large as ever', () => {
		const page = { ...moved, tone: 'atlas' as const, emphasised: of(9).scene.emphasised };
		expect(named(plainGround(lands, { scene: page }))).toBe(16.5);
	});
});

describe('in a small box the name of a subject', () => {
	const name = nearName(ground, seen('first', 200), grids, true, true);

	test('stays where its enlarged letters are legible, off lit lines, and on its own land', () => {
		const box: Box = [410, 355, 470, 385];
		expect(name?.stays?.(box, PHONE)).toBe(true);
		expect(name?.stays?.([410, 365, 470, 380], PHONE)).toBe(false);
		expect(name?.stays?.([410, 360, 470, 379], TABLET)).toBe(true);
		expect(name?.stays?.([500, 355, 560, 385], PHONE)).toBe(false);
		expect(name?.stays?.([0, 5, 60, 35], PHONE)).toBe(false);
	});

	test('is tried in smaller letters on its land before it leaves it', () => {
		const places = name?.elsewhere?.(PHONE) ?? [];
		expect(sizes(places[0])).toEqual([19, 17, 15]);
		expect(sizes(places[3])).toEqual([15]);
		expect(places.findIndex(({ leader }) => leader !== undefined)).toBe(3);
		expect(places.slice(3).every(({ leader }) => leader !== undefined)).toBe(true);
		expect(sizes(name?.elsewhere?.(TABLET)[0])).toEqual([19, 17, 15, 12]);
	});
});
