import { describe, expect, test } from 'vitest';
import { bears } from './compare';
import { parseClaim } from './syntax';
import type { Value } from './value';

const number = (number: number): Value => ({ kind: 'number', number, unit: 'count' });
const list = (...ids: string[]): Value => ({ kind: 'list', of: 'land', ids });
const date = (date: string): Value => ({ kind: 'date', date });
const word: Value = { kind: 'word', word: 'Kunduz' };
const holding: Value = { kind: 'truth', holds: true };

/** Does a value bear out what stands behind a call? */
const borneOut = (value: Value, behind: string): boolean => bears(value, parseClaim(`it()${behind}`));
const told = (value: Value, comparisons: string): string =>
	comparisons
		.split(' ')
		.filter((behind) => borneOut(value, behind))
		.join(' ');

describe('a number', () => {
	test('is compared with a smaller, an equal and a greater one', () => {
		expect(told(number(5), '=4 =5 =6 <4 <5 <6 >4 >5 >6 <=4 <=5 <=6 >=4 >=5 >=6')).toBe(
			'=5 <6 >4 <=5 <=6 >=4 >=5'
		);
	});

	test('is about one that it is rounded to, and about no other', () => {
		expect(told(number(1357), '~1000 ~1300 ~1400 ~1360 ~1350 ~1357 ~1358')).toBe('~1000 ~1400 ~1360 ~1357');
		expect(told(number(0.3), '~0 ~1')).toBe('~0');
	});

	test('is not compared with one that is written with separators', () => {
		expect(() => borneOut(number(1), '=1,2')).toThrow('behind = a number stands alone');
	});

	test.each(['=many', '=AFG', '=12345678901'])('is not compared with %s', (behind) => {
		expect(() => borneOut(number(1), behind)).toThrow('a number is compared with a number such as 1357');
	});
});

describe('a list', () => {
	test('is compared by its count', () => {
		expect(told(list('AFG', 'TJK'), '=1 =2 =3 <2 <3 >1 >2')).toBe('=2 <3 >1');
	});

	test('is compared by its ids in any order', () => {
		const comparisons = '=TJK,AFG =AFG =AFG,UZB =AFG,TJK,UZB =none';
		expect(told(list('AFG', 'TJK'), comparisons)).toBe('=TJK,AFG');
		expect(told(list('AFG'), '=AFG =TJK')).toBe('=AFG');
	});

	test('of nothing is none', () => {
		expect(told(list(), '=none =0 =AFG =1')).toBe('=none =0');
	});

	test('is neither smaller nor greater than ids', () => {
		expect(() => borneOut(list('AFG'), '<AFG')).toThrow('a list is compared by its count or, with =');
	});
});

describe('a word', () => {
	test('is compared with one word', () => {
		expect(told(word, '=Kunduz =Kabul =Kunduz,Kabul =Kabul,Kunduz')).toBe('=Kunduz');
		expect(() => borneOut(word, '>Kabul')).toThrow('a word is compared with =');
	});
});

describe('a date', () => {
	test('as exact as known bears out one that is less exact, and none that is more', () => {
		expect(told(date('2007-11-30'), '=2007 =2007-11 =2007-11-30 =2006 =2007-10 =2008')).toBe(
			'=2007 =2007-11 =2007-11-30'
		);
		expect(told(date('2007'), '=2007 =2007-11')).toBe('=2007');
	});

	test('lies before, in or after another', () => {
		expect(told(date('2007-11'), '<2007 <2007-11 <2007-12 <2008 >2006 >2007 >2007-10 >2007-11')).toBe(
			'<2007-12 <2008 >2006 >2007-10'
		);
		expect(told(date('2007-11'), '<=2006 <=2007-10 <=2007-11 <=2007 <=2007-11-29')).toBe('<=2007-11 <=2007');
		expect(told(date('2007-11'), '>=2008 >=2007-12 >=2007-11 >=2007 >=2007-11-02')).toBe('>=2007-11 >=2007');
	});

	test.each(['=2007,2008', '=soon', '=2007-13'])('is not compared with %s', (behind) => {
		expect(() => borneOut(date('2007'), behind)).toThrow('a date is compared with 2007, 2007-11 or');
	});

	test('is not rounded', () => {
		expect(() => borneOut(date('2007'), '~2000')).toThrow('a date is not rounded');
	});
});

describe('what holds or does not', () => {
	test('is claimed or denied', () => {
		const failing: Value = { kind: 'truth', holds: false };
		expect([holding, failing].map((value) => bears(value, parseClaim('it()')))).toEqual([true, false]);
		expect([holding, failing].map((value) => bears(value, parseClaim('!it()')))).toEqual([false, true]);
	});

	test('is compared with nothing', () => {
		expect(() => borneOut(holding, '=1')).toThrow('nothing is compared with it');
	});
});

test('what is not compared is borne out', () => {
	for (const value of [number(1), list(), word, date('2007')]) expect(borneOut(value, '')).toBe(true);
});
