import { expect, test } from 'vitest';
import { inWords, monthsIn, numbersIn } from './numbers';

test.each([
	[0, 'zero'],
	[12, 'twelve'],
	[20, 'twenty'],
	[57, 'fifty-seven'],
	[99, 'ninety-nine'],
	[100, null],
	[-1, null],
	[1.5, null],
	[20.5, null]
])('%d in English is %s', (number, word) => {
	expect(inWords(number, 'en')).toBe(word);
});

test('in another language no number has words here', () => {
	expect(inWords(3, 'de')).toBeNull();
});

test.each([
	['en', 'some 1,357 kilometres, 2.5 hours and 20 men.', [1357, 2.5, 20]],
	['en', 'Twenty-one of the first three, twice', [21, 1, 3, 2]],
	['en', 'a hundred, once', [100, 1]],
	['en', 'two hundred, some thousand and ninety-nine thousand', [200, 1000, 99_000]],
	['en', 'often and anyone', []],
	['de', '1.357 Kilometer, 2,5 Stunden, drei und one', [1357, 2.5]],
	['de', '12\u00a0345\u202f678 und 7., 8,', [12345678, 7, 8]],
	['ru', '21 граница', [21]]
])('in %s the words "%s" say %j', (language, text, numbers) => {
	expect(numbersIn(text, language)).toEqual(numbers);
});

test.each([
	['en', 'from January to December', [1, 12]],
	['en', 'in May it may, and in Marchland', [5]],
	['en', 'it may march', []],
	['de', 'im März und im Mai', [3, 5]],
	['fr', 'en janvier', [1]]
])('in %s the words "%s" name the months %j', (language, text, months) => {
	expect(monthsIn(text, language)).toEqual(months);
});
