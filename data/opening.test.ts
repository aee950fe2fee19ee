import { expect, test } from 'vitest';
import { openingOf } from './opening';
import { FIGURE } from '../src/lib/atlas/perspective';

test('where an organisation says only what the globe turns towards the reader, all of the globe is seen, and the flat map has the same middle', () => {
	const opening = openingOf({ center: [-60, -32] });
	expect(opening).toMatchObject({ center: [-60, -32], radius: FIGURE.globeRadius, lower: 0 });
	expect(opening.flat).toMatchObject({ middle: [-60, -32], center: [-60, -32] });
});

test('what an organisation says of its opening holds', () => {
	const flat = { middle: [20, 70], center: [31, 79], radius: 340 } as const;
	const given = { center: [20, 60.5], radius: 490, lower: 76, flat } as const;
	expect(openingOf(given)).toEqual(given);
});

test('a globe that is seen from nearer has a flat map as much nearer', () => {
	const near = openingOf({ center: [0, 0], radius: 2 * FIGURE.globeRadius });
	expect(near.flat.radius).toBe(2 * openingOf({ center: [0, 0] }).flat.radius);
});
