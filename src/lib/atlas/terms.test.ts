import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createTermMarker, markTerms, termsOf } from './terms';
import type { Term, TextPart } from './terms';

const TERMS: readonly Term[] = [
	{ id: 'state', forms: ['participating State', 'participating States'] },
	{ id: 'chair', forms: ['Chair', 'Chairpersonship'] },
	{ id: 'human', forms: ['human dimension'] },
	{ id: 'dimensions', forms: ['three dimensions', 'dimension', 'dimensions'] }
];
const linked = (parts: readonly TextPart[]): string[] =>
	parts.flatMap(({ term, text }) => (term ? [`${term}: ${text}`] : []));
const used = (texts: readonly string[]): string[][] => {
	const marker = createTermMarker(TERMS);
	return texts.map((text) => linked(marker.mark(Symbol(text), text)));
};

test('the first use of a term is marked, and no later one, in whichever text of the page', () => {
	expect(used(['All participating States and each participating State.', 'A participating State.'])).toEqual([
		['state: participating States'],
		[]
	]);
});

test('a place of the page that shows another text does not hold the terms of the former one', () => {
	const marker = createTermMarker(TERMS);
	const [one, other] = [Symbol('one'), Symbol('other')];
	marker.mark(one, 'A participating State.');
	expect(linked(marker.mark(one, 'The participating States.'))).toEqual(['state: participating States']);
	marker.mark(one, 'The Chair.');
	expect(linked(marker.mark(other, 'A participating State and its Chair.'))).toEqual([
		'state: participating State'
	]);
});

test('a form in small letters may begin a sentence', () => {
	expect(used(['Participating States meet.'])).toEqual([['state: Participating States']]);
});

test('a form within another word is not meant', () => {
	expect(used(['Chairs, a co-Chair and Chair-like things'])).toEqual([[]]);
	expect(used(['The Chair.'])).toEqual([['chair: Chair']]);
});

test('of two forms at one place the longer is meant', () => {
	expect(used(['In the human dimension, and in each dimension.'])).toEqual([
		['human: human dimension', 'dimensions: dimension']
	]);
});

test('of two forms that overlap the longer is meant, whichever comes first in the text', () => {
	const overlapping: readonly Term[] = [
		{ id: 'short', forms: ['field work'] },
		{ id: 'long', forms: ['work in the field'] }
	];
	expect(markTerms('Their field work in the field today', overlapping)).toEqual([
		{ text: 'Their field ', term: null },
		{ text: 'work in the field', term: 'long' },
		{ text: ' today', term: null }
	]);
});

test('a text without terms is one part, an empty one too', () => {
	expect(markTerms('Nothing', TERMS)).toEqual([{ text: 'Nothing', term: null }]);
	expect(markTerms('', TERMS)).toEqual([{ text: '', term: null }]);
	expect(markTerms('Chair', TERMS)).toEqual([{ text: 'Chair', term: 'chair' }]);
});

test('a text is searched for the terms of a glossary and for their other forms', () => {
	expect(termsOf([{ id: 'mission', term: 'mission', forms: ['missions'] }])).toEqual([
		{ id: 'mission', forms: ['mission', 'missions'] }
	]);
});

test('a hyphen later in the text joins nothing to a term', () => {
	expect(used(['The Chair and a co-worker'])).toEqual([['chair: Chair']]);
});

test('the parts of a text are the text, whatever it is', () => {
	const words = fc.constantFrom('participating', 'States', 'Chair', 'human dimension', '-', '. ', ' ', 'é');
	fc.assert(
		fc.property(fc.array(fc.array(words), { maxLength: 4 }), (lists) => {
			const texts = lists.map((list) => list.join(''));
			expect(
				texts.map((text) =>
					markTerms(text, TERMS)
						.map((part) => part.text)
						.join('')
				)
			).toEqual(texts);
		})
	);
});
