import { describe, expect, it, test } from 'vitest';
import { covers, coversThrough, dayOfYear, firstDay, lastDay, isDate } from './date';

describe('a date that is as precise as known', () => {
	test.each([
		['2004', '2004-01-01', '2004-12-31'],
		['2004-02', '2004-02-01', '2004-02-29'],
		['2005-02', '2005-02-01', '2005-02-28'],
		['2004-12', '2004-12-01', '2004-12-31'],
		['2004-12-09', '2004-12-09', '2004-12-09']
	])('%s can mean every day from %s to %s', (date, first, last) => {
		expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
	});
});

describe('isDate', () => {
	test.each(['2005', '2005-02', '2004-02-29', '2005-12-31'])('%s is a date of the calendar', (text) => {
		expect(isDate(text)).toBe(true);
	});
	test.each(['2005-02-29', '2005-13', '2005-00', '2005-04-31', '205', '2005-1-1', ''])(
		'%j is none',
		(text) => {
			expect(isDate(text)).toBe(false);
		}
	);
});

describe('dayOfYear', () => {
	it('takes a year as its 31 December', () => {
		expect(dayOfYear(2010, '2026-11-23')).toBe('2010-12-31');
	});

	it('takes the year that is not over as the as-of day', () => {
		expect(dayOfYear(2026, '2026-11-23')).toBe('2026-11-23');
	});
});

describe('covers', () => {
	test.each([
		['2004-12', null, '2004-11-30', false],
		['2004-12', null, '2004-12-01', true],
		['2002-10-31', '2008-06-19', '2008-06-18', true],
		['2002-10-31', '2008-06-19', '2008-06-19', false],
		['1999', '2017-06', '2017-06-30', true],
		['1999', '2017-06', '2017-07-01', false]
	])('a period from %s to %s holds %s: %s', (from, to, day, holds) => {
		expect(covers(from, to, day)).toBe(holds);
	});
});

describe('coversThrough', () => {
	test.each([
		['2002-10-31', '2008-06-19', '2002-10-30', false],
		['2002-10-31', '2008-06-19', '2008-06-19', true],
		['2002-10-31', '2008-06-19', '2008-06-20', false],
		['1999', '2017', '2017-12-31', true],
		['1999', null, '2026-11-23', true]
	])('a period from %s through %s holds %s: %s', (from, last, day, holds) => {
		expect(coversThrough(from, last, day)).toBe(holds);
	});
});
