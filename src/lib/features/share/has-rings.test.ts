import { expect, test } from 'vitest';
import { townAt } from '$lib/drawn/plain-ground.fixture';
import { hasRings } from './has-rings';

test('rings are in sight where one stands in the picture or a little beside it', () => {
	const at = (x: number, y: number): boolean => hasRings([townAt('Ring', [x, y], { kind: 'microstate' })]);
	expect([at(440, 370), at(-59, 370), at(-61, 370), at(941, 370), at(440, -1), at(440, 741)]).toEqual([
		true,
		true,
		false,
		false,
		false,
		false
	]);
	expect(hasRings([townAt('Town', [440, 370])])).toBe(false);
});
