import { expect, test } from 'vitest';
import { labelBox } from './label';
import { at, lettering } from './label.fixture';

test('measures a block of lines as wide as its widest line', () => {
	const lines = [
		{ text: 'wide line', lettering },
		{ text: 'i', lettering }
	];
	const [left, top, right, bottom] = labelBox({ lines, x: 10, y: 50, align: 'start' });
	const [, oneTop, oneRight, oneBottom] = labelBox(at('wide line', 10, 50, 'start'));
	expect(left).toBe(10);
	expect(right).toBe(oneRight);
	expect(bottom - top).toBeGreaterThan(oneBottom - oneTop + 12);
});
