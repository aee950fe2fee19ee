import { expect, test } from 'vitest';
import { FIGURE } from '../../atlas/perspective';
import { grown, intersect } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import { enlargedBox } from '../../lettering/label';
import type { LabelCandidate, SmallLook } from '../../lettering/label';
import { BOX_SIZES } from '../../theme/drawing/lines';
import { MEDIA, inputs, OFFICE, SECRETARIAT, scene } from '../../figure/figure.fixture';
import { lineGrids } from './line-grids';
import { groundOf } from '../ground';
import { enlargedSign, signNames } from './sign-names';
import { placeSigns } from '../signs/place-signs';
import type { PlacedSign } from '../signs/place-signs';

const { letters, signs: signGrowth } = BOX_SIZES.small;
const onPhone: SmallLook = { growth: letters, signs: signGrowth, firstLine: false };

/**
 * Lit signs with their names.
 * @param by units that the signs stand further to the right
 */
function named(by = 0): { signs: readonly PlacedSign[]; names: readonly LabelCandidate[] } {
	const ground = groundOf(
		{
			...scene,
			litOperations: [OFFICE],
			litInstitutions: [SECRETARIAT, MEDIA],
			camera: { kind: 'view', center: [10, 45], zoom: 4 }
		},
		inputs(),
		{}
	);
	const signs = placeSigns(ground).map(({ x, box: [left, top, right, bottom], ...sign }): PlacedSign => ({
		...sign,
		x: x + by,
		box: [left + by, top, right + by, bottom]
	}));
	return { signs, names: signNames(ground, signs, lineGrids(ground)) };
}

const idOf = ({ kind, members }: PlacedSign): string => `${kind} ${members[0] ?? ''}`;
const large = (sign: PlacedSign): Box => enlargedSign(sign, signGrowth).box;

test('a name stays in a small box only where no other sign, which is larger there, reaches', () => {
	const { signs, names } = named();
	const [own, other] = signs.filter(({ lit }) => lit);
	const name = names.find(({ id }) => own && id === idOf(own));
	if (!own || !other || !name?.stays) throw new Error('two lit signs are needed');
	const [left, top] = large(other);
	// Clear of the other sign as it is in a large box, not as it is here.
	const near: Box = [left - 60, top - 20, left + 2, top + 2];
	expect(intersect(near, other.box)).toBe(false);
	expect(name.stays(near, onPhone)).toBe(false);
	expect(name.stays(near, { ...onPhone, signs: 1 })).toBe(true);
});

test('a name that moves in a small box accepts no place on another sign as large as it is there', () => {
	const { signs, names } = named();
	for (const sign of signs.filter(({ lit }) => lit)) {
		const name = names.find(({ id }) => id === idOf(sign));
		const places = name?.elsewhere?.(onPhone) ?? [];
		expect(places.length).toBeGreaterThan(0);
		for (const { accepts } of places) {
			const boxes = signs.filter((other) => other !== sign).map((other) => grown(large(other), -1));
			expect(boxes.map((box) => accepts?.(box))).toEqual(boxes.map(() => false));
		}
	}
});

test('beside the larger sign in a small box a name stands clear of it', () => {
	const { signs, names } = named();
	const [sign] = signs.filter(({ lit }) => lit);
	const [beside] = names.find(({ id }) => sign && id === idOf(sign))?.elsewhere?.(onPhone) ?? [];
	if (!sign || !beside) throw new Error('a lit sign is needed');
	const level = beside.positions.slice(0, 2).map((position) => enlargedBox(position, onPhone));
	expect(level.map((box) => intersect(box, large(sign)))).toEqual([false, false]);
});

test('no line leads to the name of a sign that stands beyond the edge', () => {
	const withLeader = (by: number): number => named(by).names.filter(({ leader }) => leader).length;
	expect(withLeader(0)).toBeGreaterThan(0);
	expect(withLeader(FIGURE.width)).toBe(0);
});
