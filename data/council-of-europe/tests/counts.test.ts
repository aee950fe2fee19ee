import { expect, test } from 'vitest';
import { DATA_DIRECTORY, loadData } from '../../load';
import { covers } from '../../../src/lib/atlas/date';

const data = loadData(DATA_DIRECTORY, 'council-of-europe');

/** Codes of the States that had a status on a day. */
const holders = (status: string, day: string): string[] =>
	data.countries.flatMap(({ id, statuses }) =>
		statuses.some((one) => one.status === status && covers(one.from, one.to, day)) ? [id] : []
	);

/** Members at the end of a year, counted by hand. */
test.each([
	[1949, 12],
	[1956, 15],
	[1965, 18],
	[1978, 21],
	[1989, 23],
	[1996, 40],
	[2007, 47],
	[2022, 46]
])('at the end of %i it has %i members', (year, count) => {
	expect(holders('member', `${year}-12-31`)).toHaveLength(count);
});

test('ten States signed the Statute, and were the members until Greece and Türkiye came', () => {
	expect(holders('member', '1949-08-04').sort()).toEqual(
		['BEL', 'DNK', 'FRA', 'GBR', 'IRL', 'ITA', 'LUX', 'NLD', 'NOR', 'SWE'].sort()
	);
});

test('the Russian Federation was a member from 28 February 1996 and ceased on 16 March 2022', () => {
	expect(holders('member', '1996-02-27')).not.toContain('RUS');
	expect(holders('member', '1996-02-28')).toContain('RUS');
	expect(holders('member', '2022-03-15')).toContain('RUS');
	expect(holders('member', '2022-03-17')).not.toContain('RUS');
});

test('five States observe', () => {
	expect(holders('observer', data.asOf.date)).toHaveLength(5);
});
