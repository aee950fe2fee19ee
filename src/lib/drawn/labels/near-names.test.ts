import { describe, expect, test } from 'vitest';
import { FIGURE } from '../../atlas/camera';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { labelOf, moved, plainGround } from '../plain-ground.fixture';
import { ORDER } from './label-order';
import { nearName, subjectBeside } from './near-names';
import type { NameCandidate, Seen } from './seen-name';

const whole: Box = [0, 0, 880, 740];
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
const none = segmentGrid([], whole);
const grids = { borders: none, outlines: none, marks };
const seen = (look: Look, room: number, id = 'AFG'): Seen => ({
	label: labelOf(id, 250),
	name: 'Landland',
	at: [440, 370],
	room: [room, room + 10],
	look
});
const ground = plainGround({ AFG: [390, 350, 490, 390] }, { scene: moved });
const name = (one: Seen, subject = false, own = true, on: Ground = ground): NameCandidate | null =>
	nearName(on, one, grids, subject, own);
/** Sizes of its letters in the order in which they are tried. */
const sizes = (candidate: Pick<NameCandidate, 'positions'> | null | undefined): number[] => [
	...new Set((candidate?.positions ?? []).map(({ lines }) => lines[0]?.lettering.size ?? 0))
];
const lettering = (candidate: NameCandidate | null) => candidate?.positions[0]?.lines[0]?.lettering;
const { small, large } = LABELS.countryNear;

describe('a near name on its land', () => {
	test('needs room, land outside the area more of it, the subject none', () => {
		const has = (look: Look, room: number, own = true): boolean =>
			name(seen(look, room), false, own) !== null;
		expect([has('asian', 6.9), has('asian', 7)]).toEqual([false, true]);
		expect([has('outside', 21.9), has('outside', 22)]).toEqual([false, true]);
		expect([has('asian', 21.9, false), has('no-status', 7, false)]).toEqual([false, true]);
		expect(name(seen('outside', 1), true)).not.toBeNull();
	});

	test('is the larger the more room there is, and smaller where that is too large; outside the area it stays smaller', () => {
		expect(sizes(name(seen('asian', 130)))).toEqual([large, (large + small) / 2, small]);
		expect(sizes(name(seen('asian', 65)))).toEqual([16, 14, small]);
		expect(sizes(name(seen('outside', 130)))).toEqual([16, 14, small]);
		expect(sizes(name(seen('asian', 130), false, false))[0]).toBe(16);
		expect(sizes(name(seen('asian', 260), true))[0]).toBe(LABELS.subject.large);
	});

	test('is in wide capitals, that of an area which is no State in small plain letters', () => {
		expect(lettering(name(seen('asian', 60)))).toMatchObject({
			capitals: true,
			spacing: LABELS.countryNear.spacing,
			weight: LABELS.countryNear.weight
		});
		expect(lettering(name(seen('no-status', 60)))).toMatchObject({ capitals: false, spacing: 0 });
		const kosovo = name(seen('asian', 60, 'XKX'), false, false);
		expect([sizes(kosovo), lettering(kosovo)?.capitals]).toEqual([[small], false]);
	});

	test('comes by its room, the subject before all, context last', () => {
		expect(name(seen('asian', 60))?.order).toBe(ORDER.status - 250);
		expect(name(seen('asian', 60), false, false)?.order).toBe(ORDER.outside - 250);
		expect(name(seen('no-status', 60), false, false)?.order).toBe(ORDER.status - 250);
		expect(name(seen('asian', 60), true)).toMatchObject({ order: ORDER.subject - 250, style: 'subject' });
		expect(name(seen('asian', 60))).toMatchObject({ style: 'near', keepOff: none, look: 'asian', id: 'AFG' });
	});

	test('stays at its place, and is cut by nothing, where it names the subject', () => {
		const subject = name(seen('asian', 60), true);
		const { width } = FIGURE;
		const boxes: Box[] = [
			[0, 100, width, 120],
			[-1, 100, 50, 120],
			[800, 100, width + 1, 120]
		];
		expect(boxes.map((box) => subject?.accepts?.(box))).toEqual([true, false, false]);
		const look = { growth: 2, signs: 2, firstLine: false };
		expect([subject?.stays?.([0, 10, 30, 30], look), subject?.stays?.([0, 50, 30, 70], look)]).toEqual([
			false,
			true
		]);
		expect(name(seen('asian', 60))?.accepts).toBeUndefined();
		expect(name(seen('asian', 60))?.stays).toBeUndefined();
	});

	test('of the subject has letters of at most nineteen units where it moves in a small box', () => {
		const elsewhere = (room: number): number | undefined =>
			name(seen('asian', room), true)?.elsewhere?.({ growth: 2, signs: 2, firstLine: false })[0]?.positions[0]
				?.lines[0]?.lettering.size;
		expect([elsewhere(260), elsewhere(10)]).toEqual([19, 16.5]);
	});
});

