import { describe, expect, test } from 'vitest';
import { checkAgreement } from './agreement';
import { parseClaim } from './syntax';
import type { Value } from './value';
import { filledWords } from './words';

const list = (number: number): Value => ({
	kind: 'list',
	of: 'border',
	ids: Array.from({ length: number }, (_, index) => `A-${index}`)
});
const km = (number: number): Value => ({ kind: 'number', number, unit: 'kilometres' });

/** The words of a claim as they are published, or what its author is told. */
function published(words: string, value: Value, language = 'en', after = '', claim = 'operations()'): string {
	const full = filledWords(words, value, language);
	checkAgreement(words, full, after, value, parseClaim(claim), language);
	return full;
}

describe('a count in English', () => {
	test.each([
		['{Words} borders', 3, 'Three borders'],
		['{Words} border', 1, 'One border'],
		['{Words} {border|borders}', 1, 'One border'],
		['{Words} {border|borders}', 3, 'Three borders'],
		['{one border|{words} borders}', 1, 'one border'],
		['{one border|{words} borders}', 3, 'three borders'],
		['{} {border is|borders are}', 0, '0 borders are'],
		['{ words } border posts', 3, 'three border posts'],
		['{words} other participating States', 12, 'twelve other participating States'],
		['{Words} of the States', 1, 'One of the States'],
		['{Words} Mediterranean', 6, 'Six Mediterranean'],
		['{words} were at work', 3, 'three were at work'],
		['{Words} State borders Malta', 1, 'One State borders Malta'],
		['{Words} campus', 1, 'One campus'],
		['{Words} is', 1, 'One is'],
		['{Words} United States officer', 1, 'One United States officer'],
		['the 1st borders', 1, 'the 1st borders'],
		['a one-month course of borders', 1, 'a one-month course of borders'],
		['{words} people', 3, 'three people']
	])('%s of %i is %s', (words, number, expected) => {
		expect(published(words, list(number))).toBe(expected);
	});

	test.each([
		['{Words} borders', 1, 'it is "One border", or write both forms, {border|borders}'],
		['{Words} lines', 1, '"One lines" does not agree in number'],
		['{} participating States', 1, 'it is "1 participating State"'],
		['One borders', 1, 'it is "One border"'],
		['all {} countries', 1, 'it is "1 country"'],
		['{words} bakeries', 1, 'it is "one bakery"'],
		['{Words} people', 1, 'it is "One person"'],
		['{words} were at work', 1, '"one were" does not agree'],
		['{Words} border', 3, 'it is "Three borders"'],
		['{} country', 0, 'it is "0 countries"'],
		['{Words} participating State', 57, 'it is "Fifty-seven participating States"'],
		['{Words} person', 2, 'it is "Two people"'],
		['{Words} borders', 0, 'say it yourself and claim it'],
		['{a|b|c}', 1, 'has 3 forms; this language has 2: one|other'],
		['{Word} borders', 3, '"{Word}" is filled in by nothing'],
		['{Words borders', 3, '"{Words borders" is filled in by nothing']
	])('%s of %i is refused', (words, number, message) => {
		expect(() => published(words, list(number))).toThrow(message);
	});

	test('the noun may stand behind the claim', () => {
		expect(() => published('{Words}', list(1), 'en', ' borders, long ones')).toThrow('it is "One border"');
		expect(published('{Words}', list(1), 'en', ', and borders')).toBe('One');
	});

	test('a length agrees as it is written, not as it was measured', () => {
		expect(() => published('{} kilometres', km(1.04))).toThrow('it is "1 kilometre"');
		expect(published('{} kilometres', km(1.3))).toBe('1.3 kilometres');
		expect(published('{} {kilometre|kilometres}', km(1.04))).toBe('1 kilometre');
	});

	test('only a count has forms to choose from', () => {
		expect(() => published('{a|b}', { kind: 'date', date: '2005' })).toThrow('only a count chooses');
	});
});

describe('a count in another language takes the forms of that language', () => {
	test.each([
		['ru', '{} {граница|границы|границ}', 1, '1 граница'],
		['ru', '{} {граница|границы|границ}', 3, '3 границы'],
		['ru', '{} {граница|границы|границ}', 11, '11 границ'],
		['ru', '{} {граница|границы|границ}', 21, '21 граница'],
		['fr', '{} {frontière|frontières}', 0, '0 frontière'],
		['fr', '{} {frontière|frontières}', 2, '2 frontières'],
		['de', '{} Grenzen', 3, '3 Grenzen']
	])('%s: %s of %i', (language, words, number, expected) => {
		expect(published(words, list(number), language)).toBe(expected);
	});

	test.each([
		['ru', '{} {граница|границы}', 1, 'this language has 3: one|few|many'],
		['ru', '{} границы', 3, 'write all forms'],
		['de', '{} Grenzen', 1, 'write all forms']
	])('%s: %s of %i is refused', (language, words, number, message) => {
		expect(() => published(words, list(number), language)).toThrow(message);
	});

	test('words for a count that is claimed are the author’s own', () => {
		expect(published('{} Grenze', list(1), 'de', '', 'operations()=1')).toBe('1 Grenze');
	});
});

test.each([
	['{Words} days', 1, '"One days" does not agree in number; it is "One day"'],
	['{Words} companies', 1, 'it is "One company"'],
	['{Words} People', 1, 'it is "One Person"'],
	['{} day and 3 borders', 2, 'it is "2 days"']
])('%s of %i is refused', (words, number, message) => {
	expect(() => published(words, list(number))).toThrow(message);
});

test('forms are offered with the shorter one first', () => {
	expect(() => published('{Words} borders', list(1))).toThrow('{border|borders}');
	expect(() => published('{Words} border', list(3))).toThrow('{border|borders}');
});
