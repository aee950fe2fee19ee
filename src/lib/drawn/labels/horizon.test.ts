import { describe, expect, test } from 'vitest';
import { OPENING } from '../../atlas/opening';
import { FIGURE } from '../../atlas/perspective';
import type { LonLat } from '../../atlas/types';
import { labelBox } from '../../lettering/label';
import { RADIANS } from '../../atlas/earth';
import { intersect } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import type { Ground } from '../ground';
import { labelOf, placeAt, plainGround, plainScreen } from '../plain-ground.fixture';
import { ARROW_ROOM, beyondHorizon, horizonBox } from './horizon';

const edge = { x: 440, y: 370, radius: 400 } as const;
/** All that is seen of the plain. */
const world: Box = [60, 60, 820, 700];

/** An opening picture beyond whose edge these countries lie, each at a point of the plain. */
function opening(
	kind: 'globe' | 'flat',
	beyond: Readonly<Record<string, readonly [number, number]>>,
	lands: Readonly<Record<string, Box>> = {},
	changes: Partial<Ground> = {}
): Ground {
	const ground = plainGround(lands, { near: false, look: () => 'third', ...changes });
	const radius = kind === 'flat' ? OPENING.flat.radius : OPENING.radius;
	const view = { center: [20, 60] as LonLat, radius, offset: [0, 76] as const };
	return {
		...ground,
		screen: { ...plainScreen(0, world), kind, edge, view },
		inputs: {
			...ground.inputs,
			labels: Object.entries(beyond).map(([id, at]) => ({ ...labelOf(id), point: placeAt(at) }))
		}
	};
}
const only = (ground: Ground) => beyondHorizon(ground)[0];

describe('a country beyond the edge of the opening globe', () => {
	test('is named at the edge in its direction, an arrow after the name', () => {
		const east = only(opening('globe', { AFG: [2000, 370] }));
		expect(east).toMatchObject({ id: 'AFG', turn: 0, position: { align: 'end', y: 370 } });
		expect(east?.position.x).toBeCloseTo(440 + 400 - 12 - ARROW_ROOM, 6);
		const west = only(opening('globe', { AFG: [-2000, 370] }));
		expect(west).toMatchObject({ turn: 180, position: { align: 'start' } });
		expect(west?.position.x).toBeCloseTo(440 - 400 + 12 + ARROW_ROOM, 6);
	});

	test('keeps room for its arrow at its outer side', () => {
		for (const [x, room] of [
			[2000, [0, 0, ARROW_ROOM, 0]],
			[-2000, [-ARROW_ROOM, 0, 0, 0]]
		] as const) {
			const name = only(opening('globe', { AFG: [x, 370] }));
			const own = name ? labelBox(name.position) : [];
			expect(name?.box.map((side, index) => side - (own[index] ?? 0))).toEqual(room);
		}
	});

	test('takes room as its letters and its arrow grow, from its outer end inwards', () => {
		const name = only(opening('globe', { AFG: [2000, 370] }));
		if (!name) throw new Error('there is no name');
		const [[left, , right], [grownLeft, , grownRight]] = [name.box, horizonBox(name, 2)];
		expect(grownRight - name.position.x).toBe(2 * ARROW_ROOM);
		expect(grownRight - grownLeft).toBeCloseTo(2 * (right - left), 6);
	});

	test('keeps within the sides and above the foot of a narrow page', () => {
		const wide = opening('globe', { AFG: [2000, 370] });
		const at = (x: number, y: number) =>
			only({
				...opening('globe', { AFG: [x, y] }),
				screen: { ...wide.screen, edge: { ...edge, radius: 900 } }
			})?.position;
		expect(at(3000, 370)?.x).toBeCloseTo(FIGURE.width - 8 - 12 - ARROW_ROOM, 6);
		expect(at(-3000, 370)?.x).toBeCloseTo(8 + 12 + ARROW_ROOM, 6);
		const below = at(1440, 2370)?.y ?? 0;
		expect([below > FIGURE.height - 30, below < FIGURE.height - 8]).toEqual([true, true]);
		// On the way to a corner the side is further away than straight to it.
		const aslant = at(1440, 870)?.x ?? 0;
		expect(aslant).toBeCloseTo(440 + 432 - 12 * Math.cos(Math.atan2(500, 1000)) - ARROW_ROOM, 6);
	});

	test('has no name where it is in sight, is no State, or has no status', () => {
		expect(beyondHorizon(opening('globe', { AFG: [400, 370] }))).toEqual([]);
		expect(beyondHorizon(opening('globe', { XKX: [2000, 370] }))).toEqual([]);
		expect(beyondHorizon(opening('globe', { AFG: [2000, 370] }, {}, { look: () => 'outside' }))).toEqual([]);
		expect(beyondHorizon(opening('globe', { AFG: [2000, 370] }, {}, { near: true }))).toEqual([]);
	});
});

