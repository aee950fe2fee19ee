import { expect, test } from 'vitest';
import { INDEX } from '$data/fixtures/small.fixture';
import { createAtlas } from '../../atlas/atlas';
import type { Ground } from '../ground';
import { placeAt, plainGround, plainScreen } from '../plain-ground.fixture';
import type { Polyline } from '../plane/drawing';
import { courseCandidates } from './courses';
import { ORDER } from './label-order';

/** Courses of rivers in units, all named but the one called `unknown`. */
function rivers(courses: Readonly<Record<string, Polyline>>, changes: Partial<Ground> = {}) {
	const ground = plainGround({}, { labelArea: [0, 0, 880, 740], ...changes });
	const named = Object.keys(courses).filter((id) => id !== 'unknown');
	const atlas = createAtlas({ ...INDEX, rivers: named.map((id) => ({ id, name: `River ${id}` })) });
	return courseCandidates({
		...ground,
		inputs: { ...ground.inputs, atlas },
		drawing: { ...ground.drawing, polylines: (lines) => (lines === ground.coasts ? [COAST] : [BORDER]) },
		courses: Object.entries(courses).map(([id, line]) => ({ id, kind: 'river', lines: [line.map(placeAt)] }))
	});
}
const BORDER: Polyline = [
	[600, 0],
	[600, 740]
];
const COAST: Polyline = [
	[700, 0],
	[700, 740]
];
const level = (y: number): Polyline => [
	[100, y],
	[500, y]
];

test('a river that is seen for long enough is named beside its course, after signs, in the order of their list', () => {
	const [first, second] = rivers({ a: level(200), b: level(400) });
	expect(first).toMatchObject({
		id: 'river a',
		named: { kind: 'course', of: 'river' },
		order: ORDER.sign + 4e4
	});
	expect(second?.order).toBe(ORDER.sign + 4e4 + 1);
	expect(first?.positions[0]?.lines[0]?.text).toBe('River a');
	expect(Math.abs((first?.positions[0]?.y ?? 0) - 200)).toBeLessThan(20);
});

test('its name keeps off borders and coasts', () => {
	const [river] = rivers({ a: level(200) });
	expect([590, 690, 400].map((x) => river?.keepOff?.crosses([x, 100, x + 20, 120]))).toEqual([
		true,
		true,
		false
	]);
});

test('a river without a name, or seen too short, is not named', () => {
	expect(rivers({ unknown: level(200) })).toEqual([]);
	expect(
		rivers({
			a: [
				[100, 200],
				[120, 200]
			]
		})
	).toEqual([]);
	expect(rivers({ a: level(200) }, { screen: plainScreen(0, [300, 0, 310, 740]) })).toEqual([]);
	expect(rivers({})).toEqual([]);
});
