import { describe, expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { labelOf, moved, plainGround } from '../plain-ground.fixture';
import { ORDER } from './label-order';
import { nearName } from './near-names';
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
		expect([has('third', 6.9), has('third', 7)]).toEqual([false, true]);
		expect([has('outside', 21.9), has('outside', 22)]).toEqual([false, true]);
		expect([has('third', 21.9, false), has('no-status', 7, false)]).toEqual([false, true]);
		expect(name(seen('outside', 1), true)).not.toBeNull();
	});

	test('is the larger the more room there is, and smaller where that is too large; outside the area it stays smaller', () => {
		expect(sizes(name(seen('third', 130)))).toEqual([large, (large + small) / 2, small]);
		expect(sizes(name(seen('third', 65)))).toEqual([16, 14, small]);
		expect(sizes(name(seen('outside', 130)))).toEqual([16, 14, small]);
		expect(sizes(name(seen('third', 130), false, false))[0]).toBe(16);
		expect(sizes(name(seen('third', 260), true))[0]).toBe(LABELS.subject.large);
	});

	test('is in wide capitals, that of an area which is no State in small plain letters', () => {
		expect(lettering(name(seen('third', 60)))).toMatchObject({
			capitals: true,
			spacing: LABELS.countryNear.spacing,
			weight: LABELS.countryNear.weight
		});
		expect(lettering(name(seen('no-status', 60)))).toMatchObject({ capitals: false, spacing: 0 });
		const kosovo = name(seen('third', 60, 'XKX'), false, false);
		expect([sizes(kosovo), lettering(kosovo)?.capitals]).toEqual([[small], false]);
	});

	test('comes by its room, the subject before all, context last', () => {
		expect(name(seen('third', 60))?.order).toBe(ORDER.status - 250);
		expect(name(seen('third', 60), false, false)?.order).toBe(ORDER.outside - 250);
		expect(name(seen('no-status', 60), false, false)?.order).toBe(ORDER.status - 250);
		expect(name(seen('third', 60), true)).toMatchObject({ order: ORDER.subject - 250, style: 'subject' });
		expect(name(seen('third', 60))).toMatchObject({ style: 'near', keepOff: none, look: 'third', id: 'AFG' });
	});

	test('is cut by nothing where it names the subject', () => {
		const subject = name(seen('third', 60), true);
		const { width } = FIGURE;
		const boxes: Box[] = [
			[0, 100, width, 120],
			[-1, 100, 50, 120],
			[800, 100, width + 1, 120]
		];
		expect(boxes.map((box) => subject?.accepts?.(box))).toEqual([true, false, false]);
		expect(name(seen('third', 60))?.accepts).toBeUndefined();
		expect(name(seen('third', 60))?.stays).toBeUndefined();
	});
});
