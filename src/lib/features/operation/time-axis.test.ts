import { expect, test } from 'vitest';
import { firstYear, timeAxis } from './time-axis';

const begun = (value: string | null) => ({
	opened: value === null ? null : { value, sources: [], confirmed: true }
});

test('drawings over time begin with the first of all whose beginning is known', () => {
	expect(firstYear([begun('1995-04'), begun(null), begun('1992-09-08')], '2026-09-01')).toBe(1992);
});

test('an axis is at least a year long, even where nothing has begun before today', () => {
	for (const presences of [[], [begun('2026-01')]]) {
		const from = firstYear(presences, '2026-01-01');
		expect(from).toBe(2025);
		expect(timeAxis(from, '2026-01-01').span('2025-07', null).width).toBeCloseTo(50, 0);
	}
});
