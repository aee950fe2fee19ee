import { describe, expect, test } from 'vitest';
import { country } from '../../atlas/ids.fixture';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { labelOf, moved, placeAt, plainGround } from '../plain-ground.fixture';
import type { PlacedSign } from '../signs/place-signs';
import { AS_SET } from './enlarged';
import { NOTHING_BEFORE } from './kept';
import type { Before } from './kept';
import { candidatesOf, landNames } from './label-candidates';

const whole: Box = [0, 0, 880, 740];
/** One border, down the middle of the picture. */
const borders = segmentGrid(
	[
		[
			[440, 0],
			[440, 740]
		]
	],
	whole
);
const grids = { borders, outlines: borders, marks: borders };
const scene: Ground['scene'] = { ...moved, emphasised: [country('AFG')], operations: [], institutions: [] };
const land: Box = [300, 300, 400, 360];

function grounded(near: boolean): Ground {
	const ground = plainGround(
		{ AFG: land },
		{ near, scene, labelArea: [0, 0, 290, 290], look: () => 'third' }
	);
	const labels = [{ ...labelOf('AFG', 400), point: placeAt([350, 330]) }];
	return { ...ground, inputs: { ...ground.inputs, labels } };
}
const candidates = (before: Partial<Before> = {}, near = true) =>
	candidatesOf(grounded(near), [], grids, { ...NOTHING_BEFORE, ...before });
const position = { lines: [], x: 1, y: 2, align: 'middle' } as const;

test('the name of a land says how it is drawn', () => {
	const [near] = landNames(grounded(true), grids, NOTHING_BEFORE, AS_SET);
	expect(near).toMatchObject({
		named: { kind: 'name', style: 'near', look: 'third', setOff: true },
		halo: LABELS.countryNear.halo
	});
	const [far] = landNames(grounded(false), grids, NOTHING_BEFORE, AS_SET);
	expect(far).toMatchObject({ named: { style: 'far' }, halo: LABELS.countryFar.halo });
	expect(landNames(grounded(true), grids, NOTHING_BEFORE, AS_SET, () => false)).toEqual([]);
});

test('the name of the subject has the wide halo of near names from far too', () => {
	const ground = { ...grounded(false), scene: { ...scene, selected: country('AFG') } };
	const [name] = landNames(ground, grids, NOTHING_BEFORE, AS_SET);
	expect(name).toMatchObject({ named: { style: 'subject' }, halo: LABELS.countryNear.halo });
});

test('signs are named besides lands, and show as they did before', () => {
	const town: PlacedSign = {
		kind: 'town',
		members: ['town'],
		point: [0, 0],
		x: 5,
		y: 5,
		pushed: [0, 0],
		box: [2, 2, 8, 8],
		homes: [],
		name: 'Town',
		second: '',
		lit: false,
		aside: false,
		pin: false,
		closed: false
	};
	const ids = (before: Partial<Before>): string[] =>
		candidatesOf(grounded(true), [town], grids, { ...NOTHING_BEFORE, ...before }).map(({ id }) => id);
	expect(ids({})).toContain('town town');
	expect(ids({ mayShow: (id) => id !== 'town town' })).not.toContain('town town');
});

describe('a candidate', () => {
	test('of something new shows, unless the map has hardly moved', () => {
		expect(candidates()[0]?.kept).toBeUndefined();
		expect(candidates({ mayShow: () => false })).toEqual([]);
	});

	test('whose label stood otherwise before comes later', () => {
		const [first, later] = [candidates()[0], candidates({ stoodElse: () => true })[0]];
		expect((later?.order ?? 0) - (first?.order ?? 0)).toBe(100);
	});

	test('that was seen before has its place, three units over the lines that it keeps off', () => {
		const [kept] = candidates({ positionOf: () => position });
		expect(kept?.kept).toEqual(position);
		expect(kept?.order).toBe(candidates()[0]?.order);
		const meets = (right: number): boolean | undefined => kept?.keepOff?.crosses([350, 300, right, 320]);
		expect([meets(442), meets(444)]).toEqual([false, true]);
		expect(candidates()[0]?.keepOff?.crosses([350, 300, 442, 320])).toBe(true);
	});

	test('that was seen before may stand three units over the edge of what it must keep to', () => {
		const subject = { ...scene, selected: country('AFG') };
		const accepts = (before: Partial<Before>, left: number): boolean | undefined =>
			candidatesOf({ ...grounded(true), scene: subject }, [], grids, {
				...NOTHING_BEFORE,
				...before
			})[0]?.accepts?.([left, 300, 100, 320]);
		const before = { positionOf: () => position };
		expect([accepts({}, 0), accepts({}, -2), accepts(before, -2), accepts(before, -4)]).toEqual([
			true,
			false,
			true,
			false
		]);
	});
});

test('after a zoom only a name in its largest letters is tried first where it stood', () => {
	const ground = { ...grounded(true), labelArea: whole };
	const keptSizes = (before: Partial<Before>): (number | undefined)[] =>
		landNames(ground, grids, { ...NOTHING_BEFORE, positionOf: () => position, ...before }, AS_SET).flatMap(
			({ kept, positions }) => (kept ? [positions[0]?.lines[0]?.lettering.size] : [])
		);
	const largest = Math.max(...keptSizes({}).map((size) => size ?? 0));
	expect(new Set(keptSizes({})).size).toBeGreaterThan(1);
	expect(new Set(keptSizes({ isZoomed: true }))).toEqual(new Set([largest]));
});
