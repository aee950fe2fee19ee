import { describe, expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from '../../atlas/atlas';
import { KM_PER_DEGREE } from '../../atlas/earth';
import type { Sea } from '../../atlas/types';
import { textWidth } from '../../lettering/text-width';
import { LABELS } from '../../theme/drawing/lines';
import type { Ground } from '../ground';
import { placeAt, plainGround, plainScreen } from '../plain-ground.fixture';
import type { Polyline } from '../plane/drawing';
import { ORDER } from './label-order';
import { seaCandidates } from './seas';

const [BORDER, COAST]: readonly Polyline[] = [
	[
		[600, 0],
		[600, 740]
	],
	[
		[700, 0],
		[700, 740]
	]
];
/** A sea about a point of the plain, with so much room in units to each side; near the equator, where that is round. */
function seas(sea: Partial<Sea>, room = 200, changes: Partial<Ground> = {}) {
	const ground = plainGround({}, { labelArea: [0, -400, 880, 740], ...changes });
	const one: Sea = {
		id: 'west',
		name: 'Western Sea',
		point: placeAt([300, 0]),
		roomKm: (room / 10) * KM_PER_DEGREE,
		...sea
	};
	const atlas = createAtlas({ ...INDEX, seas: [one] });
	return seaCandidates({
		...ground,
		inputs: { ...ground.inputs, atlas },
		drawing: {
			...ground.drawing,
			polylines: (lines) => (lines === ground.coasts ? [COAST ?? []] : [BORDER ?? []])
		}
	});
}
const width = textWidth('Western Sea', LABELS.sea);
const linesOf = (room: number): string[] => [
	...new Set(seas({}, room)[0]?.positions.map(({ lines }) => lines.map(({ text }) => text).join('|')))
];

describe('the name of a sea', () => {
	test('stands on its point, or within its room beside it, in one line or in two', () => {
		const [sea] = seas({});
		expect(sea).toMatchObject({ id: 'sea west', named: { kind: 'sea' }, halo: LABELS.sea.halo });
		expect(sea?.order).toBeCloseTo(ORDER.sign + 5e4 - 20 * KM_PER_DEGREE, 6);
		expect(sea?.positions).toHaveLength(2 * 25);
		expect(sea?.positions[0]).toMatchObject({ x: 300, y: 0, align: 'middle' });
		expect(sea?.positions.slice(0, 5).map(({ x }) => Math.round(x - 300))).toEqual(
			[0, 0.25, -0.25, 0.5, -0.5].map((share) => Math.round(share * (200 - width / 2)))
		);
		expect(sea?.positions[5]?.y).toBeCloseTo(50, 6);
		expect(linesOf(200)).toEqual(['Western Sea', 'Western|Sea']);
	});

	test('stands in two lines where one has no room with water on both sides, and not at all where these have none', () => {
		const wide = width / 2 + 8;
		expect([linesOf(wide + 0.1), linesOf(wide - 0.1)]).toEqual([
			['Western Sea', 'Western|Sea'],
			['Western|Sea']
		]);
		const two = Math.max(...['Western', 'Sea'].map((text) => textWidth(text, LABELS.sea))) / 2 + 8;
		expect([linesOf(two + 0.1), seas({}, two - 0.1)]).toEqual([['Western|Sea'], []]);
		expect(seas({}, 8)).toEqual([]);
	});

	test('keeps off coasts and borders', () => {
		const [sea] = seas({});
		expect([590, 690, 400].map((x) => sea?.keepOff?.crosses([x, 100, x + 20, 120]))).toEqual([
			true,
			true,
			false
		]);
	});

	test('is left out where its room is not wholly in sight', () => {
		expect(seas({}, 200, { screen: plainScreen(0, [0, -400, 499, 400]) })).toEqual([]);
		expect(seas({}, 200, { screen: plainScreen(0, [301, -400, 600, 400]) })).toEqual([]);
	});
});
