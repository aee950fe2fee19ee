import { expect, test } from 'vitest';
import { countriesSchema } from '../data/schema/country';
import { patternPlan } from './inputs';

const country = (id: string, ...statuses: [status: string, from: string, to: string | null][]) => ({
	id,
	slug: id.toLowerCase(),
	name: id,
	flag: null,
	statuses: statuses.map(([status, from, to]) => ({
		status,
		from,
		to,
		sources: ['source'],
		confirmed: true
	})),
	capital: { name: 'Capital', point: [0, 0], sources: ['source'], confirmed: true },
	helsinkiFinalAct: null,
	charterOfParis: null,
	officialPages: []
});

const plan = (date: string) => {
	const countries = countriesSchema.parse([
		country('AAA', ['asian-partner', '2004', '2012-11-21'], ['participating', '2012-11-21', null]),
		country('BBB', ['mediterranean-partner', '1995', null]),
		country('CCC', ['participating', '1973-06-25', null])
	]);
	return [...patternPlan(countries, date)];
};

test('Partners carry a pattern, participating States none', () => {
	expect(plan('2026-11-23')).toEqual([['BBB', 'hatch']]);
});

test('the pattern follows the status of the day', () => {
	expect(plan('2012-11-20')).toContainEqual(['AAA', 'dots']);
	expect(plan('2012-11-21')).not.toContainEqual(['AAA', 'dots']);
});

test('a status that ended in a year of which no day is known holds through that year', () => {
	const left = countriesSchema.parse([country('AAA', ['asian-partner', '2004', '2012'])]);
	expect([...patternPlan(left, '2012-12-31')]).toEqual([['AAA', 'dots']]);
	expect([...patternPlan(left, '2013-01-01')]).toEqual([]);
});
