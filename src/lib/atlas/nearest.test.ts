import { describe, expect, test } from 'vitest';
import { editDistance, nearest, nearestWord, plainName } from './nearest';

describe('the distance of two words', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['abc', '', 3],
		['abc', 'abc', 0],
		['abc', 'abd', 1],
		['abc', 'ac', 1],
		['abc', 'xabc', 1],
		['kitten', 'sitting', 3],
		['TKJ', 'TJK', 0.5],
		['abcd', 'badc', 1],
		['ab', 'xyab', 2]
	])('of "%s" and "%s" is %d', (from, to, distance) => {
		expect(editDistance(from, to)).toBe(distance);
		expect(editDistance(to, from)).toBe(distance);
	});
});

describe('the nearest word', () => {
	test.each([
		['neighbors', ['borders', 'neighbours'], 'neighbours'],
		['TKJ', ['TKM', 'TJK'], 'TJK'],
		['tjk', ['TJK'], 'TJK'],
		['abcdef', ['abcdefgh'], 'abcdefgh'],
		['abcdef', ['abcdefghi'], null],
		['abcdef', ['abcxyz'], null],
		['ab', ['ax'], 'ax'],
		['ab', ['xy'], null],
		['a', ['b'], null],
		['abcd', ['abcx', 'abcy'], 'abcx'],
		['abcd', [], null]
	])('to "%s" among %j is %s', (word, known, found) => {
		expect(nearestWord(word, known)).toBe(found);
	});
});

test('a plain name has no accents, capitals, hyphens or "the"', () => {
	expect(plainName('The Republic of Türkiye')).toBe('republicofturkiye');
	expect(plainName('Bosnia-and Herzegovina')).toBe(plainName('bosnia and herzegovina'));
	expect(plainName('Theodora')).toBe('theodora');
});

describe('what a text may mean', () => {
	const known = [
		{ id: 'TUR', names: ['Türkiye', 'Turkey'] },
		{ id: 'TJK', names: ['Tajikistan'] },
		{ id: 'TKM', names: ['Turkmenistan'] },
		{ id: 'BIH', names: ['Bosnia and Herzegovina'] },
		{ id: 'mission-one', names: ['Mission to Sarajevo'] },
		{ id: 'mission-two', names: ['Mission to Skopje'] },
		{ id: 'mission-three', names: ['Mission to Zagreb'] },
		{ id: 'mission-four', names: ['Mission to Zagreb'] }
	];
	test.each([
		['turkey', ['TUR']],
		['TURKIYE', ['TUR']],
		['tjk', ['TJK']],
		['mission to Zagreb', ['mission-three', 'mission-four']],
		['TKJ', ['TJK']],
		['Tajikstan', ['TJK']],
		['Turkmenstan', ['TKM']],
		['Bosnia', ['BIH']],
		['Herzegovina, Bosnia', ['BIH']],
		['Bosnia, H.', ['BIH']],
		['mission', ['mission-one', 'mission-two', 'mission-three']],
		['Atlantis', []],
		['Mission to Rome', []],
		['and', []],
		['…', []]
	])('"%s" is %j', (text, ids) => {
		expect(nearest(text, known)).toEqual(ids);
	});

	test('of several names that are nearly so the nearest is meant', () => {
		const towns = [
			{ id: 'first-town', names: ['Belgorodka'] },
			{ id: 'second-town', names: ['Belgorodko'] }
		];
		expect(nearest('Belgorodkoo', towns)).toEqual(['second-town']);
	});

	test('of a name with another beside it a slip is known, of a code or of a name too far off none', () => {
		const towns = [{ id: 'town-of-fjords', names: ['Oslo', 'Christiania on the fjord'] }];
		expect(['Oslu', 'Osl', 'Osab', 'Fjord'].map((text) => nearest(text, towns))).toEqual([
			['town-of-fjords'],
			[],
			[],
			['town-of-fjords']
		]);
		expect(nearest('Hall', [{ id: 'a-town', names: ['Town of the Hall'] }])).toEqual(['a-town']);
		expect(nearest('Tow', [{ id: 'a-town', names: ['Tow of the Hall'] }])).toEqual([]);
	});

	test('a text that says nothing means nothing, however near a code it is', () => {
		expect(nearest('the', [{ id: 'THA', names: ['Thailand'] }])).toEqual([]);
		expect(nearest('thx', [{ id: 'THA', names: ['Thailand'] }])).toEqual(['THA']);
	});

	test('a name called twice is told three times at most', () => {
		const same = ['a', 'b', 'c', 'd'].map((id) => ({ id: `${id}-town`, names: ['Newtown'] }));
		expect(nearest('Newtown', same)).toEqual(['a-town', 'b-town', 'c-town']);
	});
});
