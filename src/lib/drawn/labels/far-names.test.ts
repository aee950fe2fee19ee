import { describe, expect, test } from 'vitest';
import type { Box } from '../../lettering/box';
import { segmentGrid } from '../../lettering/segment-grid';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import type { Look } from '../looks';
import { hasItsWay, labelOf, moved, placeAt, plainGround, plainScreen } from '../plain-ground.fixture';
import { farNames } from './far-names';
import type { NameCandidate, Seen } from './seen-name';

const grid = segmentGrid([], [0, 0, 880, 740]);
const grids = { borders: grid, outlines: grid, marks: grid };
const { smallest, small, large } = LABELS.countryFar;

/** A land about the middle of the picture, with a room of so many units to each side. */
const land: Box = [390, 350, 490, 390];
const seen = (look: Look, room: Seen['room'] = [50, 20]): Seen => ({
	label: labelOf('AFG'),
	name: 'Landland',
	at: [440, 370],
	room,
	look
});

function names(
	one: Seen,
	lands: Readonly<Record<string, Box>> = {},
	changes: Partial<Ground> = {}
): NameCandidate[] {
	const ground = plainGround(
		{ AFG: land, ...lands },
		{ look: (id) => (id === 'CHN' ? 'outside' : id === 'XKX' ? 'no-status' : one.look), ...changes }
	);
	return farNames({ ...ground, inputs: { ...ground.inputs, labels: [] } }, one, grids);
}
const sizes = ({ positions }: NameCandidate): number[] => [
	...new Set(positions.map(({ lines }) => lines[0]?.lettering.size ?? 0))
];
/** Takes that one of the candidates a box, by their order. */
const accepts = (candidates: readonly NameCandidate[], box: Box): boolean[] =>
	candidates.map((candidate) => hasItsWay(candidate, box));

describe('a name on its land', () => {
	test('is the larger the more room it has, and small where that is too large', () => {
		const [full] = names(seen('first', [90, 60]));
		const [half] = names(seen('first', [30, 90]));
		expect(full && sizes(full)).toEqual([large, small, smallest]);
		expect(half && sizes(half)).toEqual([14, small, smallest]);
	});

	test('keeps wholly on the globe', () => {
		const [name] = names(seen('first'), {}, { screen: plainScreen(0, [0, 0, 460, 740]) });
		expect([name?.accepts?.([400, 360, 450, 380]), name?.accepts?.([400, 360, 470, 380])]).toEqual([
			true,
			false
		]);
	});

	test('is within its borders from nine units of room on, over them from six', () => {
		const onLand = (room: Seen['room']): number =>
			names(seen('first', room)).filter(({ style }) => style === 'far').length;
		expect([onLand([50, 9]), onLand([50, 8.9]), onLand([6, 50]), onLand([5.9, 50])]).toEqual([2, 1, 1, 0]);
		expect(names(seen('outside', [50, 9]))).toHaveLength(1);
	});
});

describe('a participating State without room', () => {
	const room = [5, 5] as const;

	test('is named beside itself, a dependency or a land outside the area never', () => {
		expect(names(seen('first', room)).map(({ style }) => style)).toEqual(['far-beside']);
		expect(names(seen('first', room), {}, { owner: () => 'DNK' })).toEqual([]);
		expect(names(seen('outside', room))).toEqual([]);
	});

	test('is named on the sea alone', () => {
		const beside = names(seen('first', room), { CHN: [500, 300, 600, 340] });
		expect(accepts(beside, [495, 310, 555, 330])).toEqual([false]);
		expect(accepts(beside, [495, 360, 555, 380])).toEqual([true]);
	});

	test('is named within twelve units of its coast', () => {
		const beside = names(seen('first', room));
		expect(accepts(beside, [501, 360, 561, 380])).toEqual([true]);
		expect(accepts(beside, [503, 360, 563, 380])).toEqual([false]);
	});
});

