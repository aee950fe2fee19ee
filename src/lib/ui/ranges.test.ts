import { expect, test } from 'vitest';
import { rangesOf } from './ranges';

test('numbers that follow on each other are one range, in whatever order they come', () => {
	expect(rangesOf([4, 1, 2, 3, 6])).toBe('1–4, 6');
});

test('a number that stands alone, or comes twice, is written once', () => {
	expect(rangesOf([7, 7])).toBe('7');
	expect(rangesOf([])).toBe('');
});
