import { expect, test } from 'vitest';
import { LABELS } from '../../theme/drawing/lines';
import { isLarge, leaderPositions } from './candidates';

const lines = [{ text: 'Name', lettering: { size: 10, weight: 400, spacing: 0 } }];
const half = (10 * LABELS.lineHeight) / 2;

test('lengths and the name of the subject are large', () => {
	const name = (style: 'subject' | 'near') =>
		({ kind: 'name', style, look: 'third', setOff: false }) as const;
	expect(isLarge({ kind: 'length', story: false })).toBe(true);
	expect([isLarge(name('subject')), isLarge(name('near')), isLarge({ kind: 'sea' })]).toEqual([
		true,
		false,
		false
	]);
});

test('places at leaders go around from the wanted direction to both sides, a length after the other', () => {
	const places = leaderPositions(lines, [100, 200], 0, [30, 60], 4);
	expect(places.map(({ x, y }) => [Math.round(x - 100), Math.round((y - 200) * 100) / 100])).toEqual([
		[30, 0],
		[0, 30 + half],
		[0, -30 - half],
		[-30, 0],
		[60, 0],
		[0, 60 + half],
		[0, -60 - half],
		[-60, 0]
	]);
	expect(places.slice(0, 4).map(({ align }) => align)).toEqual(['start', 'middle', 'middle', 'end']);
});

test('the wanted direction comes first, and a text of two lines stands further off', () => {
	const [above] = leaderPositions([...lines, ...lines], [0, 0], -Math.PI / 2, [30], 4);
	expect(above?.y).toBeCloseTo(-30 - 2 * half, 6);
	expect(leaderPositions(lines, [0, 0], 0)).toHaveLength(5 * 16);
});

test('a text at a slanting leader begins or ends at it, at a steep one it stands about it', () => {
	const aligns = leaderPositions(lines, [0, 0], 0, [30], 16).map(({ x, align }) => [Math.round(x), align]);
	expect(aligns).toContainEqual([11, 'start']);
	expect(aligns).toContainEqual([-11, 'end']);
	expect(leaderPositions(lines, [0, 0], 0, [30], 32)).toContainEqual(
		expect.objectContaining({ align: 'middle', x: expect.closeTo(5.85, 1) })
	);
});
