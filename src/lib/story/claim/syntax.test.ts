import { expect, test } from 'vitest';
import { parseClaim } from './syntax';

test.each([
	'count( neighbours( AFG , participating ) ) = 99',
	' count(neighbours(AFG, participating))=99 ',
	'count (neighbours (AFG,participating)) =99',
	'count(neighbours(AFG,\u00a0participating))=\u00a099',
	'count(\n\tneighbours(AFG,\n\tparticipating)\n)=99'
])('spaces mean nothing: %j', (claim) => {
	expect(parseClaim(claim)).toEqual(parseClaim('count(neighbours(AFG,participating))=99'));
});

test.each([
	['! borders( AFG , IND )', '!borders(AFG,IND)'],
	['operations( )', 'operations()'],
	['length(AFG-TJK) >= 1000', 'length(AFG-TJK)>=1000'],
	['neighbours(AFG) = TJK, TKM ,UZB', 'neighbours(AFG)=TJK,TKM,UZB']
])('%j is %s', (spaced, plain) => {
	expect(parseClaim(spaced)).toEqual(parseClaim(plain));
});

test.each([
	['signed(MLT,helsinki final act)', 'a comma before "final act)"'],
	['length(AFG-TJK) > = 1000', 'not " = 1000"'],
	['neighbours AFG', '"neighbours AFG" has no brackets'],
	['neighbours(AFG)=TJK UZB', 'not "TJK UZB"'],
	['neighbours(AFG)=TJK,TKM,TJK', '"TJK" stands twice behind =']
])('%s is refused', (claim, message) => {
	expect(() => parseClaim(claim)).toThrow(message);
});
