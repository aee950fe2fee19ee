import { expect, test } from 'vitest';
import { numberFormat } from './formatters';

test('a formatter is made once for a locale and its options', () => {
	const whole = numberFormat('en', { maximumFractionDigits: 0 });
	expect(numberFormat('en', { maximumFractionDigits: 0 })).toBe(whole);
	expect(numberFormat('en', { maximumFractionDigits: 1 })).not.toBe(whole);
	expect(numberFormat('de', { maximumFractionDigits: 0 })).not.toBe(whole);
});