describe('a country beyond the edge of the flat map', () => {
	test('is named on free sea in its direction', () => {
		const name = only(opening('flat', { AFG: [2000, 370] }));
		expect(name).toMatchObject({ turn: 0, position: { y: 370 } });
	});

	test('stands a little beside its direction where land lies there, and its arrow points to it', () => {
		const name = only(opening('flat', { AFG: [2000, 370] }, { CHN: [600, 330, 820, 410] }));
		const { x = 0, y = 0 } = name?.position ?? {};
		expect(Math.abs(y - 370)).toBeGreaterThan(40);
		expect(Math.abs(y - 370)).toBeLessThan(150);
		expect(name?.turn).toBeCloseTo((Math.atan2(370 - y, 2000 - x) * 180) / Math.PI, 6);
	});

	test('keeps sixteen units off land above, below and towards the middle, wherever that lies along it', () => {
		const free = only(opening('flat', { AFG: [2000, 370] }));
		const box = free ? labelBox(free.position, 2.2) : ([0, 0, 0, 0] as const);
		const middle = (box[0] + box[2]) / 2;
		const isMoved = (land: Box): boolean =>
			only(opening('flat', { AFG: [2000, 370] }, { CHN: land }))?.position.y !== 370;
		const islet = (x: number, y: number): Box => [x - 3, y - 3, x + 3, y + 3];
		expect([
			isMoved(islet(middle, box[1] - 10)),
			isMoved(islet(middle, box[3] + 10)),
			isMoved(islet(box[0] - 10, 370)),
			isMoved(islet(middle, 370))
		]).toEqual([true, true, true, true]);
		expect([
			isMoved(islet(middle, box[1] - 26)),
			isMoved(islet(middle, box[3] + 26)),
			isMoved(islet(box[0] - 26, 370))
		]).toEqual([false, false, false]);
	});

	test('has none where no place in reach is free', () => {
		expect(beyondHorizon(opening('flat', { AFG: [2000, 370] }, { CHN: [500, 0, 880, 740] }))).toEqual([]);
	});

	test('stands under no button of the map', () => {
		const share: Box = [FIGURE.width - 150, -60, FIGURE.width + 60, 66];
		/** The name of a country in a direction in degrees, of a map that goes on to the corners. */
		const towards = (degrees: number) => {
			const at = [
				440 + 3000 * Math.cos(degrees * RADIANS),
				370 + 3000 * Math.sin(degrees * RADIANS)
			] as const;
			const ground = opening('flat', { AFG: at });
			const screen = { ...ground.screen, edge: { ...edge, radius: 700 } };
			const wide = plainScreen(0, [-300, -300, 1180, 1040]);
			return only({ ...ground, screen: { ...screen, place: wide.place, under: wide.under } });
		};
		const [free, moved] = [towards(-20), towards(-39)];
		expect(free?.turn).toBeCloseTo(-20, 0);
		expect(moved?.box).toBeDefined();
		expect(moved && intersect(moved.box, share)).toBe(false);
		expect(Math.abs((moved?.position.y ?? 0) - 20)).toBeGreaterThan(30);
	});
});