describe('the name of the subject beside its land', () => {
	const beside = (): NameCandidate => subjectBeside(ground, seen('asian', 60), grids);

	test('is tried on the land first, then close by on every side', () => {
		expect(beside().positions).toHaveLength(49 + 2 * 8);
		expect(beside().positions[0]).toMatchObject({ x: 440, y: 370 });
		expect(
			beside()
				.positions.slice(49, 57)
				.map(({ x, y, align }) => [x - 440, y - 370, align])
		).toEqual([
			[0, 76, 'middle'],
			[0, -76, 'middle'],
			[66, 0, 'start'],
			[-66, 0, 'end'],
			[66, 76, 'start'],
			[-66, 76, 'end'],
			[66, -76, 'start'],
			[-66, -76, 'end']
		]);
		expect(beside().positions[57]?.y).toBe(370 + 70 + 14);
	});

	test('keeps off lit lines, comes after them and may stand elsewhere in a small box', () => {
		expect(beside()).toMatchObject({ keepOff: marks, order: ORDER.subjectBeside - 250, style: 'subject' });
		expect([beside().accepts?.([-1, 0, 10, 10]), beside().accepts?.([1, 0, 10, 10])]).toEqual([false, true]);
		expect(beside().elsewhere?.({ growth: 2, signs: 2, firstLine: false }).length).toBeGreaterThan(0);
		expect(lettering(beside())).toMatchObject({ size: LABELS.subject.small, capitals: true });
		expect(lettering(subjectBeside(ground, seen('no-status', 60), grids))?.capitals).toBe(false);
	});
});

describe('in a small box the name of the subject', () => {
	const places = (look: Look, lands: Readonly<Record<string, Box>> = {}) =>
		subjectBeside(plainGround({ AFG: [390, 350, 490, 390], ...lands }), seen(look, 60), grids).elsewhere?.({
			growth: 2,
			signs: 2,
			firstLine: false
		}) ?? [];

	test('is tried on its land, on the sea at a line, over its own outline, a Partner’s also on land close by', () => {
		expect(places('participating').map(({ leader }) => leader !== undefined)).toEqual([false, true, false]);
		for (const look of ['asian', 'mediterranean'] as const)
			expect(places(look).map(({ leader }) => leader !== undefined)).toEqual([false, true, false, true]);
		expect(places('asian').map(({ keepOff }) => keepOff)).toEqual([none, none, none, marks]);
	});

	test('is tried in smaller letters before it leaves its land', () => {
		const [onLand, onSea] =
			nearName(ground, seen('asian', 200), grids, true, true)?.elsewhere?.({
				growth: 2,
				signs: 2,
				firstLine: false
			}) ?? [];
		expect(sizes(onLand)).toEqual([19, 17, 15]);
		expect(sizes(onSea)).toEqual([19]);
	});

	test('keeps off what is lit and, at a line, off land', () => {
		const [onLand, onSea, over, nearby] = places('asian', {
			CHN: [600, 300, 700, 400],
			TJK: [600, 500, 700, 600]
		});
		const boxes: Box[] = [
			[0, 10, 30, 30],
			[620, 320, 680, 380],
			[620, 520, 680, 580],
			[100, 100, 160, 120]
		];
		expect(boxes.map((box) => onLand?.accepts?.(box))).toEqual([false, true, true, true]);
		expect(boxes.map((box) => onSea?.accepts?.(box))).toEqual([false, false, false, true]);
		expect(over?.accepts).toBeUndefined();
		expect(boxes.map((box) => nearby?.accepts?.(box))).toEqual([true, true, false, true]);
	});

	test('leaves for the west, or downwards to land close by', () => {
		const [, onSea, , nearby] = places('asian');
		expect(onSea?.positions[0]).toMatchObject({ x: 440 - 90, align: 'end' });
		expect(nearby?.positions[0]?.x).toBeCloseTo(440, 6);
		expect(nearby?.positions[0]?.y).toBeGreaterThan(370 + 60);
	});
});
