import { describe, expect, test } from 'vitest';
import { intersect } from '../../lettering/box';
import type { Box } from '../../lettering/box';
import { enlargedBox } from '../../lettering/label';
import { BOX_SIZES } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { moved, plainGround, townAt } from '../plain-ground.fixture';
import type { DrawnLabel } from './drawn-label';
import { labelArea } from './label-area';
import { placedLabels } from './labels';
import { enlargedSign } from './sign-names';
import { lookIn } from './small-look';

const PHONE = { width: 390, height: 397 };
const DESKTOP = { width: 1040, height: 746 };

/** Two that stand so close that their names have room as they are set, and not when they are larger. */
const towns = [townAt('Town', [400, 300]), townAt('Oy', [480, 300])];

function page(box: Ground['box'], camera: Ground['scene']['camera'] = moved.camera): Ground {
	const scale = box ? Math.min(box.width / 880, box.height / 740) : 1;
	const ground = plainGround(
		{},
		{ near: true, scene: { ...moved, camera }, labelArea: labelArea(scale, box) }
	);
	return { ...ground, ...(box && { box, scale }), inputs: { ...ground.inputs, labels: [] } };
}
const placed = (ground: Ground, taken: readonly Box[] = []): DrawnLabel[] =>
	placedLabels(ground, towns, () => taken).filter(({ named }) => named.kind === 'sign');
const boxes = (labels: readonly DrawnLabel[]): unknown => labels.map(({ id, sizes }) => [id, ...sizes]);

describe('in a box that is known, in which a reader has moved the map', () => {
	test('labels are placed for its size anew, and stand in others as they did', () => {
		const forAll = placed(page(undefined));
		const forPhone = placed(page(PHONE));
		const elsewhere = (labels: readonly DrawnLabel[]): unknown =>
			labels.flatMap((label) => {
				const sizes = label.sizes.filter((size) => size !== 'small');
				return sizes.length > 0 ? [{ ...label, sizes }] : [];
			});
		expect(elsewhere(forPhone)).toEqual(elsewhere(forAll));
		expect(boxes(forAll)).toEqual([
			['town Town', 'large', 'medium'],
			['town Oy', 'large', 'medium', 'small', 'low']
		]);
		expect(boxes(forPhone)).toEqual([
			['town Town', 'small'],
			['town Oy', 'small'],
			['town Town', 'large', 'medium'],
			['town Oy', 'large', 'medium', 'low']
		]);
	});

	test('names keep off signs as large as they are there, and off other lettering', () => {
		const ground = page(PHONE);
		const taken: Box[] = [[300, 290, 390, 310]];
		const look = lookIn(ground, 'small');
		const names = placed(ground, taken).filter(({ sizes }) => sizes.includes('small'));
		expect(names.length).toBeGreaterThan(0);
		for (const { position, named } of names) {
			const box = enlargedBox(position, look(named));
			for (const other of [...taken, ...towns.map((sign) => enlargedSign(sign, BOX_SIZES.small.signs).box)])
				expect(intersect(box, other)).toBe(false);
		}
	});

	test('a large one has the labels of any box', () => {
		expect(boxes(placed(page(DESKTOP)))).toEqual(boxes(placed(page(undefined))));
	});
});

test('in a box that is known the picture of a page itself has the labels of any box', () => {
	const opening = { kind: 'opening' } as const;
	expect(boxes(placed(page(PHONE, opening)))).toEqual(boxes(placed(page(undefined, opening))));
});
