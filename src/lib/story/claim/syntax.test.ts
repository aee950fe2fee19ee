import { expect, test } from 'vitest';
import { parseClaim, shown } from './syntax';

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

test.each([
	[`operations(${'A'.repeat(400)})`, 'a claim has at most 400 characters'],
	['a(b(c(d(e(F)))))', 'nested too deep'],
	['!neighbours(AFG)=6', 'so nothing is compared with ='],
	['neighbours(AFG) is 6', '"is 6" is no comparison; known are <='],
	['neighbours(AFG)=TJK,?', 'not "TJK,?"'],
	['neighbours(', 'is missing before the end in "neighbours("'],
	['neighbours(,AFG)', 'is missing before ",AFG)"'],
	['(AFG)', 'a name or an id is missing before "(AFG)"'],
	['', 'is missing before the end']
])('%j is refused', (claim, message) => {
	expect(() => parseClaim(claim)).toThrow(message);
	expect(() => parseClaim(claim)).toThrow(expect.objectContaining({ name: 'ClaimFault' }));
});

test('a claim may have 400 characters and be nested four deep', () => {
	expect(parseClaim(`operations(${'A'.repeat(388)})`).call.name).toBe('operations');
	expect(parseClaim('a(b(c(d(E))))').call.given[0]).toMatchObject({ name: 'b' });
	expect(parseClaim('a(b(C),d(E),f(G),h(I),j(K))').call.given).toHaveLength(5);
});

test('a claim without a comparison expects nothing, and its call is shown as it is written', () => {
	const { call, operator, expected, denied } = parseClaim(' count(neighbours(AFG, participating)) ');
	expect({ operator, expected, denied }).toEqual({ operator: null, expected: [], denied: false });
	expect(shown(call)).toBe('count(neighbours(AFG,participating))');
});

const refusal = (claim: string): string => {
	try {
		parseClaim(claim);
		return 'read';
	} catch (error) {
		return error instanceof Error ? error.message : 'no error';
	}
};

test.each([
	['=1,400', '=1400'],
	['=1 400 km', '=1400'],
	['~about 1,234,567', '~1234567'],
	['=12,345', '=12345'],
	['=123 456', '=123456'],
	['>0,5', '>0.5'],
	['=6 States', '=6'],
	['= 12,5 %', '=12.5'],
	['=2005 km', '=2005']
])('a number with more, %s, is to be written %s', (behind, plain) => {
	expect(refusal(`length(AFG-TJK)${behind}`)).toMatch(
		new RegExp(`a number stands alone, .*: ${plain.replace('.', '\\.')}$`)
	);
});

test.each([
	['=TJK UZB', '; write =TJK,UZB'],
	['= TJK , UZB  and  TKM', '; write =TJK,UZB,TKM'],
	['=TJK,UZB and AFG-TJK', '; write =TJK,UZB,AFG-TJK'],
	['=21 November 2012', '; write =2012-11-21'],
	['>= Nov 21, 2012 ', '; write >=2012-11-21'],
	['=Tajikistan and UZB', ''],
	['=TJK UZBE', ''],
	['=XTJK UZB', ''],
	['=AFG-TJ UZB', ''],
	['=, ,', '']
])('behind the operator "%s" is refused, with how it is written: %j', (behind, advice) => {
	expect(refusal(`neighbours(AFG)${behind}`).endsWith(`"${advice}`)).toBe(true);
});

test('marks of other keyboards are to be written plainly', () => {
	expect(refusal('neighbours（AFG）＝6')).toMatch(/; write neighbours\(AFG\)=6$/);
	expect(refusal('length(AFG–TJK)≈1400')).toMatch(/; write length\(AFG-TJK\)~1400$/);
	expect(refusal(' length(AFG-TJK)=1400 ')).toBe('read');
});
