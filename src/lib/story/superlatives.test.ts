import { expect, test } from 'vitest';
import { uncheckedSuperlatives } from './superlatives';

const words = (markdown: string): string[] => uncheckedSuperlatives(markdown).map(({ word }) => word);

test.each([
	['It is the shortest border.', ['shortest']],
	['No other border is as long.', ['No other']],
	['Nobody has left.', ['Nobody']],
	['It is the only Partner that changed.', ['the only']],
	['Russia has the most neighbours.', ['the most neighbours']],
	['## The first to go {#oldest}', ['The first to']],
	['- The largest one.', ['largest']],
	['It is [the shortest](country:AND).', ['shortest']]
])('%s says something of all others', (markdown, expected) => {
	expect(words(markdown)).toEqual(expected);
});

test.each([
	'It is [the shortest](claim:shortest(between(participating,participating))=ITA-VAT) of all.',
	'It is the shortest of all.[@world-factbook]',
	'It is the shortest of all.[1]',
	'The first seminar came, then the last. Most came from Budapest, Brest and the forest in the west.',
	'---\ntitle: The largest\n---\n\n```scene\nplaces: [the-only]\n```\n\nWords.'
])('%s is checked, sourced, or says nothing of the kind', (markdown) => {
	expect(words(markdown)).toEqual([]);
});

test('a word is found at its line and column', () => {
	expect(uncheckedSuperlatives('One.\n\nTwo *and*\nthree, the longest.')).toEqual([
		{ word: 'longest', position: { line: 4, column: 12 } }
	]);
});
