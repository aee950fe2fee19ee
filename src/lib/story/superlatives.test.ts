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
	['It is [the shortest](country:AND).', ['shortest']],
	['The OSCE has no troops.', ['has no troops']],
	['No border is as long.', ['No border']],
	['It grew. No year had more.', ['No year']],
	['[Georgia](country:GEO) took part in every mission.', ['every mission']],
	['Everyone agreed.', ['Everyone']],
	['It lies across all of Europe.', ['all of Europe']],
	['It counts all the lengths and all States.', ['all the lengths', 'all States']],
	['Both closed in 2001.', ['Both']],
	['Both [had closed](claim:closed(mission-to-latvia)=2001-12-31) and reopened.', ['Both']],
	['The next in size has more land.', ['next in size']]
])('%s says something of all others', (markdown, expected) => {
	expect(words(markdown)).toEqual(expected);
});

test.each([
	'It is [the shortest](claim:shortest(between(participating,participating))=ITA-VAT) of all.',
	'It is the shortest of all.[@world-factbook]',
	'It is the shortest of all.[1]',
	'[Malta](country:MLT) no doubt has a harbour.',
	'[Both](claim:closed(mission-to-latvia)=2001-12-31) closed.',
	'[All of Europe](claim:hosts()=ALB) took part.',
	'No longer did they meet every year. No doubt they walked all the way, all of it on foot, for road and rail both lead there and back.',
	'They are States that are no more; it makes no difference, and the next country is near. In all, they have no choice.',
	'It went on for both police and customs.',
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