describe('a Partner without room', () => {
	const room = [5, 5] as const;
	const [onSea, onOutside]: readonly Box[] = [
		[520, 360, 580, 380],
		[520, 310, 580, 330]
	];
	if (!onSea || !onOutside) throw new Error('boxes are missing');

	test.each(['third', 'second'] as const)(
		'(%s) is tried off its coast, beside itself and at a line',
		(look) => {
			const beside = names(seen(look, room));
			expect(beside).toHaveLength(4);
			expect(beside.map(({ leader }) => leader !== undefined)).toEqual([false, true, false, true]);
			const orders = beside.map(({ order }) => order);
			expect([...orders].sort((one, other) => one - other)).toEqual(orders);
			expect(beside.every(({ style }) => style === 'far-beside')).toBe(true);
		}
	);

	test('of which nothing is seen where its name hangs has none beside it once the map was moved', () => {
		const within = (left: number, changes: Partial<Ground> = {}): number =>
			names(seen('third', room), {}, { labelArea: [left, 8, 872, 732], scene: moved, ...changes }).length;
		expect([within(439), within(441)]).toEqual([4, 0]);
		expect(names(seen('third', room), {}, { labelArea: [441, 8, 872, 732] })).toHaveLength(4);
		// A phone's one button covers the left upper corner of the box.
		const phone = { use: 'map' as const, box: { width: 390, height: 390 }, scale: 1 };
		expect([within(0, phone), within(0, { ...phone, box: { width: 60, height: 60 } })]).toEqual([4, 0]);
	});

	test('is named beside itself on the sea and on land outside the area, never on the land of another', () => {
		const lands = { CHN: [500, 300, 600, 340], TJK: [300, 360, 360, 380] } as const;
		const [besideCoast, offCoast, beside] = names(seen('third', room), lands);
		const over = (name: NameCandidate | undefined): (boolean | undefined)[] =>
			[onSea, onOutside, [310, 362, 350, 378] as const].map((box) => name?.accepts?.(box));
		expect(over(beside)).toEqual([true, true, false]);
		expect(over(besideCoast)).toEqual([true, false, false]);
		expect(over(offCoast)).toEqual([true, false, false]);
	});

	test('has no name with the land of another between', () => {
		const lands = { TJK: [495, 355, 515, 385] } as const;
		const candidates = names(seen('third', room), lands);
		expect(accepts(candidates, onSea)).toEqual([false, false, false, true]);
		const own = names(seen('third', room), lands, { owner: (id) => (id === 'TJK' ? 'AFG' : id) });
		expect(accepts(own.slice(0, 3), onSea)).toEqual([true, true, true]);
		// Land of no status lies between all the same; only a name on the sea keeps off it.
		const outside = names(seen('third', room), { CHN: [495, 355, 515, 385] });
		expect(accepts(outside, onSea)).toEqual([false, false, true, true]);
	});

	test('has no name nearer to another that could be named so, or to a ring', () => {
		const near = (id: string, look: Look, microstate: boolean, at: readonly [number, number]) => {
			const ground = plainGround({ AFG: land }, { look: (one) => (one === id ? look : 'third') });
			const labels = [{ ...labelOf(id), point: placeAt(at), microstate }];
			return accepts(
				farNames({ ...ground, inputs: { ...ground.inputs, labels } }, seen('third', room), grids),
				onSea
			);
		};
		expect(near('JPN', 'third', false, [600, 370])).toEqual([false, true, false, true]);
		expect(near('JPN', 'second', false, [550, 300])).toEqual([false, true, false, true]);
		expect(near('JPN', 'third', false, [550, 440])).toEqual([false, true, false, true]);
		expect(near('SMR', 'first', true, [600, 370])).toEqual([false, true, false, true]);
		expect(near('JPN', 'third', false, [800, 370])).toEqual([true, true, true, true]);
		expect(near('TJK', 'first', false, [600, 370])).toEqual([true, true, true, true]);
		expect(near('AFG', 'third', false, [600, 370])).toEqual([true, true, true, true]);
	});

	test('may stand beside the globe off its coast, not at a line to the sea', () => {
		const candidates = names(seen('third', room), {}, { screen: plainScreen(0, [0, 0, 500, 740]) });
		expect(accepts(candidates, onSea)).toEqual([true, false, true, true]);
	});

	test('has a longer line to the sea where letters are larger, to a name in two lines at last', () => {
		const ground = plainGround({ AFG: land }, { look: () => 'third' });
		const atLine = (letters: number) => {
			const one = { ...seen('third', room), name: 'Land of Land' };
			return farNames({ ...ground, inputs: { ...ground.inputs, labels: [] } }, one, grids, letters)[1]
				?.positions;
		};
		const reach = (letters: number): number => (atLine(letters)?.[0]?.x ?? 0) - 440;
		expect([reach(1), Math.round(reach(2) * 10)]).toEqual([26, 442]);
		expect([atLine(1)?.[0]?.lines.length, atLine(1)?.at(-1)?.lines.length]).toEqual([1, 2]);
	});

	test('has a line to a name off lands with a status where it lies in the picture', () => {
		const isAtLine = (area: Box, box: Box): boolean | undefined =>
			names(seen('third', room), { TJK: [515, 355, 530, 385] }, { labelArea: area })[3]?.accepts?.(box);
		expect(isAtLine([8, 8, 872, 732], [560, 360, 600, 380])).toBe(true);
		expect(isAtLine([8, 8, 872, 732], onSea)).toBe(false);
		expect(isAtLine([450, 8, 872, 732], [560, 360, 600, 380])).toBe(false);
	});

	test('stands beside the room of its land on every side but straight above, ever further away', () => {
		const [, , beside] = names(seen('third', room));
		const positions = beside?.positions ?? [];
		expect(positions).toHaveLength(28);
		expect(positions.slice(0, 7).map(({ x, y, align }) => [x - 440, y - 370, align])).toEqual([
			[15, 0, 'start'],
			[-15, 0, 'end'],
			[15, 15, 'start'],
			[-15, 15, 'end'],
			[0, 15, 'middle'],
			[-15, -15, 'end'],
			[15, -15, 'start']
		]);
		const sides = positions.slice(0, 7).map(({ x, y }) => [x - 440, y - 370]);
		expect(positions.slice(14, 21).map(({ x, y }) => [x - 440, y - 370])).toEqual(
			sides.map(([x = 0, y = 0]) => [2 * x, 2 * y])
		);
		expect(positions[0]?.lines).toMatchObject([{ text: 'Landland', lettering: { size: small } }]);
	});
});
