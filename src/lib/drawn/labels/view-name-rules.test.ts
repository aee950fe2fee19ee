import { describe, expect, test } from 'vitest';
import { country } from '../../atlas/ids.fixture';
import type { Box } from '../../lettering/box';
import { labelBox } from '../../lettering/label';
import { segmentGrid } from '../../lettering/segment-grid';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { labelOf, moved, plainGround, plainScreen, step } from '../plain-ground.fixture';
import { AS_SET } from './enlarged';
import { orderOfLand } from './label-order';
import { namesInView } from './names-in-view';
import type { NameCandidate } from './seen-name';

/** Twenty points side by side and twenty below each other, the first at 16, 16. */
const labelArea: Box = [0, 0, 645, 645];
const [borders, outlines] = [segmentGrid([], labelArea), segmentGrid([], labelArea)];
const grids = { borders, outlines, marks: borders };

function names(
	lands: Readonly<Record<string, Box>>,
	changes: Partial<Ground> = {},
	...rest: [isKept?: (id: string) => boolean, isWanted?: (id: string) => boolean]
): NameCandidate[] {
	const ground = plainGround(lands, { labelArea, scene: moved, near: true, look: () => 'third', ...changes });
	const labels = changes.inputs?.labels ?? Object.keys(lands).map((id) => labelOf(id));
	return namesInView({ ...ground, inputs: { ...ground.inputs, labels } }, grids, AS_SET, ...rest);
}
/** Land on so many points of the first line of the grid. */
const along = (count: number): Box => [0, 0, 32 * count - 10, 30];
const ids = (list: readonly NameCandidate[]): string[] => [...new Set(list.map(({ id }) => id))];

describe('a land is named where it is seen', () => {
	test('at five points or more, one that has its name there at two', () => {
		const named = (count: number, kept: boolean): boolean =>
			names({ AFG: along(count) }, {}, () => kept).length > 0;
		expect([named(4, false), named(5, false), named(1, true), named(2, true)]).toEqual([
			false,
			true,
			false,
			true
		]);
	});

	test('in the opening picture where it fills a fiftieth of that', () => {
		const scene: Ground['scene'] = { ...moved, camera: { kind: 'opening' } };
		expect(ids(names({ AFG: along(7) }, { scene }))).toEqual([]);
		expect(ids(names({ AFG: along(8) }, { scene }))).toEqual(['AFG']);
	});

	test('not in stories, and not as the subject, as a microstate, without a name, or where it is not wanted', () => {
		const lands = { AFG: along(9) };
		expect(names(lands, { scene: step })).toEqual([]);
		expect(names(lands, { scene: { ...moved, selected: country('AFG') } })).toEqual([]);
		const outline = { kind: 'former-state' as const, id: 'F', name: 'F', countries: [country('AFG')] };
		expect(names(lands, { scene: { ...moved, outlines: [outline] } })).toEqual([]);
		expect(names({ ZZZ: along(9) })).toEqual([]);
		expect(names(lands, {}, undefined, (id) => id !== 'AFG')).toEqual([]);
		const { inputs } = plainGround({});
		expect(
			names(lands, { inputs: { ...inputs, labels: [{ ...labelOf('AFG'), microstate: true }] } })
		).toEqual([]);
		expect(names(lands, { inputs: { ...inputs, labels: [labelOf('TJK')] } })).toEqual([]);
	});
});

describe('such a name', () => {
	const land: Box = [100, 200, 500, 400];

	test('is tried in the middle of what is seen first, then further out, at most at sixty points a size', () => {
		const [whole] = names({ AFG: land });
		const [first] = whole?.positions ?? [];
		expect([Math.abs((first?.x ?? 0) - 304) <= 16, Math.abs((first?.y ?? 0) - 304) <= 16]).toEqual([
			true,
			true
		]);
		expect(whole?.positions).toHaveLength(2 * 60);
		const far = (whole?.positions ?? []).slice(0, 60).map(({ x, y }) => Math.hypot(x - 304, y - 304));
		expect(far.every((distance, index) => distance >= (far[index - 1] ?? 0) - 40)).toBe(true);
	});

	test('is in two sizes, near in capitals, far as names there', () => {
		const lettering = (near: boolean, look: 'third' | 'no-status' = 'third') => {
			const [one] = names({ AFG: land }, { near, look: () => look });
			return [...new Set(one?.positions.map(({ lines }) => lines[0]?.lettering))].map((set) => [
				set?.size,
				set?.weight,
				set?.spacing,
				set?.capitals
			]);
		};
		const { countryNear, countryFar } = LABELS;
		const unique = (near: boolean, look?: 'no-status') => [
			...new Map(lettering(near, look).map((row) => [row[0], row])).values()
		];
		expect(unique(true)).toEqual(
			[countryNear.small + 3, countryNear.small].map((size) => [
				size,
				countryNear.weight,
				countryNear.spacing,
				true
			])
		);
		expect(unique(false)).toEqual(
			[countryFar.small, countryFar.smallest].map((size) => [
				size,
				countryFar.weight,
				countryFar.spacing,
				false
			])
		);
		expect(unique(true, 'no-status').map((row) => row[3])).toEqual([false, false]);
	});

	test('comes after one at its own point, keeps off borders near and outlines far', () => {
		const ground = plainGround({ AFG: land }, { labelArea, scene: moved, near: true, look: () => 'third' });
		const order = orderOfLand(ground, labelOf('AFG'), 'third');
		expect(
			names({ AFG: land }).map((one) => [one.order - order, one.keepOff === borders, one.style])
		).toEqual([
			[1, true, 'near'],
			[2, true, 'near']
		]);
		const far = names({ AFG: land }, { near: false });
		expect(far.map(({ keepOff, style }) => [keepOff === outlines, style])).toEqual([[true, 'far']]);
	});

	test('stands wholly on its land; of a large one it may reach over the coast, never over other land', () => {
		const over = { TJK: [500, 200, 600, 400] } as const;
		const [whole, overCoast] = names({ AFG: land, ...over }, { screen: plainScreen(0, [90, 0, 645, 645]) });
		const boxes: Box[] = [
			[200, 250, 300, 270],
			[200, 390, 300, 410],
			[460, 250, 560, 270],
			[80, 250, 180, 270]
		];
		expect(boxes.map((box) => whole?.accepts?.(box))).toEqual([true, false, false, false]);
		expect(boxes.map((box) => overCoast?.accepts?.(box))).toEqual([true, true, false, false]);
		expect(names({ AFG: along(7) })).toHaveLength(1);
	});

	test('that the edge of the picture would cut stands beside the edge as well', () => {
		for (const land of [
			[0, 0, 200, 100],
			[445, 545, 645, 645]
		] as const) {
			const [whole] = names({ AFG: land });
			const inside = (whole?.positions ?? []).filter((position) => {
				const [left, top, right, bottom] = labelBox(position);
				return left >= -1e-9 && top >= -1e-9 && right <= 645 + 1e-9 && bottom <= 645 + 1e-9;
			});
			expect(inside.some(({ x }) => x % 32 !== 16)).toBe(true);
			expect(inside.length).toBeGreaterThanOrEqual((whole?.positions.length ?? 0) / 2);
		}
	});
});
