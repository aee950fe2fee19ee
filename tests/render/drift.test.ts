import { expect, test } from 'vitest';
import type { Picture } from '../browser/png';
import { driftOf, shareAmiss, shifted } from './drift';

/** White, with a black upright line. */
function lined(x: number): Picture {
	const [width, height] = [40, 20];
	const data = new Uint8Array(width * height * 4).fill(255);
	for (let y = 0; y < height; y += 1) data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
	return { width, height, data };
}

test('a line that is one pixel off does not drift', () => {
	expect(driftOf(lined(20), lined(21)).astray).toBe(0);
});

test('a line that is three pixels off drifts in whole', () => {
	const { lines, astray } = driftOf(lined(20), lined(24));
	expect(lines).toBeGreaterThan(30);
	expect(astray).toBe(lines);
});

test('a picture is shifted by so many pixels', () => {
	expect(driftOf(shifted(lined(20), 3), lined(23)).astray).toBe(0);
	expect(driftOf(shifted(lined(20), 3), lined(20)).astray).toBeGreaterThan(30);
});

test('what is left out is not counted', () => {
	expect(driftOf(lined(20), lined(24), [{ x: 0, y: 0, width: 40, height: 20 }]).lines).toBe(0);
});

test('a line that is one pixel off is nowhere amiss, one that is three off is amiss in whole', () => {
	expect(shareAmiss(lined(20), lined(21))).toBe(0);
	expect(shareAmiss(lined(20), lined(23))).toBeCloseTo(1 / 36);
});

test('a fill of another colour is amiss', () => {
	const grey = lined(20);
	expect(
		shareAmiss({ ...grey, data: grey.data.map((value) => Math.min(value, 200)) }, lined(20))
	).toBeGreaterThan(0.9);
});
